package org.clausebook.diff;

import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/**
 * Words that point to other blocks of their edition: a reference.
 *
 * @param block the block that they stand in
 * @param field whether in its text or in its heading
 * @param span UTF-16 offsets into that field
 * @param targets the blocks that they reach, in the order in which they name them
 */
public record Pointing(ClausePath block, Mark.Field field, Span span, List<ClausePath> targets) {
    public Pointing {
        targets = List.copyOf(targets);
    }
}
