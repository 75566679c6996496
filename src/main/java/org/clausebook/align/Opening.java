package org.clausebook.align;

import java.util.Arrays;

/**
 * How a text begins: its first word forms, in order. A clause that is rewritten keeps its matter, and its matter is
 * what it begins with, while what is said of it goes on in other words.
 *
 * @param whole with its run-in heading, if it has one
 * @param text without that heading; nothing where there is none
 */
record Opening(int[] whole, int[] text) {
    /** So many words; with fewer or more, links of revisions are told less well. */
    static final int WORDS = 8;

    private static final int[] NOTHING = {};

    /** Of a text without a heading, from all its forms in order. */
    static Opening of(int[] forms) {
        return new Opening(first(forms, NOTHING), NOTHING);
    }

    /** That of a text with a run-in heading, of which this is all and the other one what stands behind the heading. */
    Opening before(Opening behind) {
        return new Opening(whole, behind.whole);
    }

    /** That of two neighbours taken together. */
    Opening with(Opening next) {
        return whole.length == WORDS ? this : new Opening(first(whole, next.whole), text);
    }

    /** The form that it begins with, -1 where it has none. */
    int form() {
        return whole.length == 0 ? -1 : whole[0];
    }

    private static int[] first(int[] forms, int[] more) {
        int[] first = Arrays.copyOf(forms, Math.min(WORDS, forms.length + more.length));
        for (int i = forms.length; i < first.length; i++) {
            first[i] = more[i - forms.length];
        }
        return first;
    }

    /**
     * How much of both beginnings is the same, from 0 to 1 (Dice 1945, "Measures of the Amount of Ecologic Association
     * Between Species"). Where one of them has got a heading, the likelier of its beginnings counts.
     */
    float likeness(Opening other) {
        float likeness = likeness(whole, other.whole);
        if (text.length > 0 && other.text.length == 0) {
            return Math.max(likeness, likeness(text, other.whole));
        }
        return text.length == 0 && other.text.length > 0 ? Math.max(likeness, likeness(whole, other.text)) : likeness;
    }

    private static float likeness(int[] one, int[] other) {
        if (one.length + other.length == 0) {
            return 0;
        }
        long taken = 0;
        int shared = 0;
        for (int form : one) {
            for (int i = 0; i < other.length; i++) {
                if (other[i] == form && (taken >> i & 1) == 0) {
                    taken |= 1L << i;
                    shared++;
                    break;
                }
            }
        }
        return 2f * shared / (one.length + other.length);
    }
}
