package org.clausebook.align;

import java.util.Arrays;
import org.clausebook.align.Learning.Both;
import org.clausebook.align.Names.Sort;

/**
 * Units of the two sides that carry the same name, and no other unit does: a section is known by the name in its
 * heading, a clause by its run-in heading, a definition by its term, wherever they stand.
 *
 * @param counterparts by left unit the right one of its name, -1 where there is none
 * @param back by right unit the left one
 */
record Namesakes(int[] counterparts, int[] back) {
    /** No unit is asked for its name. */
    static final Namesakes NONE = new Namesakes(new int[0], new int[0]);

    private static final float TOGETHER = 3;
    private static final float APART = -6;
    /** Where both have their namesakes elsewhere, however well what is under them agrees. */
    private static final float BOTH_APART = -12;

    static Namesakes of(Unit[] left, Unit[] right, Both known) {
        int[] counterparts = new int[left.length];
        int[] back = new int[right.length];
        Arrays.fill(counterparts, -1);
        Arrays.fill(back, -1);
        for (Sort sort : Sort.values()) {
            for (int[] same : new Names(sort, left, right, known).same()) {
                counterparts[same[0]] = same[1];
                back[same[1]] = same[0];
            }
        }
        return new Namesakes(counterparts, back);
    }

    /** What their names say of two units. */
    float score(int row, int column) {
        if (counterparts[row] < 0 && back[column] < 0) {
            return 0;
        }
        if (counterparts[row] == column) {
            return TOGETHER;
        }
        return counterparts[row] >= 0 && back[column] >= 0 ? BOTH_APART : APART;
    }
}
