package org.clausebook.align;

import java.util.Arrays;
import java.util.List;
import org.clausebook.align.PairHmm.Step;

/**
 * A dictionary learned from links: the expectation-maximisation of Model 1 (Brown et al. 1993), one direction. Words
 * that stand together in one link only are not learned: such a word would speak for the very link that it was learned
 * from.
 */
final class Learning {
    private static final int ROUNDS = 4;
    private static final int MOST_TARGETS = 12;
    private static final float LEAST = 0.03f;
    /** What looks alike counts as if seen together so much more often. */
    private static final float ALIKE = 6;

    private final int forms;
    private final Dictionary alike;
    private final int[][] sources;
    private final int[][] targets;
    private final float[] weights;

    private Learning(int forms, Dictionary alike, int[][] sources, int[][] targets, float[] weights) {
        this.forms = forms;
        this.alike = alike;
        this.sources = sources;
        this.targets = targets;
        this.weights = weights;
    }

    /**
     * The dictionary from left to right.
     *
     * @param alike which forms look alike
     * @param sure only links at least so sure are learned from
     */
    static Dictionary toRight(Unit[] left, Unit[] right, List<Step> steps, Dictionary alike, double sure) {
        return learn(left, right, steps, alike, sure, true);
    }

    /** The dictionary from right to left. */
    static Dictionary toLeft(Unit[] left, Unit[] right, List<Step> steps, Dictionary alike, double sure) {
        return learn(left, right, steps, alike, sure, false);
    }

    private static Dictionary learn(
            Unit[] left, Unit[] right, List<Step> steps, Dictionary alike, double sure, boolean there) {
        List<Step> used =
                steps.stream().filter(step -> step.probability() >= sure).toList();
        int[][] sources = new int[used.size()][];
        int[][] targets = new int[used.size()][];
        float[] weights = new float[used.size()];
        for (int i = 0; i < weights.length; i++) {
            Step step = used.get(i);
            Unit one = Unit.join(left, step.row(), step.row() + step.rows());
            Unit other = Unit.join(right, step.column(), step.column() + step.columns());
            sources[i] = (there ? one : other).forms();
            targets[i] = (there ? other : one).forms();
            weights[i] = (float) step.probability();
        }
        boolean[] looksAlike = new boolean[alike.targets().length];
        boolean[] isLikened = new boolean[looksAlike.length];
        for (int form = 0; form < looksAlike.length; form++) {
            looksAlike[form] = alike.targets()[form].length > 0;
            for (int target : alike.targets()[form]) {
                isLikened[target] = true;
            }
        }
        leaveOutRare(sources, looksAlike);
        leaveOutRare(targets, isLikened);
        return new Learning(looksAlike.length, alike, sources, targets, weights).learn();
    }

    /** A word in one link only cannot be learned, unless it looks like another. */
    private static void leaveOutRare(int[][] links, boolean[] alike) {
        int[] seen = new int[alike.length];
        for (int[] link : links) {
            for (int form : link) {
                seen[form]++;
            }
        }
        for (int i = 0; i < links.length; i++) {
            links[i] = Arrays.stream(links[i])
                    .filter(form -> seen[form] > 1 || alike[form])
                    .toArray();
        }
    }

    private Dictionary learn() {
        Pairs pairs = new Pairs();
        int[][] cells = new int[sources.length][];
        for (int i = 0; i < sources.length; i++) {
            cells[i] = new int[sources[i].length * targets[i].length];
            int at = 0;
            for (int source : sources[i]) {
                for (int target : targets[i]) {
                    cells[i][at++] = pairs.count(source, target);
                }
            }
        }
        float[] odds = new float[pairs.size];
        for (int pair = 0; pair < pairs.size; pair++) {
            float like = alike.odds(pairs.source(pair), pairs.target(pair));
            odds[pair] = like > 0 ? 1 + ALIKE * like : pairs.counts[pair] > 1 ? 1 : 0;
        }
        normalise(pairs, odds);
        for (int round = 0; round < ROUNDS; round++) {
            odds = expect(pairs, cells, odds);
            normalise(pairs, odds);
        }
        return dictionary(pairs, odds, cells);
    }

    private float[] expect(Pairs pairs, int[][] cells, float[] odds) {
        float[] next = new float[odds.length];
        for (int i = 0; i < sources.length; i++) {
            int across = targets[i].length;
            for (int t = 0; t < across; t++) {
                float sum = 1e-4f;
                for (int s = 0; s < sources[i].length; s++) {
                    sum += odds[cells[i][s * across + t]];
                }
                float share = weights[i] / sum;
                for (int s = 0; s < sources[i].length; s++) {
                    int cell = cells[i][s * across + t];
                    next[cell] += share * odds[cell];
                }
            }
        }
        return next;
    }

