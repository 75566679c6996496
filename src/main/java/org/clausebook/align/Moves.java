package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clausebook.align.Candidates.Sides;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.align.PairScores.Nature;

/**
 * Finds among what the ordered alignment left alone what stands at another place on the other side. A move starts from
 * a pair that is like no other and takes along its neighbours, aligned in order; text that repeats elsewhere never
 * starts one.
 */
final class Moves {
    /** What starts a move is at least so sure, ... */
    private static final float SEED = 4;
    /** ... the headings above it, where they are alone, too, are alike, ... */
    private static final float SAME_HEADING = 0.4f;
    /** ... by so much surer than with anything else, ... */
    private static final float MARGIN = 2.5f;
    /** ... and has so many words. */
    private static final int WORDS = 6;

    /** So far on either side of its seed a move is looked for: of two texts in opposite order nearly all is unlinked. */
    private static final int REACH = 50;

    private static final int CANDIDATES = 6;
    private static final double SURE = 0.6;

    /** A pair that a move may start from. */
    record Seed(int row, int column, float score) {}

    private final Unit[] left;
    private final Unit[] right;
    private final PairScores scores;
    private final Nature nature;
    private final Candidates rightCandidates;
    private final Candidates leftCandidates;
    private final List<Step> ordered;
    private final boolean[] leftUsed;
    private final boolean[] rightUsed;

    Moves(Unit[] left, Unit[] right, PairScores scores, Nature nature, Sides candidates, List<Step> steps) {
        this.left = left;
        this.right = right;
        this.scores = scores;
        this.nature = nature;
        this.rightCandidates = candidates.right();
        this.leftCandidates = candidates.left();
        this.ordered = steps;
        this.leftUsed = new boolean[left.length];
        this.rightUsed = new boolean[right.length];
        steps.forEach(this::use);
    }

    private void use(Step step) {
        Arrays.fill(leftUsed, step.row(), step.row() + step.rows(), true);
        Arrays.fill(rightUsed, step.column(), step.column() + step.columns(), true);
    }

    /** The links of what was moved, in the order in which they were found. */
    List<Step> find() {
        List<Step> found = new ArrayList<>();
        for (Seed seed : seeds()) {
            if (leftUsed[seed.row] || rightUsed[seed.column]) {
                continue;
            }
            List<Step> around = around(seed);
            around.forEach(this::use);
            found.addAll(around);
        }
        return found;
    }

    /** The pairs that may start a move, the surest first. */
    private List<Seed> seeds() {
        List<Integer> rows = alone(left, leftUsed);
        List<Integer> columns = alone(right, rightUsed);
        List<Seed> seeds =
                new ArrayList<>(new Kin(left, right, scores).find(ordered, rows, columns, nature.kin(), MARGIN));
        for (int row : rows) {
            seed(row, seeds);
        }
        for (int row = 0; row < left.length; row++) {
            namesake(row, seeds);
        }
        seeds.sort(Comparator.comparing((Seed seed) -> -seed.score)
                .thenComparing(Seed::row)
                .thenComparing(Seed::column));
        return seeds;
    }

    /** Those that were left alone and have words enough. */
    private static List<Integer> alone(Unit[] units, boolean[] used) {
        return IntStream.range(0, units.length)
                .filter(place -> !used[place] && units[place].words() >= WORDS)
                .boxed()
                .toList();
    }

    /** Two units of one name that were left alone; nothing else of that name can be a rival. */
    private void namesake(int row, List<Seed> seeds) {
        int column = scores.names().counterparts()[row];
        if (column >= 0 && !leftUsed[row] && !rightUsed[column]) {
            float score = scores.pair(left[row], right[column]) + scores.names().score(row, column);
            if (score > 0) {
                seeds.add(new Seed(row, column, score));
            }
        }
    }

    private void seed(int row, List<Seed> seeds) {
        int[] candidates = rightCandidates.of(left[row], CANDIDATES);
        int best = -1;
        float most = SEED;
        for (int column : candidates) {
            float score = rightUsed[column] ? 0 : scores.pair(left[row], right[column]);
            if (score > most) {
                most = score;
                best = column;
            }
        }
        if (best < 0 || right[best].words() < WORDS || scores.mean(left[row], right[best]) < nature.moved()) {
            return;
        }
        float least = most - MARGIN;
        if (isOfSection(row, best)
                || !hasRival(left[row], candidates, best, least) && !isRivalled(right[best], row, least)) {
            seeds.add(new Seed(row, best, most));
        }
    }

    /**
     * Whether both stand under headings that are left alone, too, and belong together: then nothing under other headings
     * is a rival.
     */
    private boolean isOfSection(int row, int column) {
        int above = left[row].parent();
        int other = right[column].parent();
        return above >= 0
                && other >= 0
                && !leftUsed[above]
                && !rightUsed[other]
                && left[above].isHeading()
                && right[other].isHeading()
                && scores.mean(left[above], right[other]) > SAME_HEADING;
    }

    /** Whether anything else on the right that may be meant is nearly as like. */
    private boolean hasRival(Unit unit, int[] candidates, int best, float least) {
        for (int column : candidates) {
            if (column != best && mayBeMeant(rightUsed[column]) && scores.pair(unit, right[column]) > least) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything else on the left that may be meant is nearly as like. */
    private boolean isRivalled(Unit unit, int row, float least) {
        for (int other : leftCandidates.of(unit, CANDIDATES)) {
            if (other != row && mayBeMeant(leftUsed[other]) && scores.pair(left[other], unit) > least) {
                return true;
            }
        }
        return false;
    }

    /** What has its counterpart already is no rival where hardly anything is left out. */
    private boolean mayBeMeant(boolean used) {
        return !used || !nature.isWhole();
    }

    /** Where the unlinked neighbourhood of a place begins. */
    private static int start(boolean[] used, int place) {
        int start = place;
        while (start > Math.max(0, place - REACH) && !used[start - 1]) {
            start--;
        }
        return start;
    }

    /** One past the last of it. */
    private static int end(boolean[] used, int place) {
        int end = place + 1;
        while (end < Math.min(used.length, place + REACH) && !used[end]) {
            end++;
        }
        return end;
    }

    /** Aligns the unlinked neighbourhoods of a seed with each other. */
    private List<Step> around(Seed seed) {
        List<Step> sure = scores
                .window(
                        start(leftUsed, seed.row),
                        end(leftUsed, seed.row),
                        start(rightUsed, seed.column),
                        end(rightUsed, seed.column))
                .stream()
                .filter(step -> step.probability() >= SURE)
                .toList();
        boolean holds = sure.stream()
                .anyMatch(step -> step.row() <= seed.row
                        && seed.row < step.row() + step.rows()
                        && step.column() <= seed.column
                        && seed.column < step.column() + step.columns());
        return holds ? sure : List.of(new Step(seed.row, 1, seed.column, 1, 0.9));
    }
}
