package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows are parts of which: where one block of an edition is several in another. */
final class Parts {
    private final Rows rows;
    private final Map<Integer, List<Integer>> wholes = new HashMap<>();

    Parts(Rows rows) {
        this.rows = rows;
    }

    /**
     * Notes that a block is only a part of another.
     *
     * @return false where it cannot be: the whole has no first part in the part's edition, or the part has a
     *     counterpart of its own in the whole's edition
     */
    boolean add(int whole, int part) {
        if (rows.row(whole) == rows.row(part)) {
            return true;
        }
        boolean apart = rows.obstacle(whole, part)
                .filter(Rows.Obstacle.DECLARED::equals)
                .isPresent();
        if (apart) {
            return true;
        }
        if (!rows.hasOther(whole, part) || rows.hasOther(part, whole)) {
            return false;
        }
        if (!holds(/* whole= */ part, /* part= */ whole, new HashSet<>())) {
            wholes.computeIfAbsent(part, any -> new ArrayList<>()).add(whole);
        }
        return true;
    }

    /** Whether one row is, by way of others perhaps, the whole of another. */
    private boolean holds(int whole, int part, Set<Integer> seen) {
        if (rows.row(whole) == rows.row(part)) {
            return true;
        }
        return seen.add(rows.row(part)) && of(part).stream().anyMatch(above -> holds(whole, above, seen));
    }

    /** The blocks of whose rows a block's row is a part. */
    List<Integer> of(int block) {
        List<Integer> found = new ArrayList<>();
        for (int member : rows.members(block).values()) {
            for (int whole : wholes.getOrDefault(member, List.of())) {
                if (found.stream().noneMatch(other -> rows.row(other) == rows.row(whole))) {
                    found.add(whole);
                }
            }
        }
        return found;
    }
}
