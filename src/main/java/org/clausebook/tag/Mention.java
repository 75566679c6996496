package org.clausebook.tag;

import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;
import org.clausebook.text.Slug;

/**
 * A product or group that is named in a text.
 *
 * @param block the block that names it
 * @param field whether in its heading or in its text
 * @param span UTF-16 offsets of the name into that field, the maker's name before it included
 * @param product the id of the product or group
 * @param excluded whether the words before it except it from what is said
 */
public record Mention(ClausePath block, Mark.Field field, Span span, Slug product, boolean excluded) {
    /** Where it is named. */
    public Occurrence occurrence() {
        return new Occurrence(block, field, span);
    }
}
