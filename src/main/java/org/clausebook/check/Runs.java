package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs of words and where they stand: each run is the one that is shorter by its last word, and that word. */
final class Runs {
    /** Where a run stands. */
    record Place(int piece, int at) {}

    /** A run of so many words and its places, in order. */
    record Run(int size, List<Place> places) {}

    private final int roots;
    private final PairNumbers numbers = new PairNumbers();
    private int[] counts = new int[1 << 14];
    /** What was added: run, piece and word, one behind the other. */
    private int[] added = new int[1 << 15];

    private int end;

    /**
     * No runs yet.
     *
     * @param roots how many kinds of runs there are; each begins with one of the numbers below this
     */
    Runs(int roots) {
        this.roots = roots;
    }

    /** The run that is longer by a word. */
    int longer(int run, int word) {
        return roots + numbers.of(run, word);
    }

    /** Notes a place of a run. */
    void add(int run, int piece, int at) {
        if (run >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(run + 1, 2 * counts.length));
        }
        if (end + 3 > added.length) {
            added = Arrays.copyOf(added, 2 * added.length);
        }
        counts[run]++;
        added[end++] = run;
        added[end++] = piece;
        added[end++] = at;
    }

    /** The runs that stand in so many places, in the order of their first places. */
    List<Run> atLeast(int places) {
        List<Run> runs = new ArrayList<>();
        int[] known = new int[counts.length];
        for (int i = 0; i < end; i += 3) {
            int run = added[i];
            if (counts[run] >= places) {
                if (known[run] == 0) {
                    runs.add(new Run(size(run), new ArrayList<>(counts[run])));
                    known[run] = runs.size();
                }
                runs.get(known[run] - 1).places().add(new Place(added[i + 1], added[i + 2]));
            }
        }
        return runs;
    }

    private int size(int run) {
        int size = 0;
        for (int shorter = run; shorter >= roots; shorter = numbers.first(shorter - roots)) {
            size++;
        }
        return size;
    }
}
