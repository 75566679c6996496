package org.clausebook.align;

import java.util.List;
import java.util.Map;

/**
 * Which words of the right side stand for a word of the left side, learned from the links of two editions; and the
 * other way round.
 *
 * @param left for each word of the left side, in lower case, its counterparts, the likeliest first
 * @param right for each word of the right side, in lower case, its counterparts, the likeliest first
 */
public record Lexicon(Map<String, List<Entry>> left, Map<String, List<Entry>> right) {
    /**
     * A counterpart.
     *
     * @param word in lower case
     * @param probability that the word is rendered so, from 0 to 1
     */
    public record Entry(String word, double probability) {}

    /** Nothing learned. */
    public static final Lexicon NONE = new Lexicon(Map.of(), Map.of());

    public Lexicon {
        left = Map.copyOf(left);
        right = Map.copyOf(right);
    }
}
