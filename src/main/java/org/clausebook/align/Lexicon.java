package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which words of the right side stand for a word of the left side, learned from the links of two editions; and the
 * other way round.
 *
 * @param left the words of the left side
 * @param right the words of the right side
 */
public record Lexicon(Words left, Words right) {
    /**
     * A counterpart.
     *
     * @param word in lower case
     * @param probability that the word is rendered so, from 0 to 1
     */
    public record Entry(String word, double probability) {}

    /** Nothing learned. */
    public static final Lexicon NONE = new Lexicon(Map.of(), Map.of());

    /** Of each word of either side, in lower case, its counterparts, the likeliest first. */
    public Lexicon(Map<String, List<Entry>> left, Map<String, List<Entry>> right) {
        this(new Words(left), new Words(right));
    }

    /** The words of a side and their counterparts. Every work keeps thousands of them, so they are kept in arrays. */
    public static final class Words {
        private final String[] words;
        /** Where the counterparts of each word end, those of the next begin. */
        private final int[] ends;

        private final String[] counterparts;
        private final double[] probabilities;

        private Words(Map<String, List<Entry>> entries) {
            TreeMap<String, List<Entry>> sorted = new TreeMap<>(entries);
            int size = sorted.values().stream().mapToInt(List::size).sum();
            this.words = sorted.keySet().toArray(String[]::new);
            this.ends = new int[words.length];
            this.counterparts = new String[size];
            this.probabilities = new double[size];
            int word = 0;
            int at = 0;
            for (List<Entry> own : sorted.values()) {
                for (Entry entry : own) {
                    counterparts[at] = entry.word;
                    probabilities[at++] = entry.probability;
                }
                ends[word++] = at;
            }
        }

        /** The words that have counterparts, in lower case, in alphabetical order. */
        public List<String> all() {
            return List.of(words);
        }

        /** The counterparts of a word, the likeliest first. */
        public List<Entry> of(String word) {
            int number = Arrays.binarySearch(words, word);
            List<Entry> entries = new ArrayList<>();
            for (int at = number <= 0 ? 0 : ends[number - 1]; number >= 0 && at < ends[number]; at++) {
                entries.add(new Entry(counterparts[at], probabilities[at]));
            }
            return entries;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Words its
                    && Arrays.equals(words, its.words)
                    && Arrays.equals(ends, its.ends)
                    && Arrays.equals(counterparts, its.counterparts)
                    && Arrays.equals(probabilities, its.probabilities);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(words) + Arrays.hashCode(counterparts);
        }
    }
}
