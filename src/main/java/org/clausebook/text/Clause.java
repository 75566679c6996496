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
    /** So many words stand for a heading. */
    private static final int NAME = 14;

    public Clause {
        rest = List.copyOf(rest);
    }

    /** What it is called in a list: its heading without the stop behind it, else how its text begins. */
    public String name() {
        return head.heading().isEmpty() ? Excerpt.beginning(head.text(), NAME) : Excerpt.bare(head.heading());
    }

    /** All its words but its number, a block a line. */
    public String words() {
        StringBuilder words = new StringBuilder((head.heading() + " " + head.text()).strip());
        rest.forEach(block -> words.append('\n').append(block.letters()));
        return words.toString();
    }
}
