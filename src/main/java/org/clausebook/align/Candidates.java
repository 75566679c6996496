package org.clausebook.align;

import java.util.Arrays;
import org.clausebook.align.Learning.Both;

/** Finds for a unit those of the other side that share rare words with it, by an index of words. */
final class Candidates {
    /** Those of either side for a unit of the other. */
    record Sides(Candidates left, Candidates right) {
        static Sides of(Unit[] left, Unit[] right, Both known) {
            return new Sides(new Candidates(left, known.toLeft()), new Candidates(right, known.toRight()));
        }
    }

    private final Dictionary dictionary;
    private final int[][] postings;
    private final float[] weights;
    private final float[] found;
    private final int[] touched;

    Candidates(Unit[] targets, Dictionary dictionary) {
        this.dictionary = dictionary;
        int forms = dictionary.targets().length;
        int[] sizes = new int[forms];
        for (Unit unit : targets) {
            for (int form : unit.forms()) {
                sizes[form]++;
            }
        }
        this.postings = new int[forms][];
        this.weights = new float[forms];
        int often = Math.max(12, (int) (2 * Math.sqrt(targets.length)));
        for (int form = 0; form < forms; form++) {
            postings[form] = new int[sizes[form] > often ? 0 : sizes[form]];
            weights[form] = sizes[form] == 0 ? 0 : (float) (Math.log(targets.length + 1.0) - Math.log(sizes[form]));
        }
        Arrays.fill(sizes, 0);
        for (int target = 0; target < targets.length; target++) {
            for (int form : targets[target].forms()) {
                if (postings[form].length > 0) {
                    postings[form][sizes[form]++] = target;
                }
            }
        }
        this.found = new float[targets.length];
        this.touched = new int[targets.length];
    }

    /** The one that shares by so much more than any other, or -1. */
    int clear(Unit source, float margin) {
        int size = gather(source);
        int best = -1;
        float next = 0;
        for (int i = 0; i < size; i++) {
            int unit = touched[i];
            if (best < 0 || found[unit] > found[best]) {
                next = best < 0 ? 0 : found[best];
                best = unit;
            } else {
                next = Math.max(next, found[unit]);
            }
        }
        boolean clear = best >= 0 && found[best] >= next + margin;
        clear(size);
        return clear ? best : -1;
    }

    /** Those that share most, best first, at most so many. */
    int[] of(Unit source, int most) {
        int size = gather(source);
        int[] best = Arrays.stream(touched, 0, size)
                .boxed()
                .sorted((a, b) -> found[a] != found[b] ? Float.compare(found[b], found[a]) : a - b)
                .limit(most)
                .mapToInt(unit -> unit)
                .toArray();
        clear(size);
        return best;
    }

    private void clear(int size) {
        for (int i = 0; i < size; i++) {
            found[touched[i]] = 0;
        }
    }

    /** Weighs what each unit shares with the source; gives how many share anything. */
    private int gather(Unit source) {
        int size = 0;
        for (int form : source.forms()) {
            int[] targets = dictionary.targets()[form];
            for (int t = 0; t < targets.length; t++) {
                float weight = weights[targets[t]] * Math.min(1, dictionary.odds()[form][t] * 2);
                for (int unit : postings[targets[t]]) {
                    if (found[unit] == 0) {
                        touched[size++] = unit;
                    }
                    found[unit] += weight;
                }
            }
        }
        return size;
    }
}
