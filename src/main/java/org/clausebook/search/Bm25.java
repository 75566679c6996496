package org.clausebook.search;

/**
 * BM25 as Lucene 9 computes it, to the last bit: {@code org.apache.lucene.search.similarities.BM25Similarity} with k1 = 1.2 and b
 * = 0.75, lengths rounded as its {@code SmallFloat} rounds them to a byte.
 */
final class Bm25 {
    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    /** Lengths below this are exact. */
    private static final int EXACT = 24;

    private final int clauses;
    private final float[] lengths = new float[256];

    /**
     * For the clauses of one language.
     *
     * @param clauses how many there are, those of every edition counted
     * @param words how many words they have together
     */
    Bm25(int clauses, long words) {
        this.clauses = clauses;
        float mean = (float) (words / (double) clauses);
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = 1f / (K1 * ((1 - B) + B * length(i) / mean));
        }
    }

    /** How much a word says that so many clauses have. */
    float weight(int frequency) {
        return (float) Math.log(1 + (clauses - frequency + 0.5D) / (frequency + 0.5D));
    }

    /** What a clause of a rounded length scores that has a word so many times. */
    float score(float weight, int times, int rounded) {
        return weight - weight / (1f + times * lengths[rounded]);
    }

    /** A length rounded to a byte. */
    static int rounded(int length) {
        return length < EXACT ? length : EXACT + fourBits(length - EXACT);
    }

    private static int fourBits(int number) {
        int bits = 32 - Integer.numberOfLeadingZeros(number);
        if (bits < 4) {
            return number;
        }
        int shift = bits - 4;
        return number >>> shift & 7 | shift + 1 << 3;
    }

    private static int length(int rounded) {
        if (rounded < EXACT) {
            return rounded;
        }
        int shift = (rounded - EXACT >>> 3) - 1;
        int bits = rounded - EXACT & 7;
        return EXACT + (shift == -1 ? bits : (bits | 8) << shift);
    }
}
