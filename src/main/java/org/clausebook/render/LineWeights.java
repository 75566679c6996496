package org.clausebook.render;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Reason;

/**
 * What the lines of a comparison weigh on its pages, in bytes, and how they are cut so that no page weighs too much.
 * The numbers were counted in pages that were drawn; a test draws long comparisons and weighs their pages.
 */
final class LineWeights {
    private static final int MOST = 300_000;

    /** What a page weighs besides its lines. */
    private static final int PAGE = 12_000;

    /** What a line weighs in the map, which stands on every page, ... */
    private static final int IN_MAP = 45;

    /** ... unless it weighs more: then each page has that of its own lines, ... */
    private static final int MAP = 40_000;

    /** ... in which a heading weighs this. */
    private static final int SECTION = 400;

    /** What a product to choose weighs besides its names, and all of them that a page has anyway. */
    private static final int OPTION = 35;

    private static final int OPTIONS = 5_000;

    /** So many bytes of products that a change concerns are in what it weighs besides. */
    private static final int CONCERNED = 300;

    /** An unchanged line is folded. */
    private static final int SAME = 360;

    /** What a changed line weighs besides its texts and what is said of it. */
    private static final int CHANGE = 525;

    /** The tags of a stretch that was put in or left out, in one column. */
    private static final int TAGS = 15;

    /** The tags of a stretch that may be folded, in one column, and so many letters at least have those that are. */
    private static final int FOLD = 75;

    private static final int LONG = 250;

    /** The tags of a reason. */
    private static final int REASON = 25;

    /** What the interface says of every change. */
    private static final List<String> SAID = List.of("all-editions", "permalink", "amount", "same-words.many");

    private final Comparison comparison;
    private final Column left;
    private final Column right;
    private final ConcernedProducts concerned;
    private final Words words;
    private final ChangeWords said;
    private final int every;

    LineWeights(Comparison comparison, Column left, Column right, ConcernedProducts concerned, Words words) {
        this.concerned = concerned;
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
        boolean whole = isMapWhole(lines);
        int room = MOST - PAGE - Math.max(0, options() - OPTIONS) - (whole ? IN_MAP * lines.size() : 0);
        ToIntFunction<Line> weight = line -> of(line) + (whole ? 0 : IN_MAP + (begins.test(line) ? SECTION : 0));
        return lines.stream().mapToInt(weight).sum() <= room
                ? List.of(lines)
                : Parts.cut(lines, weight, begins, room / 16 * 15, room);
    }

    /** Whether the map of a comparison is so small that each of its pages has it whole. */
    static boolean isMapWhole(List<Line> lines) {
        return IN_MAP * lines.size() <= MAP;
    }

    private int options() {
        return concerned.options().stream()
                .mapToInt(option -> OPTION + Column.bytes(String.valueOf(option.value("id")) + option.value("name")))
                .sum();
    }

    private int of(Line line) {
        if (line.place() == Place.MOVED_AWAY || line.change().kind() == ChangeKind.NONE) {
            return SAME;
        }
        int weight = every + words.bytes(said.kind(line.change().kind()));
        weight += Math.max(0, concerned.of(line.change()).length() - CONCERNED);
        for (BlockLink link : line.change().links()) {
            weight += left.bytes(link.left()) + right.bytes(link.right()) + marked(comparison.of(link));
        }
        return weight;
    }

    /** What shows and tells the change: what is gone stands in both columns. */
    private int marked(LinkChange change) {
        int weight = Stream.concat(change.redline().heading().stream(), change.redline().text().stream())
                .mapToInt(op -> switch (op.kind()) {
                    case DELETE -> words.bytes(op.text()) + 2 * TAGS;
                    case INSERT -> TAGS;
                    case EQUAL -> op.text().length() > LONG ? 2 * FOLD : 0;
                })
                .sum();
        for (Reason reason : change.reasons()) {
            weight += REASON + words.bytes(said.rule(reason)) + words.bytes(reason.words());
        }
        return weight;
    }
}
