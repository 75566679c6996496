package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.align.BlockLink;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * The changes clause by clause, as the newer version is read: what was removed stands behind what it followed, what
 * moved stands at its new place, and a line at the old one says so.
 */
public final class ClauseChanges {
    /** What stands at a place. */
    public enum Place {
        /** The clause. */
        HERE,
        /** Nothing: the clause moved away from there. */
        MOVED_AWAY
    }

    /** A clause, or the place that it left. */
    public record Line(Place place, ClauseChange change) {}

    /** Where the blocks of one version stand. */
    private static final class Side {
        final Map<ClausePath, Integer> order = new HashMap<>();
        final Map<ClausePath, ClausePath> heads = new HashMap<>();
        final Map<ClausePath, BlockLink> links = new HashMap<>();
        final Map<ClausePath, Block> blocks = new HashMap<>();

        /** The last block below each heading, however deep. */
        final Map<ClausePath, ClausePath> ends = new HashMap<>();

        Side(Edition edition) {
            for (Block block : edition.blocks()) {
                order.put(block.path(), order.size());
                blocks.put(block.path(), block);
                above(block.path()).forEach(heading -> ends.put(heading, block.path()));
            }
            for (Clause clause : edition.clauses()) {
                clause.rest()
                        .forEach(block -> heads.put(block.path(), clause.head().path()));
            }
        }

        /** The headings over a block, the topmost first, a heading line itself included. */
        List<ClausePath> above(ClausePath path) {
            List<ClausePath> above = new ArrayList<>();
            for (Block block = blocks.get(path); block != null; block = blocks.get(block.parent())) {
                if (block.kind().isHeading()) {
                    above.add(0, block.path());
                }
            }
            return above;
        }

        int place(List<ClausePath> paths) {
            return order.getOrDefault(paths.get(0), 0);
        }

        /** The link of the block that begins the clause of these. */
        BlockLink head(List<ClausePath> paths, BlockLink own) {
            return links.getOrDefault(heads.getOrDefault(paths.get(0), paths.get(0)), own);
        }
    }

    private record Entry(Place place, BlockLink link) {}

    private final Comparison comparison;
    private final Side left;
    private final Side right;

    private ClauseChanges(Comparison comparison) {
        this.comparison = comparison;
        this.left = new Side(comparison.alignment().left());
        this.right = new Side(comparison.alignment().right());
        for (BlockLink link : comparison.changes().keySet()) {
            link.left().forEach(path -> left.links.put(path, link));
            link.right().forEach(path -> right.links.put(path, link));
        }
    }

    /** All clauses and heading lines of both versions, also the unchanged ones. */
    public static List<Line> of(Comparison comparison) {
        return new ClauseChanges(comparison).lines();
    }

    private List<Line> lines() {
        List<Entry> entries = entries();
        Map<BlockLink, List<BlockLink>> clauses = new IdentityHashMap<>();
        for (Entry entry : entries) {
            if (entry.place == Place.HERE) {
                List<BlockLink> clause =
                        clauses.computeIfAbsent(head(entry.link), head -> new ArrayList<>(List.of(head)));
                if (!clause.get(0).equals(entry.link)) {
                    clause.add(entry.link);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Entry entry : entries) {
            List<BlockLink> clause = clauses.get(entry.link);
            if (clause != null) {
                lines.add(new Line(entry.place, change(clause)));
            }
        }
        return lines;
    }

    private BlockLink head(BlockLink link) {
        BlockLink head = link.right().isEmpty() ? left.head(link.left(), link) : right.head(link.right(), link);
        BlockLink above = head.right().isEmpty() ? left.head(head.left(), head) : right.head(head.right(), head);
        // Blocks of two clauses in one link could send each to the other.
        return above.equals(link) ? link : above;
    }

    private List<Entry> entries() {
        List<Entry> first = new ArrayList<>();
        Map<BlockLink, List<Entry>> behind = behind(first);
        List<Entry> entries = new ArrayList<>(first);
        comparison.changes().keySet().stream()
                .filter(link -> !link.right().isEmpty())
                .sorted(Comparator.comparingInt(link -> right.place(link.right())))
                .forEach(link -> {
                    entries.add(new Entry(Place.HERE, link));
                    entries.addAll(behind.getOrDefault(link, List.of()));
                });
        return entries;
    }

    /** What only the older version has, and the old places of what moved, by the link that they follow. */
    private Map<BlockLink, List<Entry>> behind(List<Entry> first) {
        Map<BlockLink, List<Entry>> behind = new IdentityHashMap<>();
        List<Entry> here = first;
        Optional<BlockLink> before = Optional.empty();
        List<BlockLink> inLeft = comparison.changes().keySet().stream()
                .filter(link -> !link.left().isEmpty())
                .sorted(Comparator.comparingInt(link -> left.place(link.left())))
                .toList();
        for (BlockLink link : inLeft) {
            if (!link.isPair()) {
                here = sectionEnd(link, before)
                        .map(end -> behind.computeIfAbsent(end, any -> new ArrayList<>()))
                        .orElse(here);
                here.add(new Entry(Place.HERE, link));
            } else if (comparison.of(link).types().contains(ChangeType.MOVED)) {
                here.add(new Entry(Place.MOVED_AWAY, link));
            } else {
                before = Optional.of(link);
                here = behind.computeIfAbsent(link, any -> new ArrayList<>());
            }
        }
        return behind;
    }

    /**
     * Where a heading that is gone has its place: not in the midst of the section that it followed, to which something
     * was added, but behind the last of it. Empty for what is no heading.
     */
    private Optional<BlockLink> sectionEnd(BlockLink gone, Optional<BlockLink> before) {
        List<ClausePath> own = left.above(gone.left().get(0));
        boolean heading =
                !own.isEmpty() && own.get(own.size() - 1).equals(gone.left().get(0));
        if (!heading || before.isEmpty()) {
            return Optional.empty();
        }
        List<ClausePath> followed = right.above(before.get().right().get(0));
        return followed.size() < own.size()
                ? Optional.empty()
                : Optional.ofNullable(right.ends.get(followed.get(own.size() - 1)))
                        .map(right.links::get);
    }

    private ClauseChange change(List<BlockLink> links) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        Set<ChangeType> types = EnumSet.noneOf(ChangeType.class);
        boolean pair = links.get(0).isPair();
        for (BlockLink link : links) {
            LinkChange change = comparison.of(link);
            ChangeKind kind = ChangeKind.of(change);
            kinds.add(pair && !link.isPair() ? ChangeKind.SUBSTANCE : kind);
            if (pair) {
                types.addAll(change.types());
            }
        }
        if (!pair) {
            types.addAll(comparison.of(links.get(0)).types());
            kinds.retainAll(Set.of(ChangeKind.of(comparison.of(links.get(0)))));
        }
        if (kinds.size() > 1) {
            kinds.remove(ChangeKind.NONE);
        }
        return new ClauseChange(links, kinds.iterator().next(), kinds, types);
    }
}
