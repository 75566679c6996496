package org.clausebook.align;

import java.util.Arrays;

/** The greatest score of a row or column, and the one after it. */
final class Best {
    private double first = Double.NEGATIVE_INFINITY;
    private double second = Double.NEGATIVE_INFINITY;

    /** As many, without scores as yet. */
    static Best[] of(int size) {
        Best[] bests = new Best[size];
        Arrays.setAll(bests, any -> new Best());
        return bests;
    }

    void add(double score) {
        second = Math.max(second, Math.min(first, score));
        first = Math.max(first, score);
    }

    /** Whether a score that was added is the greatest, and every other at least so much less. */
    boolean isClearly(double score, double margin) {
        return score == first && second <= first - margin;
    }
}
