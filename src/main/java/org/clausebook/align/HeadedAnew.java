package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausebook.align.PairHmm.Step;

/**
 * Headings and lead-ins that share no word and are the same all the same: each left alone, alone between neighbours that
 * are linked, over the same text. Their own few words deny such a link, and sections that are numbered through hold nothing in the
 * tree that could speak for it.
 */
final class HeadedAnew {
    /** What is around them is so sure at least, ... */
    private static final double SURE = 0.9;
    /** ... and they so sure. */
    private static final double SURENESS = 0.99;

    private static final int UNSURE = -2;
    private static final int ALONE = -3;

    private HeadedAnew() {}

    /**
     * The links of such headings.
     *
     * @param steps all links
     */
    static List<Step> find(Unit[] left, Unit[] right, List<Step> steps) {
        int[] from = new int[left.length];
        int[] to = new int[left.length];
        boolean[] used = new boolean[right.length];
        Arrays.fill(from, UNSURE);
        Arrays.fill(to, ALONE);
        for (Step step : steps) {
            int last = step.row() + step.rows() - 1;
            Arrays.fill(to, step.row(), last + 1, UNSURE);
            Arrays.fill(used, step.column(), step.column() + step.columns(), true);
            if (step.probability() >= SURE) {
                from[step.row()] = step.column();
                to[last] = step.column() + step.columns() - 1;
            }
        }
        List<Step> found = new ArrayList<>();
        for (int row = 0; row + 1 < left.length; row++) {
            int column = from[row + 1] - 1;
            boolean alone = to[row] == ALONE && column >= 0 && !used[column];
            boolean goesOn = row == 0 ? column == 0 : to[row - 1] == column - 1;
            if (alone && goesOn && holds(left, row) && holds(right, column)) {
                found.add(new Step(row, 1, column, 1, SURENESS));
            }
        }
        return found;
    }

    /** Whether a unit is a heading, or has the next one below it as a lead-in has its items. */
    private static boolean holds(Unit[] units, int place) {
        return units[place].isHeading() || units[place + 1].parent() == place;
    }
}
