package org.clausebook.refs;

import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/**
 * A defined term.
 *
 * @param name the term as its definition writes it, without quotation marks
 * @param longForm the words that it stands for where the definition abbreviates them; empty where it does not
 * @param block the block that defines it
 * @param field whether in its text or in its heading
 * @param span the term in its definition, without quotation marks, UTF-16 offsets into that field
 * @param scope where it holds
 */
public record Term(String name, String longForm, ClausePath block, Mark.Field field, Span span, TermScope scope) {}
