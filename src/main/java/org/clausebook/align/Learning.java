package org.clausebook.align;

import java.util.Arrays;
import java.util.Comparator;
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

    /** A dictionary for each direction. */
    record Both(Dictionary toRight, Dictionary toLeft) {
        /** The same with the sides swapped. */
        Both mirrored() {
            return new Both(/* toRight= */ toLeft, /* toLeft= */ toRight);
        }
    }

    private final int forms;
    private final int[][] lefts;
    private final int[][] rights;
    private final float[] weights;
    private final Pairs pairs;

    private Learning(int forms, int[][] lefts, int[][] rights, float[] weights, Both alike) {
        this.forms = forms;
        this.lefts = lefts;
        this.rights = rights;
        this.weights = weights;
        this.pairs = Pairs.of(forms, lefts, rights, alike.toRight);
    }

    /**
     * Learns from links.
     *
     * @param alike which forms look alike, in both directions
     * @param sure only links at least so sure are learned from
     */
    static Both learn(Unit[] left, Unit[] right, List<Step> steps, Both alike, double sure) {
        List<Step> used =
                steps.stream().filter(step -> step.probability() >= sure).toList();
        int[][] lefts = new int[used.size()][];
        int[][] rights = new int[used.size()][];
        float[] weights = new float[used.size()];
        for (int i = 0; i < weights.length; i++) {
            Step step = used.get(i);
            lefts[i] = Unit.join(left, step.row(), step.row() + step.rows()).forms();
            rights[i] = Unit.join(right, step.column(), step.column() + step.columns())
                    .forms();
            weights[i] = (float) step.probability();
        }
        int forms = alike.toRight.targets().length;
        leaveOut(lefts, alike.toRight, forms);
        leaveOut(rights, alike.toLeft, forms);
        Learning learning = new Learning(forms, lefts, rights, weights, alike);
        return new Both(learning.learn(alike.toRight, true), learning.learn(alike.toLeft, false));
    }

    /**
     * A word in one link only cannot be learned, unless it looks like another; one that stands nearly everywhere tells
     * nothing.
     */
    private static void leaveOut(int[][] links, Dictionary alike, int forms) {
        int[] seen = new int[forms];
        for (int[] link : links) {
            for (int form : link) {
                seen[form]++;
            }
        }
        int often = Math.max(20, links.length / 4);
        for (int i = 0; i < links.length; i++) {
            links[i] = Arrays.stream(links[i])
                    .filter(form -> (seen[form] > 1 || alike.targets()[form].length > 0) && seen[form] < often)
                    .toArray();
        }
    }

    private Dictionary learn(Dictionary alike, boolean toRight) {
        float[] odds = new float[pairs.size()];
        for (int pair = 0; pair < odds.length; pair++) {
            odds[pair] = 1 + ALIKE * alike.odds(source(pair, toRight), source(pair, !toRight));
        }
        normalise(odds, toRight);
        for (int round = 0; round < ROUNDS; round++) {
            odds = expect(odds, toRight);
            normalise(odds, toRight);
        }
        return dictionary(odds, alike, toRight);
    }

    /** A pair's form on the left; on the right where the direction is turned. */
    private int source(int pair, boolean toRight) {
        return toRight ? pairs.left(pair) : pairs.right(pair);
    }

    /** How often each pair is to be expected, by what is known. */
    private float[] expect(float[] odds, boolean toRight) {
        float[] next = new float[odds.length];
        for (int i = 0; i < weights.length; i++) {
            int[] met = pairs.met(i);
            int[] targets = toRight ? pairs.rights(i) : pairs.lefts(i);
            float[] shares = new float[toRight ? rights[i].length : lefts[i].length];
            Arrays.fill(shares, 1e-4f);
            for (int k = 0; k < met.length; k++) {
                shares[targets[k]] += odds[met[k]];
            }
            for (int target = 0; target < shares.length; target++) {
                shares[target] = weights[i] / shares[target];
            }
            for (int k = 0; k < met.length; k++) {
                next[met[k]] += shares[targets[k]] * odds[met[k]];
            }
        }
        return next;
    }

    /** Makes each source's odds add up to one, or less for a source that was seldom seen. */
    private void normalise(float[] odds, boolean toRight) {
        float[] sums = new float[forms];
        for (int pair = 0; pair < odds.length; pair++) {
            sums[source(pair, toRight)] += odds[pair];
        }
        for (int pair = 0; pair < odds.length; pair++) {
            odds[pair] /= sums[source(pair, toRight)] + 0.5f;
        }
    }

    private Dictionary dictionary(float[] odds, Dictionary alike, boolean toRight) {
        long[] kept = new long[odds.length];
        int size = 0;
        for (int pair = 0; pair < odds.length; pair++) {
            if (odds[pair] >= LEAST) {
                kept[size++] = (long) source(pair, toRight) << 32 | pair;
            }
        }
        long[] order = Arrays.copyOf(kept, size);
        Arrays.sort(order);
        Dictionary learned = Dictionary.empty(forms);
        int start = 0;
        while (start < size) {
            int source = (int) (order[start] >>> 32);
            int end = start;
            while (end < size && (int) (order[end] >>> 32) == source) {
                end++;
            }
            keep(odds, Arrays.copyOfRange(order, start, end), source, toRight, learned);
            start = end;
        }
        for (int source = 0; source < forms; source++) {
            if (learned.targets()[source].length == 0) {
                learned.targets()[source] = alike.targets()[source];
                learned.odds()[source] = alike.odds()[source];
            }
        }
        trust(odds, alike, toRight, learned);
        return learned;
    }

    private void keep(float[] odds, long[] mine, int source, boolean toRight, Dictionary learned) {
        int[] sorted = Arrays.stream(mine)
                .mapToInt(pair -> (int) pair)
                .boxed()
                .sorted((a, b) -> odds[a] != odds[b]
                        ? Float.compare(odds[b], odds[a])
                        : source(a, !toRight) - source(b, !toRight))
                .limit(MOST_TARGETS)
                .sorted(Comparator.comparingInt(pair -> source(pair, !toRight)))
                .mapToInt(pair -> pair)
                .toArray();
        int[] targets = new int[sorted.length];
        float[] kept = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            targets[i] = source(sorted[i], !toRight);
            kept[i] = odds[sorted[i]];
        }
        learned.targets()[source] = targets;
        learned.odds()[source] = kept;
    }

    /** For each target how often the words beside it explain it, with doubt where it was seldom seen. */
    private void trust(float[] odds, Dictionary alike, boolean toRight, Dictionary learned) {
        float[] seen = new float[forms];
        float[] explained = new float[forms];
        for (int i = 0; i < weights.length; i++) {
            int[] met = pairs.met(i);
            int[] of = toRight ? pairs.rights(i) : pairs.lefts(i);
            int[] targets = toRight ? rights[i] : lefts[i];
            float[] most = new float[targets.length];
            for (int k = 0; k < met.length; k++) {
                most[of[k]] = Math.max(most[of[k]], odds[met[k]]);
            }
            for (int target = 0; target < targets.length; target++) {
                seen[targets[target]]++;
                explained[targets[target]] += most[target] >= LEAST ? Math.min(1, most[target] * 4) : 0;
            }
        }
        for (int form = 0; form < forms; form++) {
            float share = seen[form] < 2 ? 0 : 0.8f * explained[form] / (seen[form] + 1);
            learned.trust()[form] = Math.max(share, alike.trust()[form]);
        }
    }
}
