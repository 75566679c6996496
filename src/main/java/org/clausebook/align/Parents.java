package org.clausebook.align;

import java.util.Arrays;
import java.util.List;
import org.clausebook.align.PairHmm.Step;

/**
 * What the units above two units say of them.
 *
 * @param counterparts by left unit the right one that it is linked to, -1 where none
 * @param back by right unit the left one
 * @param names which of them are known by their names
 */
record Parents(int[] counterparts, int[] back, Namesakes names) {
    /** Units that stand under counterparts are likelier to be counterparts. */
    private static final float SAME = 1.5f;
    /** Those that stand under others are so much less likely to be. */
    private static final float OTHER = -2.5f;
    /** Those whose sections both have their namesakes elsewhere, hardly ever. */
    private static final float NAMED_OTHERWISE = -6;

    /** Nothing is asked of what stands above. */
    static final Parents NONE = new Parents(new int[0], new int[0], new Namesakes(new int[0], new int[0]));

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
        return new Parents(counterparts, back, names);
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
}
