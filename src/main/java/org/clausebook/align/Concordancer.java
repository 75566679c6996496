package org.clausebook.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.align.Concordance.Conflict;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.DeclaredLink;
import org.clausebook.content.RecordedKey;
import org.clausebook.content.Work;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * All alignments of a work to its concordance. What the record says is joined first, then what people declared, then
 * the links in the order of their confidence; a link that would bring two blocks of one edition into one row, or two
 * recorded keys, is a conflict.
 */
public final class Concordancer {
    /** One block that stands for one other. */
    private record Pair(int left, int right, double confidence) {}

    private static final Comparator<Pair> SUREST = Comparator.comparingDouble(Pair::confidence)
            .reversed()
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right);

    private final Blocks blocks;
    private final Rows rows;
    private final List<Pair> whole = new ArrayList<>();
    /** Pairs of a block and one that is only a part of it. */
    private final List<Pair> split = new ArrayList<>();

    private final List<Conflict> conflicts = new ArrayList<>();
    private final Parts parts;

    private Concordancer(Blocks blocks) {
        this.blocks = blocks;
        this.rows = new Rows(blocks);
        this.parts = new Parts(rows);
    }

    /**
     * Joins the alignments of a work.
     *
     * @param editions all editions of the work, in any order
     * @param alignments of pairs of them, in any order
     * @param record what people committed about this work
     * @return the concordance; an error for each address in the record that a present edition does not have, and for
     *     each place where the record contradicts itself
     */
    public static Checked<Concordance> join(
            Work work, List<Edition> editions, List<Alignment> alignments, ClauseRecord record) {
        List<Edition> ordered = Reading.order(work.language(), editions);
        Blocks blocks = new Blocks(ordered);
        List<Problem> problems = RecordCheck.check(record, blocks);
        Concordancer concordancer = new Concordancer(blocks);
        concordancer.keep(record.keys());
        concordancer.declare(record.links());
        alignments.forEach(concordancer::collect);
        concordancer.joinPairs();
        Concordance concordance = new Concordance(
                work.id(),
                ordered.stream().map(Edition::id).toList(),
                Map.of(),
                Map.of(),
                concordancer.conflicts,
                alignments.stream()
                        .map(used -> new Concordance.Used(
                                used.kind(), used.left().id(), used.right().id()))
                        .sorted(Comparator.comparing(Concordance.Used::left).thenComparing(Concordance.Used::right))
                        .toList());
        return new Checked<>(
                KeyChoice.keyed(concordance, blocks, concordancer.rows, concordancer.parts, record), problems);
    }

    private void keep(List<RecordedKey> keys) {
        Map<ClauseKey, Integer> first = new LinkedHashMap<>();
        for (RecordedKey entry : keys) {
            OptionalInt block = entry.gone() ? OptionalInt.empty() : blocks.at(entry.address());
            if (block.isPresent()) {
                rows.record(block.getAsInt(), entry.key());
                Integer earlier = first.putIfAbsent(entry.key(), block.getAsInt());
                if (earlier != null && !rows.hasOther(earlier, block.getAsInt())) {
                    rows.join(earlier, block.getAsInt());
                }
            }
        }
    }

    private void declare(List<DeclaredLink> links) {
        List<Pair> same = new ArrayList<>();
        for (DeclaredLink link : links) {
            OptionalInt left = blocks.at(link.left());
            OptionalInt right = blocks.at(link.right());
            if (left.isEmpty() || right.isEmpty()) {
                continue;
            }
            if (link.kind() == DeclaredLink.Kind.SAME) {
                int first = Math.min(left.getAsInt(), right.getAsInt());
                same.add(new Pair(first, left.getAsInt() + right.getAsInt() - first, 1));
            } else if (rows.row(left.getAsInt()) != rows.row(right.getAsInt())) {
                rows.separate(left.getAsInt(), right.getAsInt());
            }
        }
        same.sort(SUREST);
        for (Pair pair : same) {
            Optional<Rows.Obstacle> obstacle = rows.obstacle(pair.left, pair.right);
            if (obstacle.isEmpty() || obstacle.get() == Rows.Obstacle.RECORD) {
                rows.join(pair.left, pair.right);
            } else if (obstacle.get() == Rows.Obstacle.EDITION) {
                // Of what a person said to be several parts the first has the row.
                split.add(
                        rows.hasOther(pair.left, pair.right)
                                ? pair
                                : new Pair(/* left= */ pair.right, /* right= */ pair.left, 1));
            }
        }
    }

    private void collect(Alignment alignment) {
        for (BlockLink link : alignment.links()) {
            int[] left = link.left().stream()
                    .mapToInt(path -> number(alignment.left(), path))
                    .toArray();
            int[] right = link.right().stream()
                    .mapToInt(path -> number(alignment.right(), path))
                    .toArray();
            int shared = Math.min(left.length, right.length);
            for (int i = 0; i < shared; i++) {
                whole.add(new Pair(left[i], right[i], link.confidence()));
            }
            for (int i = shared; shared > 0 && i < left.length; i++) {
                split.add(new Pair(right[shared - 1], left[i], link.confidence()));
            }
            for (int i = shared; shared > 0 && i < right.length; i++) {
                split.add(new Pair(left[shared - 1], right[i], link.confidence()));
            }
        }
    }

    private int number(Edition edition, ClausePath path) {
        return blocks.at(new ClauseAddress(edition.id(), path))
                .orElseThrow(() -> new IllegalArgumentException("a link of no block: " + edition.id() + " " + path));
    }

    private void joinPairs() {
        whole.sort(SUREST);
        split.sort(SUREST);
        whole.forEach(this::join);
        for (Pair pair : split) {
            // Where the first part has come elsewhere by a surer link, the next is the first.
            if (!parts.add(pair.left, pair.right)) {
                join(pair);
            }
        }
    }

    private void join(Pair pair) {
        Optional<Rows.Obstacle> obstacle = rows.obstacle(pair.left, pair.right);
        if (obstacle.isEmpty()) {
            rows.join(pair.left, pair.right);
        } else if (obstacle.get() == Rows.Obstacle.EDITION) {
            conflict(Conflict.Cause.CIRCLE, pair, rows.circle(pair.left, pair.right));
        } else if (obstacle.get() == Rows.Obstacle.RECORD) {
            conflict(Conflict.Cause.RECORD, pair, List.of(pair.left, pair.right));
        }
    }

    private void conflict(Conflict.Cause cause, Pair pair, List<Integer> circle) {
        conflicts.add(new Conflict(
                cause,
                blocks.address(pair.left),
                blocks.address(pair.right),
                pair.confidence,
                circle.stream().map(blocks::address).toList()));
    }
}
