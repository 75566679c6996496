package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clausebook.text.Word;

/** Which words of a replacement took the place of which: the likeliest way from the old words to the new ones. */
final class Steps {
    /**
     * One step of the way.
     *
     * @param change the words, one side of which may be empty
     * @param reasons what the replacement means; none for a change of wording, an insertion and a deletion
     */
    record Step(Change change, List<Reason> reasons) {}

    private static final int LONGEST = 24;
    private static final int GROUP = 8;
    private static final int LIGHT = 1;
    private static final int PLAIN = 3;

    private final Pair pair;
    private final Rules rules;
    private final Kinship kinship;

    Steps(Pair pair, Rules rules, Kinship kinship) {
        this.pair = pair;
        this.rules = rules;
        this.kinship = kinship;
    }

    /** Whether a change has so many words that its steps would say little. */
    static boolean isLong(Change change) {
        return change.isReplacement() && Math.max(change.old(), change.now()) > LONGEST;
    }

    /** The steps of a change that is not long, in order. The time is proportional to its old times its new words. */
    List<Step> of(Change change) {
        int rows = change.old();
        int columns = change.now();
        if (rows == 0 || columns == 0) {
            return alone(change);
        }
        int[][] cost = new int[rows + 1][columns + 1];
        Step[][] last = new Step[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (row + column > 0) {
                    cost[row][column] = Integer.MAX_VALUE;
                    fill(change, cost, last, row, column);
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        int row = rows;
        int column = columns;
        while (row + column > 0) {
            Step step = last[row][column];
            steps.add(step);
            row -= step.change.old();
            column -= step.change.now();
        }
        Collections.reverse(steps);
        return steps;
    }

    private static List<Step> alone(Change change) {
        List<Step> steps = new ArrayList<>();
        for (int i = change.fromOld(); i < change.toOld(); i++) {
            steps.add(new Step(new Change(i, i + 1, change.fromNow(), change.fromNow()), List.of()));
        }
        for (int j = change.fromNow(); j < change.toNow(); j++) {
            steps.add(new Step(new Change(change.fromOld(), change.fromOld(), j, j + 1), List.of()));
        }
        return steps;
    }

    private void fill(Change all, int[][] cost, Step[][] last, int row, int column) {
        for (int old = 0; old <= Math.min(GROUP, row); old++) {
            int most = old == 1 ? GROUP : old == 2 ? 2 : 1;
            for (int now = old == 1 ? 0 : 1; now <= Math.min(most, column); now++) {
                int before = cost[row - old][column - now];
                if (before >= cost[row][column]) {
                    continue;
                }
                int toOld = all.fromOld() + row;
                int toNow = all.fromNow() + column;
                Change change = new Change(toOld - old, toOld, toNow - now, toNow);
                Kinship.Relation relation = change.isReplacement()
                        ? kinship.of(change)
                        : new Kinship.Relation(
                                old == 1 ? alone(pair.old(), toOld - 1) : alone(pair.now(), toNow - 1), List.of());
                if (before + relation.cost() < cost[row][column]) {
                    cost[row][column] = before + relation.cost();
                    last[row][column] = new Step(change, relation.reasons());
                }
            }
        }
    }

    /** What it costs that a word has no counterpart. */
    private int alone(Passage side, int at) {
        boolean mark = side.kind(at) == Word.Kind.MARK;
        return mark || rules.is(Rules.ARTICLE, side.letters(at)) ? LIGHT : PLAIN;
    }
}
