package org.clausebook.render;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Reason;

/**
 * What the lines of a comparison weigh on its pages, in bytes, and how they are cut so that no page weighs too much.
 * The numbers were counted in pages that were drawn; a test draws long comparisons and weighs their pages.
 */
final class LineWeights {
    private static final int MOST = 300_000;

    /** What a page weighs besides its lines. */
    private static final int PAGE = 12_000;

    /** What a line weighs in the map, which stands on every page. */
    private static final int IN_MAP = 45;

    /** An unchanged line is folded. */
    private static final int SAME = 360;

    /** What a changed line weighs besides its texts and what is said of it. */
    private static final int CHANGE = 525;

    /** The tags of a stretch that was put in or left out, in one column. */
    private static final int TAGS = 15;

    /** What the interface says of every change. */
    private static final List<String> SAID = List.of("all-editions", "permalink", "amount", "same-words.many");

    private final Comparison comparison;
    private final Column left;
    private final Column right;
    private final Words words;
    private final ChangeWords said;
    private final int every;

    LineWeights(Comparison comparison, Column left, Column right, Words words) {
        this.comparison = comparison;
        this.left = left;
        this.right = right;
        this.words = words;
        this.said = new ChangeWords(words);
        this.every = CHANGE
                + SAID.stream().mapToInt(key -> words.bytes(words.say(key))).sum();
    }

    /**
     * Cuts lines into pages, before a heading where that is not too early.
     *
     * @param begins whether a page is best begun with a line
     */
    List<List<Line>> cut(List<Line> lines, Predicate<Line> begins) {
        int room = Math.max(MOST / 2, MOST - PAGE - IN_MAP * lines.size());
        int whole = lines.stream().mapToInt(this::of).sum();
        return whole <= room ? List.of(lines) : Parts.cut(lines, this::of, begins, room / 8 * 7, room);
    }

    private int of(Line line) {
        if (line.place() == Place.MOVED_AWAY || line.change().kind() == ChangeKind.NONE) {
            return SAME;
        }
        int weight = every + words.bytes(said.kind(line.change().kind()));
        for (BlockLink link : line.change().links()) {
            weight += left.bytes(link.left()) + right.bytes(link.right()) + marked(comparison.of(link));
        }
        return weight;
    }

    /** What shows and tells the change: what is gone stands in both columns. */
    private int marked(LinkChange change) {
        int weight = Stream.concat(change.redline().heading().stream(), change.redline().text().stream())
                .filter(op -> op.kind() != Op.Kind.EQUAL)
                .mapToInt(op -> op.kind() == Op.Kind.DELETE ? words.bytes(op.text()) + 2 * TAGS : TAGS)
                .sum();
        for (Reason reason : change.reasons()) {
            weight += words.bytes(said.rule(reason)) + words.bytes(reason.words());
        }
        return weight;
    }
}
