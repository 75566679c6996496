package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;

/** What differs between the two sides of each link of a revision. */
final class Changes {
    private final List<Block> left;
    private final List<Block> right;
    private final List<Bond> bonds;
    private final Map<ClausePath, Bond> byLeft = new HashMap<>();
    private final Map<ClausePath, Bond> byRight = new HashMap<>();
    /** By row, what {@link #weight} found. */
    private final Map<Integer, Long> weights = new HashMap<>();

    Changes(List<Block> left, List<Block> right, List<Bond> bonds) {
        this.left = left;
        this.right = right;
        this.bonds = bonds;
        for (Bond bond : bonds) {
            lefts(bond).forEach(block -> byLeft.put(block.path(), bond));
            rights(bond).forEach(block -> byRight.put(block.path(), bond));
        }
    }

    private List<Block> lefts(Bond bond) {
        return bond.rows().stream().map(left::get).toList();
    }

    private List<Block> rights(Bond bond) {
        return bond.columns().stream().map(right::get).toList();
    }

    /** The changes of each link. */
    Map<Bond, Set<Change>> all() {
        Map<Bond, Set<Change>> changes = new HashMap<>();
        for (Bond bond : bonds) {
            changes.put(bond, letters(bond));
        }
        for (Bond moved : moved()) {
            changes.getOrDefault(moved, EnumSet.noneOf(Change.class)).add(Change.POSITION);
        }
        return changes;
    }

    private Set<Change> letters(Bond bond) {
        List<Block> some = lefts(bond);
        List<Block> others = rights(bond);
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (!joined(some, Block::text).equals(joined(others, Block::text))) {
            changes.add(Change.TEXT);
        }
        if (!joined(some, Block::heading).equals(joined(others, Block::heading))) {
            changes.add(Change.HEADING);
        }
        if (!some.get(0).number().equals(others.get(0).number())) {
            changes.add(Change.NUMBER);
        }
        return changes;
    }

    private static String joined(List<Block> blocks, Function<Block, String> part) {
        return String.join(
                " ", blocks.stream().map(part).filter(text -> !text.isEmpty()).toList());
    }

    /**
     * Links that stand elsewhere: those whose parents are not each other's counterparts, and of the children of linked
     * parents those outside the longest run that keeps its order, weighed by letters.
     */
    private Set<Bond> moved() {
        Set<Bond> moved = new LinkedHashSet<>();
        Map<String, List<Bond>> families = new LinkedHashMap<>();
        for (Bond bond : bonds) {
            ClausePath leftParent = left.get(bond.row()).parent();
            ClausePath rightParent = right.get(bond.column()).parent();
            Bond above = byLeft.get(leftParent);
            Bond other = byRight.get(rightParent);
            if (above != null && other != null && !above.equals(other) && !within(bond, above, other)) {
                moved.add(bond);
            } else {
                Bond family = above == null ? other : above;
                families.computeIfAbsent(
                                family == null ? "" : family.row() + " " + family.column(), any -> new ArrayList<>())
                        .add(bond);
            }
        }
        families.values().forEach(family -> moved.addAll(outOfOrder(family)));
        return moved;
    }

    /** Whether a link's parents are one of the blocks that it holds itself, or that its neighbour's link holds. */
    private static boolean within(Bond bond, Bond above, Bond other) {
        return bond.equals(above) || bond.equals(other);
    }

    /** The links outside the heaviest run whose columns ascend; of equally heavy ones that which is found first. */
    private List<Bond> outOfOrder(List<Bond> family) {
        int size = family.size();
        int[] columns = family.stream().mapToInt(Bond::column).sorted().toArray();
        long[] weight = new long[size];
        int[] before = new int[size];
        // By rank of column the end of the heaviest run up to it: a binary indexed tree (Fenwick 1994), of maxima.
        int[] heaviest = new int[size + 1];
        Arrays.fill(heaviest, -1);
        for (int i = 0; i < size; i++) {
            int rank = Arrays.binarySearch(columns, family.get(i).column());
            before[i] = -1;
            for (int node = rank; node > 0; node -= node & -node) {
                before[i] = heavier(before[i], heaviest[node], weight);
            }
            weight[i] = weight(family.get(i)) + (before[i] < 0 ? 0 : weight[before[i]]);
            for (int node = rank + 1; node <= size; node += node & -node) {
                heaviest[node] = heavier(heaviest[node], i, weight);
            }
        }
        int last = -1;
        for (int i = 0; i < size; i++) {
            last = heavier(last, i, weight);
        }
        Set<Bond> kept = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            kept.add(family.get(i));
        }
        return family.stream().filter(bond -> !kept.contains(bond)).toList();
    }

    /** The end of the heavier of two runs, of the first found where they are equal; -1 is no run. */
    private static int heavier(int one, int other, long[] weight) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return weight[one] != weight[other] ? (weight[one] > weight[other] ? one : other) : Math.min(one, other);
    }

    private long weight(Bond bond) {
        return weights.computeIfAbsent(
                bond.row(), row -> 1 + letters(lefts(bond)) + letters(rights(bond)) + under(row));
    }

    private static long letters(List<Block> blocks) {
        return blocks.stream().mapToLong(block -> block.letters().length()).sum();
    }

    /** The letters of what stands under a block: a section weighs what it holds. */
    private long under(int row) {
        long letters = 0;
        Set<ClausePath> inside = new HashSet<>(List.of(left.get(row).path()));
        for (int i = row + 1; i < left.size() && inside.contains(left.get(i).parent()); i++) {
            inside.add(left.get(i).path());
            letters += left.get(i).letters().length();
        }
        return letters;
    }
}