    /** Makes each source's odds add up to one, or less for a source that was seldom seen. */
    private void normalise(Pairs pairs, float[] odds) {
        float[] sums = new float[forms];
        for (int pair = 0; pair < odds.length; pair++) {
            sums[pairs.source(pair)] += odds[pair];
        }
        for (int pair = 0; pair < odds.length; pair++) {
            odds[pair] /= sums[pairs.source(pair)] + 0.5f;
        }
    }

    private Dictionary dictionary(Pairs pairs, float[] odds, int[][] cells) {
        Dictionary learned = Dictionary.empty(forms);
        int[] order = pairs.bySource();
        int start = 0;
        while (start < order.length) {
            int source = pairs.source(order[start]);
            int end = start;
            while (end < order.length && pairs.source(order[end]) == source) {
                end++;
            }
            keep(pairs, odds, Arrays.copyOfRange(order, start, end), source, learned);
            start = end;
        }
        for (int source = 0; source < forms; source++) {
            if (learned.targets()[source].length == 0) {
                learned.targets()[source] = alike.targets()[source];
                learned.odds()[source] = alike.odds()[source];
            }
        }
        trust(odds, cells, learned);
        return learned;
    }

    private static void keep(Pairs pairs, float[] odds, int[] mine, int source, Dictionary learned) {
        int[] best = Arrays.stream(mine)
                .filter(pair -> odds[pair] >= LEAST)
                .boxed()
                .sorted((a, b) ->
                        odds[a] != odds[b] ? Float.compare(odds[b], odds[a]) : pairs.target(a) - pairs.target(b))
                .limit(MOST_TARGETS)
                .mapToInt(pair -> pair)
                .toArray();
        int[] sorted = Arrays.stream(best)
                .boxed()
                .sorted((a, b) -> pairs.target(a) - pairs.target(b))
                .mapToInt(pair -> pair)
                .toArray();
        int[] targets = new int[sorted.length];
        float[] kept = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            targets[i] = pairs.target(sorted[i]);
            kept[i] = odds[sorted[i]];
        }
        learned.targets()[source] = targets;
        learned.odds()[source] = kept;
    }

    /** For each target how often the words beside it explain it, with doubt where it was seldom seen. */
    private void trust(float[] odds, int[][] cells, Dictionary learned) {
        float[] seen = new float[forms];
        float[] explained = new float[forms];
        for (int i = 0; i < sources.length; i++) {
            int across = targets[i].length;
            for (int t = 0; t < across; t++) {
                float most = 0;
                for (int s = 0; s < sources[i].length; s++) {
                    most = Math.max(most, odds[cells[i][s * across + t]]);
                }
                seen[targets[i][t]]++;
                explained[targets[i][t]] += most >= LEAST ? Math.min(1, most * 4) : 0;
            }
        }
        for (int form = 0; form < forms; form++) {
            float share = seen[form] < 2 ? 0 : 0.8f * explained[form] / (seen[form] + 1);
            learned.trust()[form] = Math.max(share, alike.trust()[form]);
        }
    }

    /** The pairs of forms met, numbered in the order of their first meeting: an open-addressing table. */
    private static final class Pairs {
        private long[] keys = new long[1 << 12];
        private int[] slots = new int[1 << 12];
        private long[] met = new long[1 << 11];
        private int[] counts = new int[1 << 11];
        private int size;

        int source(int pair) {
            return (int) (met[pair] >>> 32);
        }

        int target(int pair) {
            return (int) met[pair];
        }

        int count(int source, int target) {
            long key = ((long) source << 32 | target) + 1;
            int slot = slot(keys, key);
            if (keys[slot] != key) {
                if (size * 2 >= keys.length) {
                    grow();
                    slot = slot(keys, key);
                }
                keys[slot] = key;
                slots[slot] = size;
                if (size == met.length) {
                    met = Arrays.copyOf(met, size * 2);
                    counts = Arrays.copyOf(counts, size * 2);
                }
                met[size++] = key - 1;
            }
            counts[slots[slot]]++;
            return slots[slot];
        }

        private static int slot(long[] keys, long key) {
            long mixed = key * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> 40) & (keys.length - 1);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        private void grow() {
            long[] more = new long[keys.length * 4];
            int[] moreSlots = new int[more.length];
            for (int old = 0; old < keys.length; old++) {
                if (keys[old] != 0) {
                    int slot = slot(more, keys[old]);
                    more[slot] = keys[old];
                    moreSlots[slot] = slots[old];
                }
            }
            keys = more;
            slots = moreSlots;
        }

        /** The pairs' numbers, by source and target. */
        int[] bySource() {
            long[] sorted = Arrays.copyOf(met, size);
            Arrays.sort(sorted);
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[i] = slots[slot(keys, sorted[i] + 1)];
            }
            return order;
        }
    }
}
