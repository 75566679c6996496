package org.clausebook.align;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.clausebook.align.PairHmm.Step;

/**
 * Units that say the same, word for word. Nobody who compares two versions would take more for the counterpart of a text
 * that stands there whole, nor call a text removed here and added there.
 */
final class Twins {
    /** Fewer words than this may be a page number or a label. */
    private static final int WORDS = 2;

    /** Where each version says something once, in the same words, it is hardly a chance. */
    private static final double SURENESS = 0.99;

    private static final int NONE = -1;

    private final Unit[] left;
    private final Unit[] right;
    private final Map<Integer, Integer> once = new HashMap<>();
    private boolean sought;

    Twins(Unit[] left, Unit[] right) {
        this.left = left;
        this.right = right;
    }

    /** By place on the left what has its words on the right, where each side has them once; sought when first asked for. */
    private Map<Integer, Integer> once() {
        if (!sought) {
            sought = true;
            Map<IntBuffer, Integer> others = once(right);
            once(left).forEach((words, row) -> {
                int column = others.getOrDefault(words, NONE);
                if (words.remaining() >= WORDS && column != NONE) {
                    once.put(row, column);
                }
            });
        }
        return once;
    }

    /** The words that only one unit has, and the place of that. */
    private static Map<IntBuffer, Integer> once(Unit[] units) {
        Map<IntBuffer, Integer> places = new HashMap<>();
        for (int place = 0; place < units.length; place++) {
            places.merge(IntBuffer.wrap(units[place].text()), place, (one, other) -> NONE);
        }
        places.values().removeIf(place -> place == NONE);
        return places;
    }

    /** The links of units that were left alone, though each side has them once. */
    List<Step> leftAlone(List<Step> steps) {
        boolean[] rows = new boolean[left.length];
        boolean[] columns = new boolean[right.length];
        for (Step step : steps) {
            Arrays.fill(rows, step.row(), step.row() + step.rows(), true);
            Arrays.fill(columns, step.column(), step.column() + step.columns(), true);
        }
        return once().entrySet().stream()
                .filter(twins -> !rows[twins.getKey()] && !columns[twins.getValue()])
                .sorted(Entry.comparingByKey())
                .map(twins -> new Step(twins.getKey(), 1, twins.getValue(), 1, SURENESS))
                .toList();
    }

    /** The same links, but what has its twin among its counterparts is linked with that alone. */
    List<Step> parted(List<Step> steps) {
        int[] byRow = new int[left.length];
        int[] byColumn = new int[right.length];
        Arrays.fill(byRow, NONE);
        Arrays.fill(byColumn, NONE);
        for (Step step : steps) {
            for (int row = step.row(); row < step.row() + step.rows(); row++) {
                for (int column = step.column(); column < step.column() + step.columns(); column++) {
                    if (byRow[row] == NONE && byColumn[column] == NONE && areTwins(row, column)) {
                        byRow[row] = column;
                        byColumn[column] = row;
                    }
                }
            }
        }
        List<Step> parted = new ArrayList<>();
        for (Step step : steps) {
            if (holdsTwin(step, byRow, byColumn)) {
                part(step, byRow, byColumn, parted);
            } else {
                parted.add(step);
            }
        }
        return parted;
    }

    private static boolean holdsTwin(Step step, int[] byRow, int[] byColumn) {
        return Arrays.stream(byRow, step.row(), step.row() + step.rows()).anyMatch(other -> other != NONE)
                || Arrays.stream(byColumn, step.column(), step.column() + step.columns())
                        .anyMatch(other -> other != NONE);
    }

    /** Adds the pairs of a step that no twin forbids. */
    private void part(Step step, int[] byRow, int[] byColumn, List<Step> parted) {
        boolean single = step.rows() + step.columns() == 2;
        for (int row = step.row(); row < step.row() + step.rows(); row++) {
            for (int column = step.column(); column < step.column() + step.columns(); column++) {
                boolean free = byRow[row] == NONE && byColumn[column] == NONE;
                if (free || byRow[row] == column) {
                    Step pair = new Step(row, 1, column, 1, step.probability());
                    parted.add(single ? step : surer(pair));
                }
            }
        }
    }

    private Step surer(Step cell) {
        boolean sure = once().getOrDefault(cell.row(), NONE) == cell.column();
        return sure ? new Step(cell.row(), 1, cell.column(), 1, Math.max(SURENESS, cell.probability())) : cell;
    }

    private boolean areTwins(int row, int column) {
        return left[row].text().length >= WORDS && Arrays.equals(left[row].text(), right[column].text());
    }
}
