package org.clausebook.text;

import java.util.List;

/**
 * What a lawyer cites: a block with a number or heading of its own, or a paragraph outside any such block, and what
 * belongs to it. A numbered block below another is a clause by itself.
 *
 * @param head the block that names it
 * @param rest its further paragraphs and items, in document order
 */
public record Clause(Block head, List<Block> rest) {
    public Clause {
        rest = List.copyOf(rest);
    }
}
