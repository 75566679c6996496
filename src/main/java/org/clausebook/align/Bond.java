package org.clausebook.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.clausebook.align.PairHmm.Step;

/**
 * What stands for what, by the places of the units: as a step, but those of a side need not be neighbours.
 *
 * @param rows those of the left side, ascending, at least one
 * @param columns those of the right side, likewise
 * @param probability how sure
 */
record Bond(List<Integer> rows, List<Integer> columns, double probability) {
    Bond {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The first of the left side. */
    int row() {
        return rows.get(0);
    }

    /** The first of the right side. */
    int column() {
        return columns.get(0);
    }

    boolean isSingle() {
        return rows.size() == 1 && columns.size() == 1;
    }

    /** The same with the sides swapped. */
    Bond mirrored() {
        return new Bond(/* rows= */ columns, /* columns= */ rows, probability);
    }

    /** What steps make together: those that share a unit are one, and as sure as the least sure of them. */
    static List<Bond> of(List<Step> steps) {
        Map<Integer, Bond> byRow = new HashMap<>();
        Map<Integer, Bond> byColumn = new HashMap<>();
        for (Step step : steps) {
            Bond joined = of(step);
            for (int row : joined.rows) {
                joined = joined.with(Optional.ofNullable(byRow.get(row)));
            }
            for (int column : joined.columns) {
                joined = joined.with(Optional.ofNullable(byColumn.get(column)));
            }
            for (int row : joined.rows) {
                byRow.put(row, joined);
            }
            for (int column : joined.columns) {
                byColumn.put(column, joined);
            }
        }
        return byRow.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Bond::row))
                .toList();
    }

    private static Bond of(Step step) {
        return new Bond(run(step.row(), step.rows()), run(step.column(), step.columns()), step.probability());
    }

    private static List<Integer> run(int from, int size) {
        return IntStream.range(from, from + size).boxed().toList();
    }

    private Bond with(Optional<Bond> other) {
        return other.map(more -> new Bond(
                        union(rows, more.rows), union(columns, more.columns), Math.min(probability, more.probability)))
                .orElse(this);
    }

    private static List<Integer> union(List<Integer> some, List<Integer> others) {
        TreeSet<Integer> union = new TreeSet<>(some);
        union.addAll(others);
        return new ArrayList<>(union);
    }
}
