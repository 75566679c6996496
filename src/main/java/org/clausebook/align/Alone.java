package org.clausebook.align;

import java.util.Arrays;
import java.util.List;
import org.clausebook.align.Candidates.Sides;
import org.clausebook.align.PairHmm.Path;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.align.PairScores.Nature;

/**
 * How sure it is that what was left alone has no counterpart: from the posterior probability that it is linked to
 * anything in order, and from what speaks for the likest unit that is alone on the other side, wherever it stands.
 * How much each says was fitted by logistic regression to texts that were changed at known places and to read pairs.
 */
final class Alone {
    /** The log odds of none: where nothing speaks for a link, and what a nat of either evidence takes away. */
    record Odds(double base, double linked, double elsewhere) {
        static final Odds TRANSLATION = new Odds(-1.04, 0.23, 0.25);
        static final Odds REVISION = new Odds(-1.21, 0.5, 0.28);
    }

    private static final int CANDIDATES = 6;
    /** No evidence counts for more or less than this. */
    private static final float LEAST = -6;

    private static final float MOST = 8;
    private static final double SELDOM = 0.002;

    private final Unit[] left;
    private final Unit[] right;
    private final PairScores scores;
    private final Odds odds;
    private final Sides candidates;
    private final boolean[] leftUsed;
    private final boolean[] rightUsed;

    Alone(Unit[] left, Unit[] right, PairScores scores, Nature nature, Sides candidates, List<Step> steps) {
        this.left = left;
        this.right = right;
        this.scores = scores;
        this.odds = nature.alone();
        this.candidates = candidates;
        this.leftUsed = new boolean[left.length];
        this.rightUsed = new boolean[right.length];
        for (Step step : steps) {
            Arrays.fill(leftUsed, step.row(), step.row() + step.rows(), true);
            Arrays.fill(rightUsed, step.column(), step.column() + step.columns(), true);
        }
    }

    /**
     * For each unit how sure it is that it has no counterpart; of no meaning for one that is linked.
     *
     * @param rows those of the left side
     * @param columns those of the right side
     */
    record Sureness(double[] rows, double[] columns) {
        /** Where nothing could be linked. */
        static Sureness whole(int rows, int columns) {
            double[] all = new double[rows];
            double[] others = new double[columns];
            Arrays.fill(all, 1);
            Arrays.fill(others, 1);
            return new Sureness(all, others);
        }

        Sureness mirrored() {
            return new Sureness(/* rows= */ columns, /* columns= */ rows);
        }
    }

    Sureness of(Path path) {
        double[] rows = new double[left.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = leftUsed[row]
                    ? 0
                    : sureness(path.rows()[row], elsewhere(left[row], candidates.right(), right, rightUsed));
        }
        double[] columns = new double[right.length];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = rightUsed[column]
                    ? 0
                    : sureness(path.columns()[column], elsewhere(right[column], candidates.left(), left, leftUsed));
        }
        return new Sureness(rows, columns);
    }

    /** The log odds of the likest unit that is alone on the other side. */
    private float elsewhere(Unit unit, Candidates index, Unit[] others, boolean[] used) {
        float most = LEAST;
        for (int other : index.of(unit, CANDIDATES)) {
            if (!used[other]) {
                most = Math.max(
                        most, others == right ? scores.pair(unit, others[other]) : scores.pair(others[other], unit));
            }
        }
        return Math.min(MOST, most);
    }

    private double sureness(float linked, float elsewhere) {
        double share = Math.min(1, linked);
        double inOrder = Math.log(Math.max(SELDOM, share) / (1 + SELDOM - share));
        double none = odds.base - odds.linked * inOrder - odds.elsewhere * elsewhere;
        return 1 / (1 + Math.exp(-none));
    }
}
