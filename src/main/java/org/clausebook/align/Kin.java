package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.align.Moves.Seed;
import org.clausebook.align.PairHmm.Step;

/**
 * Pairs of units that were left alone under counterparts and are each other's clearly likeliest: what changed its place
 * among its siblings. There are so few that may be meant that less speaks for such a pair than for one from anywhere.
 */
final class Kin {
    /** Of more than this it cannot be told. */
    private static final int MOST = 50;

    private final Unit[] left;
    private final Unit[] right;
    private final PairScores scores;

    Kin(Unit[] left, Unit[] right, PairScores scores) {
        this.left = left;
        this.right = right;
        this.scores = scores;
    }

    /**
     * The pairs, in the order of the families.
     *
     * @param steps the links that there are
     * @param rows the left units that may be meant, ascending
     * @param columns the right ones
     * @param least how sure a pair is at least
     * @param margin by how much surer than with any other of the family
     */
    List<Seed> find(List<Step> steps, List<Integer> rows, List<Integer> columns, float least, float margin) {
        Map<Integer, List<Integer>> ofRow = families(left, rows);
        Map<Integer, List<Integer>> ofColumn = families(right, columns);
        List<Seed> seeds = new ArrayList<>();
        for (Step parents : steps) {
            List<Integer> some = ofRow.getOrDefault(parents.row(), List.of());
            List<Integer> others = ofColumn.getOrDefault(parents.column(), List.of());
            if (some.size() <= MOST && others.size() <= MOST) {
                seeds.addAll(clear(some, others, least, margin));
            }
        }
        return seeds;
    }

    private static Map<Integer, List<Integer>> families(Unit[] units, List<Integer> places) {
        Map<Integer, List<Integer>> families = new HashMap<>();
        for (int place : places) {
            families.computeIfAbsent(units[place].parent(), any -> new ArrayList<>())
                    .add(place);
        }
        return families;
    }

    private List<Seed> clear(List<Integer> rows, List<Integer> columns, float least, float margin) {
        float[][] odds = odds(rows, columns);
        Best[] ofRow = Best.of(rows.size());
        Best[] ofColumn = Best.of(columns.size());
        for (int i = 0; i < odds.length; i++) {
            for (int j = 0; j < odds[i].length; j++) {
                ofRow[i].add(odds[i][j]);
                ofColumn[j].add(odds[i][j]);
            }
        }
        List<Seed> clear = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            for (int j = 0; j < odds[i].length; j++) {
                float own = odds[i][j];
                if (own > least && ofRow[i].isClearly(own, margin) && ofColumn[j].isClearly(own, margin)) {
                    clear.add(new Seed(rows.get(i), columns.get(j), own));
                }
            }
        }
        return clear;
    }

    /** The log odds of each pair; a heading is never the same as a text. */
    private float[][] odds(List<Integer> rows, List<Integer> columns) {
        float[][] odds = new float[rows.size()][columns.size()];
        for (int i = 0; i < odds.length; i++) {
            for (int j = 0; j < odds[i].length; j++) {
                Unit one = left[rows.get(i)];
                Unit other = right[columns.get(j)];
                odds[i][j] = one.isHeading() == other.isHeading() ? scores.kin(one, other) : Float.NEGATIVE_INFINITY;
            }
        }
        return odds;
    }
}
