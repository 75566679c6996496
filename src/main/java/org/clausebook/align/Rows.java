package org.clausebook.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.text.ClauseKey;

/**
 * Blocks that are joined to rows, one link after the other, with never two blocks of one edition in a row (union-find
 * by size; B. Galler and M. Fischer, 1964).
 */
final class Rows {
    /** What forbids to join two rows. */
    enum Obstacle {
        /** Both have a block of one edition. */
        EDITION,
        /** They have different keys in the record. */
        RECORD,
        /** A person said that they are not the same. */
        DECLARED
    }

    private final Blocks blocks;
    private final int[] above;
    private final List<NavigableMap<Integer, Integer>> members = new ArrayList<>();
    private final List<List<Integer>> joined = new ArrayList<>();
    private final List<List<Integer>> apart = new ArrayList<>();
    private final List<Set<ClauseKey>> recorded = new ArrayList<>();

    Rows(Blocks blocks) {
        this.blocks = blocks;
        this.above = new int[blocks.size()];
        for (int block = 0; block < above.length; block++) {
            above[block] = block;
            members.add(new TreeMap<>(Map.of(blocks.edition(block), block)));
            joined.add(new ArrayList<>());
            apart.add(new ArrayList<>());
            recorded.add(new LinkedHashSet<>());
        }
    }

    /** The block that stands for the row of another. */
    int row(int block) {
        int top = block;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }

    /** The blocks of a block's row, by edition. */
    NavigableMap<Integer, Integer> members(int block) {
        return Collections.unmodifiableNavigableMap(members.get(row(block)));
    }

    /** The keys recorded for blocks of a block's row, the first recorded first; several where a person joined them. */
    List<ClauseKey> recorded(int block) {
        return List.copyOf(recorded.get(row(block)));
    }

    void record(int block, ClauseKey key) {
        recorded.get(row(block)).add(key);
    }

    /** Says that two blocks are never in one row. */
    void separate(int one, int other) {
        apart.get(row(one)).add(other);
        apart.get(row(other)).add(one);
    }

    /** What forbids to join the rows of two blocks; nothing where they may be, or are one. */
    Optional<Obstacle> obstacle(int one, int other) {
        int a = row(one);
        int b = row(other);
        if (a == b) {
            return Optional.empty();
        }
        if (apart.get(a).stream().anyMatch(block -> row(block) == b)) {
            return Optional.of(Obstacle.DECLARED);
        }
        if (shared(a, b).isPresent()) {
            return Optional.of(Obstacle.EDITION);
        }
        boolean differ = !recorded.get(a).isEmpty()
                && !recorded.get(b).isEmpty()
                && !recorded.get(a).equals(recorded.get(b));
        return differ ? Optional.of(Obstacle.RECORD) : Optional.empty();
    }

    /** Whether the row has a block of the other block's edition that is not that one. */
    boolean hasOther(int row, int block) {
        Integer own = members(row).get(blocks.edition(block));
        return own != null && own != block;
    }

    void join(int one, int other) {
        int a = row(one);
        int b = row(other);
        if (a == b) {
            return;
        }
        joined.get(one).add(other);
        joined.get(other).add(one);
        boolean larger = members.get(a).size() >= members.get(b).size();
        int top = larger ? a : b;
        int below = larger ? b : a;
        above[below] = top;
        members.get(top).putAll(members.get(below));
        apart.get(top).addAll(apart.get(below));
        recorded.get(top).addAll(recorded.get(below));
    }

    /** Of two blocks whose rows both have a block of one edition: from that of the one round to that of the other. */
    List<Integer> circle(int one, int other) {
        int edition = shared(row(one), row(other)).orElseThrow();
        List<Integer> circle = path(one, part(one, edition));
        Collections.reverse(circle);
        circle.addAll(path(other, part(other, edition)));
        return circle;
    }

    private int part(int block, int edition) {
        return Optional.ofNullable(members(block).get(edition)).orElseThrow();
    }

    private Optional<Integer> shared(int a, int b) {
        return members.get(a).keySet().stream()
                .filter(members.get(b)::containsKey)
                .findFirst();
    }

    /** The blocks along the links from one block to another of its row, both included. */
    private List<Integer> path(int from, int to) {
        Map<Integer, Integer> before = new HashMap<>(Map.of(from, from));
        Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
        while (!before.containsKey(to)) {
            int here = waiting.remove();
            for (int there : joined.get(here)) {
                if (before.putIfAbsent(there, here) == null) {
                    waiting.add(there);
                }
            }
        }
        List<Integer> path = new ArrayList<>();
        for (int at = to; at != from; at = before.getOrDefault(at, from)) {
            path.add(at);
        }
        path.add(from);
        Collections.reverse(path);
        return path;
    }
}
