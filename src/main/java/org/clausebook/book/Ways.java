package org.clausebook.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/** The links of all alignments of a work, as ways from block to block. */
final class Ways {
    /** The two sides of a link. */
    private record Sides(EditionId left, EditionId right, Set<ClausePath> lefts, Set<ClausePath> rights) {}

    /** A block and how surely it is reached. */
    private record Reached(ClauseAddress block, double confidence) {}

    private final Map<Sides, BlockLink> links = new HashMap<>();
    private final Map<ClauseAddress, List<Reached>> next = new HashMap<>();

    Ways(List<Alignment> alignments) {
        for (Alignment made : alignments) {
            EditionId left = made.left().id();
            EditionId right = made.right().id();
            for (BlockLink link : made.links()) {
                links.put(new Sides(left, right, Set.copyOf(link.left()), Set.copyOf(link.right())), link);
                for (ClausePath from : link.left()) {
                    for (ClausePath to : link.right()) {
                        join(new ClauseAddress(left, from), new ClauseAddress(right, to), link.confidence());
                        join(new ClauseAddress(right, to), new ClauseAddress(left, from), link.confidence());
                    }
                }
            }
        }
    }

    private void join(ClauseAddress from, ClauseAddress to, double confidence) {
        next.computeIfAbsent(from, any -> new ArrayList<>()).add(new Reached(to, confidence));
    }

    /** The link of exactly these blocks, turned round where the editions were aligned the other way. */
    Optional<BlockLink> link(EditionId left, EditionId right, List<ClausePath> lefts, List<ClausePath> rights) {
        Set<ClausePath> some = Set.copyOf(lefts);
        Set<ClausePath> others = Set.copyOf(rights);
        Optional<BlockLink> link = Optional.ofNullable(links.get(new Sides(left, right, some, others)));
        return link.or(() -> Optional.ofNullable(links.get(new Sides(right, left, others, some)))
                .map(turned -> new BlockLink(
                        /* left= */ turned.right(),
                        /* right= */ turned.left(),
                        turned.changes(),
                        turned.confidence(),
                        turned.evidence())));
    }

    /** How sure the surest way between two blocks is: the product of its links' confidences; 0 where there is none. */
    double confidence(ClauseAddress from, ClauseAddress to) {
        PriorityQueue<Reached> waiting = new PriorityQueue<>(
                Comparator.comparingDouble(Reached::confidence).reversed().thenComparing(Reached::block));
        Set<ClauseAddress> seen = new HashSet<>();
        waiting.add(new Reached(from, 1));
        while (!waiting.isEmpty()) {
            Reached here = waiting.remove();
            if (here.block.equals(to)) {
                return here.confidence;
            }
            if (seen.add(here.block)) {
                next.getOrDefault(here.block, List.of())
                        .forEach(there -> waiting.add(new Reached(there.block, here.confidence * there.confidence)));
            }
        }
        return 0;
    }
}
