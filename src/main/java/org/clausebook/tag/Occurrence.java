package org.clausebook.tag;

import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/**
 * A place in the text of an edition.
 *
 * @param block the block
 * @param field whether it is in the block's heading or text
 * @param span UTF-16 offsets into that field
 */
public record Occurrence(ClausePath block, Mark.Field field, Span span) {}
