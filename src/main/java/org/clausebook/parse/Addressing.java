package org.clausebook.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Slug;

/**
 * Gives every block its parent and its address. A title's address is {@code title}; a heading's is made of its
 * words, a clause's and an item's of the number, else of the heading; what has neither is counted among its siblings:
 * {@code p1}, {@code p2}. Titles and groups add nothing to the addresses below them. Of two equal addresses the later
 * gets {@code -2}, then {@code -3}; an author's own id is never changed.
 */
public final class Addressing {
    private static final int NOWHERE = -1;

    private final List<Entry> entries;
    private final SourceText file;
    private final int[] parents;
    private final Block.Kind[] kinds;
    private final ClausePath[] paths;
    private final int[] unnamed;
    private final Set<ClausePath> used = new HashSet<>();
    private final Map<ClausePath, Integer> named = new HashMap<>();
    /** The number to try first for the next of blocks that would have the same path. */
    private final Map<ClausePath, Integer> next = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    private Addressing(List<Entry> entries, SourceText file) {
        this.entries = entries;
        this.file = file;
        this.parents = parents(entries);
        this.kinds = kinds(entries, parents);
        this.paths = new ClausePath[entries.size()];
        this.unnamed = new int[entries.size() + 1];
    }

    /**
     * Blocks with addresses, one for each entry and in their order.
     *
     * @param entries in document order
     * @param file the text that the entries' spans are in, for the places of errors
     * @return the blocks; an error for each address that two authors' ids claim
     */
    public static Checked<List<Block>> address(List<Entry> entries, SourceText file) {
        Addressing addressing = new Addressing(List.copyOf(entries), file);
        return new Checked<>(addressing.blocks(), addressing.problems);
    }

    private static int[] parents(List<Entry> entries) {
        int[] parents = new int[entries.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < parents.length; i++) {
            int depth = entries.get(i).depth();
            while (!open.isEmpty() && entries.get(open.peek()).depth() >= depth) {
                open.pop();
            }
            parents[i] = open.isEmpty() ? NOWHERE : open.peek();
            open.push(i);
        }
        return parents;
    }

    private static Block.Kind[] kinds(List<Entry> entries, int[] parents) {
        Block.Kind[] kinds = new Block.Kind[parents.length];
        for (int i = parents.length - 1; i >= 0; i--) {
            Block.Kind kind = entries.get(i).kind();
            boolean heading = kind.isHeading() && kind != Block.Kind.TITLE;
            if (!heading) {
                kinds[i] = kind;
            } else {
                kinds[i] = kinds[i] == Block.Kind.GROUP ? Block.Kind.GROUP : Block.Kind.SECTION;
                if (parents[i] != NOWHERE) {
                    kinds[parents[i]] = Block.Kind.GROUP;
                }
            }
        }
        return kinds;
    }

    private List<Block> blocks() {
        Map<Integer, Set<String>> claimed = claimed();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paths.length; i++) {
            Entry entry = entries.get(i);
            int holder = holder(i);
            ClausePath prefix = holder == NOWHERE ? ClausePath.NONE : paths[holder];
            paths[i] = entry.id().isEmpty()
                    ? free(prefix, slug(i), claimed.getOrDefault(holder, Set.of()))
                    : given(prefix, i);
            used.add(paths[i]);
            ClausePath parent = parents[i] == NOWHERE ? ClausePath.NONE : paths[parents[i]];
            blocks.add(new Block(
                    paths[i],
                    parent,
                    kinds[i],
                    entry.number(),
                    entry.heading(),
                    entry.text(),
                    entry.page(),
                    entry.marks(),
                    entry.source(),
                    !entry.id().isEmpty()));
        }
        return blocks;
    }

    /** The authors' ids by the block whose path they will extend, so that no made-up slug takes one first. */
    private Map<Integer, Set<String>> claimed() {
        Map<Integer, Set<String>> claimed = new HashMap<>();
        for (int i = 0; i < paths.length; i++) {
            String id = entries.get(i).id();
            if (!id.isEmpty()) {
                claimed.computeIfAbsent(holder(i), key -> new HashSet<>()).add(id);
            }
        }
        return claimed;
    }

    /** The nearest block above that adds to the paths of what it holds. */
    private int holder(int index) {
        int above = parents[index];
        while (above != NOWHERE && (kinds[above] == Block.Kind.TITLE || kinds[above] == Block.Kind.GROUP)) {
            above = parents[above];
        }
        return above;
    }

    private Slug slug(int index) {
        Entry entry = entries.get(index);
        List<String> names = switch (kinds[index]) {
            case TITLE -> List.of("title");
            case GROUP, SECTION -> List.of(entry.heading(), entry.number());
            case CLAUSE, ITEM, PARAGRAPH -> List.of(entry.number(), entry.heading());
        };
        for (String name : names) {
            if (Slug.canName(name)) {
                return Slug.of(name, "p");
            }
        }
        return new Slug("p" + ++unnamed[parents[index] + 1]);
    }

    private ClausePath free(ClausePath prefix, Slug wanted, Set<String> claimed) {
        ClausePath path = prefix.child(wanted);
        if (!claimed.contains(wanted.value()) && !used.contains(path)) {
            return path;
        }
        int n = next.getOrDefault(path, 2);
        Slug slug = new Slug(wanted + "-" + n);
        while (claimed.contains(slug.value()) || used.contains(prefix.child(slug))) {
            slug = new Slug(wanted + "-" + ++n);
        }
        next.put(path, n + 1);
        return prefix.child(slug);
    }

    private ClausePath given(ClausePath prefix, int index) {
        Entry entry = entries.get(index);
        ClausePath path = prefix.child(new Slug(entry.id()));
        Integer first = named.putIfAbsent(path, index);
        if (first == null) {
            return path;
        }
        problems.add(Problem.error(
                file.place(entry.source().start()),
                "The id " + entry.id() + " is already the id of the block at "
                        + file.place(entries.get(first).source().start()),
                "Give one of the two another id, or delete the braces to have one made from the heading or number"));
        return free(prefix, new Slug(entry.id()), Set.of());
    }
}
