package org.clausebook.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * Which blocks of two editions belong together.
 *
 * @param pairs each block with each of its counterparts; one without any with {@link ClausePath#NONE}
 * @param moved those of the pairs that may be called moved: their parents are no counterparts, or a sibling stands on
 *     their other side
 */
record Truth(Set<Pair> pairs, Set<Pair> moved) {
    /** Two blocks; {@link ClausePath#NONE} is no block. */
    record Pair(ClausePath left, ClausePath right) {
        boolean isWhole() {
            return !left.isNone() && !right.isNone();
        }
    }

    Truth {
        pairs = Collections.unmodifiableSet(new LinkedHashSet<>(pairs));
        moved = Collections.unmodifiableSet(new LinkedHashSet<>(moved));
    }

    /**
     * What is true of two editions.
     *
     * @param lefts by right block its counterparts, none where it has none
     */
    static Truth of(Edition left, Edition right, Map<ClausePath, List<ClausePath>> lefts) {
        Set<Pair> pairs = new LinkedHashSet<>();
        Set<ClausePath> linked = new HashSet<>();
        for (Block block : right.blocks()) {
            List<ClausePath> counterparts = lefts.getOrDefault(block.path(), List.of());
            orNone(counterparts).forEach(other -> pairs.add(new Pair(other, block.path())));
            linked.addAll(counterparts);
        }
        left.blocks().stream()
                .filter(block -> !linked.contains(block.path()))
                .forEach(block -> pairs.add(new Pair(block.path(), ClausePath.NONE)));
        return new Truth(pairs, moved(left, right, pairs));
    }

    /** What an alignment says, in the same words. */
    static Set<Pair> said(Alignment alignment) {
        Set<Pair> pairs = new LinkedHashSet<>();
        alignment.links().forEach(link -> pairs.addAll(pairs(link)));
        return pairs;
    }

    /** The pairs of one link. */
    static List<Pair> pairs(BlockLink link) {
        List<Pair> pairs = new ArrayList<>();
        for (ClausePath left : orNone(link.left())) {
            for (ClausePath right : orNone(link.right())) {
                pairs.add(new Pair(left, right));
            }
        }
        return pairs;
    }

    private static Collection<ClausePath> orNone(List<ClausePath> paths) {
        return paths.isEmpty() ? List.of(ClausePath.NONE) : paths;
    }

    private static Set<Pair> moved(Edition left, Edition right, Set<Pair> pairs) {
        Map<ClausePath, Integer> lefts = places(left);
        Map<ClausePath, Integer> rights = places(right);
        Set<Pair> moved = new LinkedHashSet<>();
        Map<Pair, List<Pair>> families = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (pair.isWhole()) {
                Pair above = above(pair, left, right, lefts, rights, pairs);
                boolean top = above.left().isNone() && above.right().isNone();
                if (top || pairs.contains(above)) {
                    families.computeIfAbsent(above, any -> new ArrayList<>()).add(pair);
                } else {
                    moved.add(pair);
                }
            }
        }
        for (List<Pair> family : families.values()) {
            for (Pair one : family) {
                for (Pair other : family) {
                    int order = lefts.get(one.left()).compareTo(lefts.get(other.left()));
                    if (order * rights.get(one.right()).compareTo(rights.get(other.right())) < 0) {
                        moved.add(one);
                    }
                }
            }
        }
        return moved;
    }

    /** The parents of both; of a block that was split off another one's, that one's parent. */
    private static Pair above(
            Pair pair,
            Edition left,
            Edition right,
            Map<ClausePath, Integer> lefts,
            Map<ClausePath, Integer> rights,
            Set<Pair> pairs) {
        ClausePath one = left.blocks().get(lefts.get(pair.left())).parent();
        while (!one.isNone() && pairs.contains(new Pair(one, pair.right()))) {
            one = left.blocks().get(lefts.get(one)).parent();
        }
        ClausePath other = right.blocks().get(rights.get(pair.right())).parent();
        while (!other.isNone() && pairs.contains(new Pair(pair.left(), other))) {
            other = right.blocks().get(rights.get(other)).parent();
        }
        return new Pair(one, other);
    }

    private static Map<ClausePath, Integer> places(Edition edition) {
        Map<ClausePath, Integer> places = new HashMap<>();
        for (int i = 0; i < edition.blocks().size(); i++) {
            places.put(edition.blocks().get(i).path(), i);
        }
        return places;
    }
}
