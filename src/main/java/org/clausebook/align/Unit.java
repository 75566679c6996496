package org.clausebook.align;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.clausebook.text.Block;

/**
 * What is aligned, as the scores see it: a bag of word forms and a few plain facts.
 *
 * @param text the numbers of its word forms, in order
 * @param forms those of the distinct ones, ascending
 * @param counts how often each occurs
 * @param opening how it begins
 * @param words how many words it has in all
 * @param letters how many letters and digits it has
 * @param kind what kind of block it is
 * @param ordinal the last number of its label, 0 where it has none
 * @param parent the place in the sequence of the unit above it, -1 for the topmost
 * @param headed whether it is a text that begins with a heading of its own
 * @param name the numbers of the distinct word forms of its heading, or of the term that it defines, ascending
 */
record Unit(
        int[] text,
        int[] forms,
        int[] counts,
        Opening opening,
        int words,
        int letters,
        Block.Kind kind,
        int ordinal,
        int parent,
        boolean headed,
        int[] name) {
    /** The unit of the same words as a block. */
    Unit under(
            Opening newOpening, Block.Kind newKind, int newOrdinal, int newParent, boolean newHeaded, int[] newName) {
        return new Unit(
                text, forms, counts, newOpening, words, letters, newKind, newOrdinal, newParent, newHeaded, newName);
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
                        text,
                        Arrays.copyOf(some, size),
                        Arrays.copyOf(often, size),
                        opening,
                        words,
                        letters,
                        kind,
                        ordinal,
                        parent,
                        headed,
                        name);
    }

    boolean isHeading() {
        return kind.isHeading();
    }

    /** Whether it is the definition of a term. */
    boolean defines() {
        return name.length > 0 && !headed && !isHeading();
    }

    /** Whether it begins with all words of another, and goes on. */
    boolean beginsWith(Unit other) {
        int size = other.text.length;
        return size > 0 && text.length > size && Arrays.equals(text, 0, size, other.text, 0, size);
    }

    /** Several neighbours taken together; kind, label, parent and order of words are those of the first. */
    static Unit join(Unit[] units, int from, int to) {
        if (to - from == 1) {
            return units[from];
        }
        int words = units[from].words;
        int letters = units[from].letters;
        Opening opening = units[from].opening;
        Bag bag = new Bag(units[from].forms, units[from].counts);
        for (int i = from + 1; i < to; i++) {
            words += units[i].words;
            letters += units[i].letters;
            opening = opening.with(units[i].opening);
            bag = bag.with(units[i]);
        }
        Unit first = units[from];
        return new Unit(
                first.text,
                bag.forms,
                bag.counts,
                opening,
                words,
                letters,
                first.kind,
                first.ordinal,
                first.parent,
                first.headed,
                first.name);
    }

    private record Bag(int[] forms, int[] counts) {
        /** Both are ascending, so that one walk along the two is enough. */
        Bag with(Unit other) {
            int[] both = new int[forms.length + other.forms.length];
            int[] often = new int[both.length];
            int size = 0;
            int here = 0;
            int there = 0;
            while (here < forms.length || there < other.forms.length) {
                int mine = here < forms.length ? forms[here] : Integer.MAX_VALUE;
                int its = there < other.forms.length ? other.forms[there] : Integer.MAX_VALUE;
                both[size] = Math.min(mine, its);
                often[size++] = (mine <= its ? counts[here++] : 0) + (its <= mine ? other.counts[there++] : 0);
            }
            return new Bag(Arrays.copyOf(both, size), Arrays.copyOf(often, size));
        }
    }
}
