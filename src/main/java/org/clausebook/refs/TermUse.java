package org.clausebook.refs;

import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/**
 * A place that uses a defined term, in any of its word forms.
 *
 * @param term the term, as defined for this place
 * @param block the block that uses it
 * @param field whether in its text or in its heading
 * @param span the words used, UTF-16 offsets into that field
 */
public record TermUse(Term term, ClausePath block, Mark.Field field, Span span) {}
