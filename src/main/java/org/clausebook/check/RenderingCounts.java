package org.clausebook.check;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often each word of the source is rendered how, over all places of a text, and what follows from that. */
final class RenderingCounts {
    /** So often a word is rendered one way that it is no oversight: a slip is seldom made anew in eight places. */
    private static final int ESTABLISHED = 8;
    /** And in so many of all places: beside four others that are as usual, a rendering is one of several. */
    private static final double ESTABLISHED_SHARE = 0.2;
    /** A word with links in more than so many of the pieces is no term of one meaning: each seventh sentence has it. */
    private static final double FREQUENT = 0.14;
    /** In so many places a word is known to be rendered so now and then: three may be twins of one slip. */
    private static final int KNOWN = 4;
    /** And in so many of all: a word that stands in hundreds has four wrong links by mere chance. */
    private static final double KNOWN_SHARE = 0.1;
    /** In so many places a word is left out, if it need not be said. */
    private static final int OPTIONAL = 3;
    /** And in so many of all. */
    private static final double OPTIONAL_SHARE = 0.2;

    private final int pieces;
    private final Map<String, Map<String, Integer>> overall = new HashMap<>();
    /** By form, in how many places the word stands, and in how many nothing stands for it. */
    private final Map<String, int[]> places = new HashMap<>();

    private final Map<String, Map<String, Boolean>> established = new HashMap<>();
    private final Map<String, Map<String, Boolean>> known = new HashMap<>();

    /**
     * Nothing is counted yet.
     *
     * @param pieces how many the text has
     */
    RenderingCounts(int pieces) {
        this.pieces = pieces;
    }

    /** Notes that a stem stands for a word in one place. */
    void rendered(String form, String stem) {
        overall.computeIfAbsent(form, any -> new TreeMap<>()).merge(stem, 1, Integer::sum);
    }

    /** Notes a place of a word, and whether nothing stands for it there. */
    void place(String form, boolean leftOut) {
        int[] counts = places.computeIfAbsent(form, any -> new int[2]);
        counts[0]++;
        counts[1] += leftOut ? 1 : 0;
    }

    /** How often a stem stands for a word, over all places. */
    int of(String form, String stem) {
        return all(form).getOrDefault(stem, 0);
    }

    private Map<String, Integer> all(String form) {
        return overall.getOrDefault(form, Map.of());
    }

    /** Whether a word is rendered so in so many places that it is meant. */
    boolean isEstablished(String form, String stem) {
        return established
                .computeIfAbsent(form, any -> new HashMap<>())
                .computeIfAbsent(stem, any -> isOften(form, stem, ESTABLISHED, ESTABLISHED_SHARE));
    }

    /** Whether a word is rendered so on purpose: a frequent one, which has several meanings, on fewer grounds. */
    boolean isMeant(String form, String stem) {
        int all = all(form).values().stream().mapToInt(Integer::intValue).sum();
        return all > FREQUENT * pieces ? isKnown(form, stem) : isEstablished(form, stem);
    }

    /** Whether a word is rendered so in several other places, too. */
    boolean isKnown(String form, String stem) {
        return known.computeIfAbsent(form, any -> new HashMap<>())
                .computeIfAbsent(stem, any -> isOften(form, stem, KNOWN, KNOWN_SHARE));
    }

    /** Whether a word is often left out: in several places, and a fifth of all, nothing stands for it. */
    boolean isOptional(String form) {
        int[] counts = places.getOrDefault(form, new int[2]);
        return counts[1] >= OPTIONAL && counts[1] >= OPTIONAL_SHARE * counts[0];
    }

    private boolean isOften(String form, String stem, int least, double share) {
        Map<String, Integer> all = all(form);
        int total = all.values().stream().mapToInt(Integer::intValue).sum();
        int count = all.entrySet().stream()
                .filter(entry -> Token.alike(entry.getKey(), stem))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return count >= least && count >= share * total;
    }
}
