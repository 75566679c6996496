package org.clausebook.align;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.clausebook.text.Block;

/**
 * What is aligned, as the scores see it: a bag of word forms and a few plain facts.
 *
 * @param forms the numbers of its distinct word forms, ascending
 * @param counts how often each occurs
 * @param first the form that it begins with, -1 where it has no words
 * @param words how many words it has in all
 * @param letters how many letters and digits it has
 * @param kind what kind of block it is
 * @param ordinal the last number of its label, 0 where it has none
 * @param parent the place in the sequence of the unit above it, -1 for the topmost
 */
record Unit(int[] forms, int[] counts, int first, int words, int letters, Block.Kind kind, int ordinal, int parent) {
    /** The unit of the same words with other surroundings. */
    Unit under(Block.Kind newKind, int newOrdinal, int newParent) {
        return new Unit(forms, counts, first, words, letters, newKind, newOrdinal, newParent);
    }

    /** The same unit with some of its forms only; words and letters are still all of them. */
    Unit only(IntPredicate wanted) {
        int[] some = new int[forms.length];
        int[] often = new int[forms.length];
        int size = 0;
        for (int k = 0; k < forms.length; k++) {
            if (wanted.test(forms[k])) {
                some[size] = forms[k];
                often[size++] = counts[k];
            }
        }
        return size == forms.length
                ? this
                : new Unit(
                        Arrays.copyOf(some, size),
                        Arrays.copyOf(often, size),
                        first,
                        words,
                        letters,
                        kind,
                        ordinal,
                        parent);
    }

    boolean isHeading() {
        return kind.isHeading();
    }

    /** Several neighbours taken together; kind, label and parent are those of the first. */
    static Unit join(Unit[] units, int from, int to) {
        if (to - from == 1) {
            return units[from];
        }
        int size = 0;
        for (int i = from; i < to; i++) {
            size += units[i].forms.length;
        }
        long[] all = new long[size];
        int at = 0;
        int words = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            words += units[i].words;
            letters += units[i].letters;
            for (int k = 0; k < units[i].forms.length; k++) {
                all[at++] = ((long) units[i].forms[k] << 32) | units[i].counts[k];
            }
        }
        Arrays.sort(all);
        int[] forms = new int[size];
        int[] counts = new int[size];
        int distinct = 0;
        for (long entry : all) {
            int form = (int) (entry >>> 32);
            if (distinct > 0 && forms[distinct - 1] == form) {
                counts[distinct - 1] += (int) entry;
            } else {
                forms[distinct] = form;
                counts[distinct++] = (int) entry;
            }
        }
        Unit first = units[from];
        return new Unit(
                Arrays.copyOf(forms, distinct),
                Arrays.copyOf(counts, distinct),
                first.first,
                words,
                letters,
                first.kind,
                first.ordinal,
                first.parent);
    }
}
