package org.clausebook.align;

import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;

/**
 * Which sentences of two linked blocks stand for each other.
 *
 * @param left in document order, empty where the right side says more
 * @param right in document order, empty where the left side says more
 * @param confidence how sure, from 0 to 1
 */
public record SentenceLink(List<Sentence> left, List<Sentence> right, double confidence) {
    /**
     * A sentence.
     *
     * @param block the block whose text it is in
     * @param span UTF-16 offsets into that text
     */
    public record Sentence(ClausePath block, Span span) {}

    public SentenceLink {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
