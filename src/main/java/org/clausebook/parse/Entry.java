package org.clausebook.parse;

import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/**
 * A block before it has an address.
 *
 * @param depth how deep it stands in the tree: its parent is the nearest entry before it with a smaller depth; 0 for
 *     the title and for whatever stands beside it
 * @param kind what it is; of a heading line below the title, {@code GROUP} and {@code SECTION} mean the same here
 * @param number the label as printed, empty where there is none
 * @param heading the heading as printed, empty where there is none
 * @param text plain and unwrapped; empty for heading lines
 * @param page the page of the source that it starts on, 1-based, 0 where unknown
 * @param marks links, emphasis and cells, in the order of their spans
 * @param source where it stands in its file, UTF-16 offsets
 * @param id the slug that its author gave it, empty where none
 */
public record Entry(
        int depth,
        Block.Kind kind,
        String number,
        String heading,
        String text,
        int page,
        List<Mark> marks,
        Span source,
        String id) {
    public Entry {
        marks = List.copyOf(marks);
    }
}
