package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Links that stand elsewhere: of the children of linked parents those outside the longest run that keeps its order,
     * weighed by letters; and what has another parent, unless it only stands deeper or less deep in the same order.
     */
    private Set<Bond> moved() {
        Set<Bond> moved = new LinkedHashSet<>();
        Map<String, List<Bond>> families = new LinkedHashMap<>();
        List<Bond> nested = new ArrayList<>();
        for (Bond bond : bonds) {
            Optional<Bond> above = above(bond);
            Optional<Bond> other = otherAbove(bond);
            if (above.isEmpty() || other.isEmpty() || above.equals(other) || within(bond, above.get(), other.get())) {
                family(families, above.or(() -> other)).add(bond);
            } else if (above.get().column() < bond.column() && other.get().row() < bond.row()) {
                nested.add(bond);
                family(families, shared(above.get(), other.get())).add(bond);
            } else {
                moved.add(bond);
            }
        }
        families.values().forEach(family -> {
            List<Bond> out = outOfOrder(family);
            if (!out.isEmpty()) {
                moved.addAll(out);
                family.removeAll(Set.copyOf(out));
            }
        });
        nested.stream()
                .filter(bond ->
                        !fits(bond, family(families, above(bond))) || !fits(bond, family(families, otherAbove(bond))))
                .forEach(moved::add);
        return moved;
    }

    private static List<Bond> family(Map<String, List<Bond>> families, Optional<Bond> above) {
        String name = above.map(bond -> bond.row() + " " + bond.column()).orElse("");
        return families.computeIfAbsent(name, any -> new ArrayList<>());
    }

    /** The link of a link's left parent. */
    private Optional<Bond> above(Bond bond) {
        return Optional.ofNullable(byLeft.get(left.get(bond.row()).parent()));
    }

    /** The link of its right parent. */
    private Optional<Bond> otherAbove(Bond bond) {
        return Optional.ofNullable(byRight.get(right.get(bond.column()).parent()));
    }

    /** The nearest link that is above both of two, or one of them; none where only the text as a whole is. */
    private Optional<Bond> shared(Bond above, Bond other) {
        Set<Bond> line = new HashSet<>();
        for (Optional<Bond> at = Optional.of(above); at.isPresent() && line.add(at.get()); ) {
            at = above(at.get());
        }
        Set<Bond> seen = new HashSet<>();
        Optional<Bond> at = Optional.of(other);
        while (at.isPresent() && !line.contains(at.get())) {
            at = seen.add(at.get()) ? otherAbove(at.get()) : Optional.empty();
        }
        return at;
    }

    /** Whether a link stands on both sides between the same two of some links that keep their order. */
    private static boolean fits(Bond bond, List<Bond> ordered) {
        int place = Collections.binarySearch(ordered, bond, Comparator.comparing(Bond::row));
        int after = place < 0 ? -place - 1 : place + 1;
        int before = (place < 0 ? after : place) - 1;
        return (before < 0 || ordered.get(before).column() < bond.column())
                && (after >= ordered.size() || ordered.get(after).column() > bond.column());
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
