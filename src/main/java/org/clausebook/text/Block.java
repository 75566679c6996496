package org.clausebook.text;

import java.util.List;
import org.clausebook.source.Span;

/**
 * One heading line, numbered or lettered paragraph, plain paragraph, list item or table row. Number, heading and text,
 * joined by spaces, are every letter of the block and nothing of its children.
 *
 * @param path where it stands, unique in its edition
 * @param parent the path of the block above it, {@link ClausePath#NONE} for the topmost
 * @param kind what it is
 * @param number the label as printed, empty where the source has none
 * @param heading the heading as printed, a run-in one with its stop or colon; empty where there is none
 * @param text plain and unwrapped; empty for titles, groups and sections
 * @param page the page of the source that it starts on, 1-based, 0 where unknown
 * @param marks links, emphasis and cells, in the order of their spans
 * @param source where it stands in its Markdown file, UTF-16 offsets; an empty span at 0 before it was written
 * @param named whether its path's last slug was given by the author rather than made from heading and number
 */
public record Block(
        ClausePath path,
        ClausePath parent,
        Kind kind,
        String number,
        String heading,
        String text,
        int page,
        List<Mark> marks,
        Span source,
        boolean named) {
    /** What a block is. */
    public enum Kind {
        /** The document's title. */
        TITLE,
        /** A heading that holds sections. */
        GROUP,
        /** A heading on a line of its own that holds clauses. */
        SECTION,
        /** A numbered or run-in-headed block. */
        CLAUSE,
        /** An enumeration entry on a line of its own below a clause. */
        ITEM,
        /** Any other block: a preamble's, a section's lead-in, a clause's second paragraph. */
        PARAGRAPH;

        /** Whether it is a heading line, without text of its own. */
        public boolean isHeading() {
            return this == TITLE || this == GROUP || this == SECTION;
        }
    }

    public Block {
        marks = List.copyOf(marks);
        if (kind.isHeading() && !text.isEmpty()) {
            throw new IllegalArgumentException("a heading line has no text of its own: " + text);
        }
    }

    /** Its heading or its text. */
    public String in(Mark.Field field) {
        return field == Mark.Field.HEADING ? heading : text;
    }

    /** Number, heading and text, joined by single spaces: every letter of the block. */
    public String letters() {
        StringBuilder all = new StringBuilder(number);
        for (String part : List.of(heading, text)) {
            if (!part.isEmpty()) {
                all.append(all.isEmpty() ? "" : " ").append(part);
            }
        }
        return all.toString();
    }
}
