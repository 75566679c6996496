package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.check.Runs.Place;

/** Where two texts say the same for a while: runs of equal words, as long as they go. */
final class Twins {
    /** A run that stands in so many places is a formula, and each of its places has twins enough without all pairs. */
    private static final int FORMULA = 60;

    /**
     * The same words in two texts.
     *
     * @param one the number of the one text, and the first of the words in it
     * @param other those of the other
     */
    record Twin(int one, int from, int other, int otherFrom, int size) {
        boolean has(int word) {
            return word >= from && word < from + size;
        }

        /** The same, seen from the other. */
        Twin turned() {
            return new Twin(/* one= */ other, /* from= */ otherFrom, /* other= */ one, /* otherFrom= */ from, size);
        }

        /** Where the other has what stands at a place of the one. */
        int inOther(int word) {
            return word - from + otherFrom;
        }
    }

    private Twins() {}

    /**
     * Finds them.
     *
     * @param texts the words of each, as numbers
     * @param least so many words, at least
     */
    static List<Twin> in(List<int[]> texts, int least) {
        Runs runs = new Runs(1);
        for (int text = 0; text < texts.size(); text++) {
            int[] words = texts.get(text);
            for (int at = 0; at + least <= words.length; at++) {
                int run = 0;
                for (int i = at; i < at + least; i++) {
                    run = runs.longer(run, words[i]);
                }
                runs.add(run, text, at);
            }
        }
        List<Twin> twins = new ArrayList<>();
        runs.atLeast(2).forEach(run -> twins(texts, run.places(), twins));
        return twins;
    }

    private static void twins(List<int[]> texts, List<Place> places, List<Twin> twins) {
        int end = Math.min(FORMULA, places.size());
        for (int i = 0; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                twin(texts, places.get(i), places.get(j), twins);
            }
        }
    }

    private static void twin(List<int[]> texts, Place one, Place other, List<Twin> twins) {
        int[] here = texts.get(one.piece());
        int[] there = texts.get(other.piece());
        boolean begun = one.at() > 0 && other.at() > 0 && here[one.at() - 1] == there[other.at() - 1];
        if (begun || one.piece() == other.piece()) {
            return;
        }
        int size = 0;
        while (one.at() + size < here.length
                && other.at() + size < there.length
                && here[one.at() + size] == there[other.at() + size]) {
            size++;
        }
        twins.add(new Twin(one.piece(), one.at(), other.piece(), other.at(), size));
    }
}
