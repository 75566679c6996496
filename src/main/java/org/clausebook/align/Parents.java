package org.clausebook.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clausebook.align.PairHmm.Step;

/**
 * What the units above two units say of them, and those below.
 *
 * @param counterparts by left unit the right one that it is linked to, -1 where none
 * @param back by right unit the left one
 * @param names which of them are known by their names
 * @param holders by left unit the right one that holds the counterparts of all it holds and of nothing else, -1 where
 *     none does
 * @param held by right unit the left one
 */
record Parents(int[] counterparts, int[] back, Namesakes names, int[] holders, int[] held) {
    /** Units that stand under counterparts are likelier to be counterparts. */
    private static final float SAME = 1.5f;
    /** Those that stand under others are so much less likely to be. */
    private static final float OTHER = -2.5f;
    /** Those whose sections both have their namesakes elsewhere, hardly ever. */
    private static final float NAMED_OTHERWISE = -12;

    /** What holds the same is likely to be the same, however it is headed now; ... */
    private static final float HOLDS = 3;
    /** ... and hardly anything else is. */
    private static final float HOLDS_OTHER = -4;
    /** What is held counts where its link is so sure, ... */
    private static final double SURE = 0.7;
    /** ... and nearly all of it is held by one. */
    private static final double NEARLY_ALL = 0.9;

    /** Nothing is asked of what stands above. */
    static final Parents NONE = new Parents(new int[0], new int[0], Namesakes.NONE, new int[0], new int[0]);

    static Parents of(Unit[] left, Unit[] right, List<Step> steps, Namesakes names) {
        int[] counterparts = new int[left.length];
        int[] back = new int[right.length];
        Arrays.fill(counterparts, -1);
        Arrays.fill(back, -1);
        for (Step step : steps) {
            counterparts[step.row()] = step.column();
            back[step.column()] = step.row();
        }
        for (int row = 0; row < left.length; row++) {
            if (names.counterparts()[row] >= 0) {
                counterparts[row] = names.counterparts()[row];
                back[names.counterparts()[row]] = row;
            }
        }
        List<Step> mirrored = steps.stream().map(Step::mirrored).toList();
        int[] holders = holders(left, right, steps);
        int[] held = holders(right, left, mirrored);
        return new Parents(counterparts, back, names, mutual(holders, held), mutual(held, holders));
    }

    /** Those of the first that the second agrees with, -1 for the others. */
    private static int[] mutual(int[] holders, int[] held) {
        return IntStream.range(0, holders.length)
                .map(unit -> holders[unit] >= 0 && held[holders[unit]] == unit ? holders[unit] : -1)
                .toArray();
    }

    private static int[] holders(Unit[] units, Unit[] others, List<Step> steps) {
        Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
        for (Step step : steps) {
            if (step.probability() > SURE) {
                votes.computeIfAbsent(units[step.row()].parent(), any -> new HashMap<>())
                        .merge(others[step.column()].parent(), 1, Integer::sum);
            }
        }
        return IntStream.range(0, units.length)
                .map(unit -> elected(votes.getOrDefault(unit, Map.of())))
                .toArray();
    }

    private static int elected(Map<Integer, Integer> votes) {
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() > NEARLY_ALL * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    float score(Unit one, Unit other) {
        if (counterparts.length == 0 || one.parent() < 0 || other.parent() < 0) {
            return 0;
        }
        if (counterparts[one.parent()] == other.parent()) {
            return SAME;
        }
        if (names.counterparts()[one.parent()] >= 0 && names.back()[other.parent()] >= 0) {
            return NAMED_OTHERWISE;
        }
        return counterparts[one.parent()] >= 0 || back[other.parent()] >= 0 ? OTHER : 0;
    }

    /** What the units under two units say of them. */
    float children(int row, int column) {
        if (holders.length == 0 || holders[row] < 0 && held[column] < 0) {
            return 0;
        }
        return holders[row] == column ? HOLDS : HOLDS_OTHER;
    }
}
