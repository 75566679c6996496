package org.clausebook.refs;

import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/**
 * A place where a term gets its meaning.
 *
 * @param block the block that it stands in
 * @param field the block's field
 * @param first the first token of the term
 * @param span the term
 * @param name the term
 * @param longForm what it abbreviates; empty where it does not
 * @param way how it is defined
 * @param ofWork whether it names the work itself
 * @param forPart whether its own words say that it holds in its part of the text only
 */
record Definition(
        Block block,
        Mark.Field field,
        int first,
        Span span,
        String name,
        String longForm,
        Way way,
        boolean ofWork,
        boolean forPart) {
    enum Way {
        /** Marked as a term: in quotation marks, behind "hereafter", in a glossary. */
        MARKED,
        /** An acronym in brackets without marks: a definition only where it is first met. */
        ACRONYM
    }
}
