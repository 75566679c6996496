package org.clausebook.text;

import org.clausebook.source.Span;

/**
 * Something about a stretch of a block's text or heading that is no letter of it.
 *
 * @param field which of the two the span is in
 * @param span UTF-16 offsets into that field
 * @param kind what it is
 * @param href a link's target; empty for the other kinds
 */
public record Mark(Field field, Span span, Kind kind, String href) {
    /** What a span is in. */
    public enum Field {
        HEADING,
        TEXT
    }

    /** What a stretch is. */
    public enum Kind {
        /** A link that the author set. */
        LINK,
        EMPHASIS,
        STRONG,
        CODE,
        /** One cell of a table row; the cells of a row follow each other, one space between them. */
        CELL
    }
}
