package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.align.Alone.Sureness;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** Turns the bonds of an alignment into links with all that is told of them. */
final class Links {
    /** A bond and what differs between its sides. */
    record Told(Bond bond, Set<Change> changes) {}

    private final List<Block> left;
    private final List<Block> right;
    private final Sureness alone;
    private final Grounds grounds;
    private final Calibration calibration;
    private final Map<Bond, Set<Change>> changes = new HashMap<>();
    private final Map<Integer, Bond> byRow = new HashMap<>();
    private final Map<Integer, Bond> byColumn = new HashMap<>();
    private final List<BlockLink> links = new ArrayList<>();

    Links(Edition left, Edition right, List<Told> bonds, Sureness alone, Grounds grounds, Calibration calibration) {
        this.left = left.blocks();
        this.right = right.blocks();
        this.alone = alone;
        this.grounds = grounds;
        this.calibration = calibration;
        for (Told told : bonds) {
            Bond bond = told.bond;
            changes.put(bond, told.changes);
            bond.rows().forEach(row -> byRow.put(row, bond));
            bond.columns().forEach(column -> byColumn.put(column, bond));
        }
    }

    /** In the order of the left blocks, an added one after what stands before it on the right. */
    List<BlockLink> all() {
        Set<Bond> told = new HashSet<>();
        added(0);
        for (int row = 0; row < left.size(); row++) {
            Bond bond = byRow.get(row);
            if (bond == null) {
                links.add(new BlockLink(
                        List.of(left.get(row).path()), List.of(), Set.of(), alone.rows()[row], List.of()));
            } else if (told.add(bond)) {
                links.add(new BlockLink(
                        paths(left, bond.rows()),
                        paths(right, bond.columns()),
                        changes.getOrDefault(bond, Set.of()),
                        calibration.right(bond.probability()),
                        grounds.of(bond, left, right, isBefore(bond), isAfter(bond))));
                bond.columns().forEach(column -> added(column + 1));
            }
        }
        return links;
    }

    /** Whether what stands directly before both sides is linked to each other. */
    private boolean isBefore(Bond bond) {
        Bond before = byRow.get(bond.row() - 1);
        return before != null && before.equals(byColumn.get(bond.column() - 1));
    }

    private boolean isAfter(Bond bond) {
        Bond after = byRow.get(last(bond.rows()) + 1);
        return after != null && after.equals(byColumn.get(last(bond.columns()) + 1));
    }

    private static int last(List<Integer> places) {
        return places.get(places.size() - 1);
    }

    /** Links the blocks of the right side from a place on that nothing stands for. */
    private void added(int from) {
        for (int column = from; column < right.size() && !byColumn.containsKey(column); column++) {
            links.add(new BlockLink(
                    List.of(), List.of(right.get(column).path()), Set.of(), alone.columns()[column], List.of()));
        }
    }

    private static List<ClausePath> paths(List<Block> blocks, List<Integer> places) {
        return places.stream().map(place -> blocks.get(place).path()).toList();
    }
}
