package org.clausebook.refs;

import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/**
 * Something about terms that a reviewer may want to look at.
 *
 * @param kind what it is
 * @param name the term, or what is written like one
 * @param block where it shows first
 * @param field whether in the block's text or in its heading
 * @param span the words, UTF-16 offsets into that field
 */
public record TermFact(Kind kind, String name, ClausePath block, Mark.Field field, Span span) {
    /** What there is to look at. */
    public enum Kind {
        /** Defined here although it was defined for the same part of the text before. */
        DEFINED_TWICE,
        /** Defined and never used where the definition holds. */
        NEVER_USED,
        /** Used here before it is defined. */
        USED_BEFORE,
        /** Used here, outside the only sections that define it. */
        OUT_OF_SCOPE,
        /** Written with capitals as a term is, several times, and defined nowhere. */
        UNDEFINED
    }
}
