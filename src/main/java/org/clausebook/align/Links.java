package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.align.Alone.Sureness;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** Turns the steps of an alignment into links with all that is told of them. */
final class Links {
    /** A step and what differs between its sides. */
    record Told(Step step, Set<Change> changes) {}

    private final List<Block> left;
    private final List<Block> right;
    private final Sureness alone;
    private final Grounds grounds;
    private final Calibration calibration;
    private final Map<Step, Set<Change>> changes = new HashMap<>();
    private final Map<Integer, Step> byRow = new HashMap<>();
    private final Map<Integer, Step> byColumn = new HashMap<>();
    private final List<BlockLink> links = new ArrayList<>();

    Links(Edition left, Edition right, List<Told> steps, Sureness alone, Grounds grounds, Calibration calibration) {
        this.left = left.blocks();
        this.right = right.blocks();
        this.alone = alone;
        this.grounds = grounds;
        this.calibration = calibration;
        for (Told told : steps) {
            Step step = told.step;
            changes.put(step, told.changes);
            for (int row = step.row(); row < step.row() + step.rows(); row++) {
                byRow.put(row, step);
            }
            for (int column = step.column(); column < step.column() + step.columns(); column++) {
                byColumn.put(column, step);
            }
        }
    }

    /** In the order of the left blocks, an added one after what stands before it on the right. */
    List<BlockLink> all() {
        Set<Step> told = new HashSet<>();
        added(0);
        for (int row = 0; row < left.size(); row++) {
            Step step = byRow.get(row);
            if (step == null) {
                links.add(new BlockLink(
                        List.of(left.get(row).path()), List.of(), Set.of(), alone.rows()[row], List.of()));
            } else if (told.add(step)) {
                links.add(new BlockLink(
                        paths(left, step.row(), step.rows()),
                        paths(right, step.column(), step.columns()),
                        changes.getOrDefault(step, Set.of()),
                        calibration.right(step.probability()),
                        grounds.of(step, left, right, isBefore(step), isAfter(step))));
                added(step.column() + step.columns());
            }
        }
        return links;
    }

    /** Whether what stands directly before both sides is linked to each other. */
    private boolean isBefore(Step step) {
        Step before = byRow.get(step.row() - 1);
        return before != null && before.equals(byColumn.get(step.column() - 1));
    }

    private boolean isAfter(Step step) {
        Step after = byRow.get(step.row() + step.rows());
        return after != null && after.equals(byColumn.get(step.column() + step.columns()));
    }

    /** Links the blocks of the right side from a place on that nothing stands for. */
    private void added(int from) {
        for (int column = from; column < right.size() && !byColumn.containsKey(column); column++) {
            links.add(new BlockLink(
                    List.of(), List.of(right.get(column).path()), Set.of(), alone.columns()[column], List.of()));
        }
    }

    private static List<ClausePath> paths(List<Block> blocks, int from, int size) {
        return blocks.subList(from, from + size).stream().map(Block::path).toList();
    }
}
