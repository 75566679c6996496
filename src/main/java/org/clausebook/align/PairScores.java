package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausebook.align.Alone.Odds;
import org.clausebook.align.Band.Grid;
import org.clausebook.align.Learning.Both;
import org.clausebook.align.PairHmm.Gaps;
import org.clausebook.align.PairHmm.SpanScore;
import org.clausebook.align.PairHmm.Step;

/**
 * The log odds that two units belong together, from their words, lengths, kinds and labels: what each says is weighed
 * by how much likelier it is of a pair than of two strangers.
 */
final class PairScores {
    /** What a label says. */
    record Labels(float same, float other) {
        /** Before anything is known: little. */
        static final Labels PRIOR = new Labels(0.7f, -0.4f);

        /** What was moved is often numbered anew. */
        static final Labels NONE = new Labels(0, 0);
    }

    /**
     * What the two sides are to each other.
     *
     * @param length how much lengths say
     * @param words the log odds of a link whose words are explained no better than at random
     * @param gaps what it costs to leave units alone
     * @param kin how sure it is at least that what changed its place among its siblings is the same
     * @param moved how much each word of what was moved says at least, on average, in nats
     * @param alone how sure it is that what was left alone has no counterpart
     * @param isWhole whether hardly anything of one side is missing on the other
     */
    record Nature(double length, double words, Gaps gaps, float kin, float moved, Odds alone, boolean isWhole) {
        private static final Nature TRANSLATION =
                new Nature(0.8, -0.25, Gaps.TRANSLATION, 1.5f, 0.1f, Odds.TRANSLATION, true);

        /** A clause of the same text always shares some words with any other. */
        private static final Nature REVISION = new Nature(0.25, -1.2, Gaps.REVISION, 2.5f, 0.4f, Odds.REVISION, false);

        static Nature of(Alignment.Kind kind) {
            return kind == Alignment.Kind.REVISION ? REVISION : TRANSLATION;
        }
    }

    /** However long a text is, its words say no more than this, in nats. */
    private static final float MOST = 20;
    /** How many nats of log odds a nat of the words is worth, fitted to links of revisions by logistic regression. */
    private static final double WORDS = 1.6;
    /** Below this the words deny a link, and place and label no longer speak for it, ... */
    private static final float DENIED = -2;
    /** ... and the words weigh so much more: of the links that people see hardly any are so unlike. */
    private static final float DENIAL = 3;
    /** How often what stands in the place of a counterpart, and under its number, is something else put there. */
    private static final double REPLACED = 0.2;
    /** From here on the words alone are enough. */
    private static final float SURE_WORDS = 2;

    /** Of the beginnings of two strangers so much is the same; ... */
    private static final float OPENING_BY_CHANCE = 0.3f;
    /** ... all of it says so much more than nothing, in nats, fitted to links of revisions by likelihood. */
    private static final float OPENING = 2;

    private static final float SAME_KIND = 0.4f;
    private static final float OTHER_KIND = -1.2f;
    /** How much more letters the right side takes is known to about a fifth of itself, more closely for long texts. */
    private static final double SPREAD = 0.22;
    /** Of two strangers the lengths differ so much. */
    private static final double WIDE = 0.9;

    private final Unit[] left;
    private final Unit[] right;
    private final Both known;
    private final Content toRight;
    private final Content toLeft;
    private final double letters;
    private final Nature nature;
    private final Namesakes names;

    PairScores(Unit[] left, Unit[] right, Both known, Nature nature) {
        this(
                left,
                right,
                new Content(known.toRight(), right),
                new Content(known.toLeft(), left),
                Math.log((1.0 + letters(right)) / (1.0 + letters(left))),
                nature,
                known);
    }

    private PairScores(
            Unit[] left, Unit[] right, Content toRight, Content toLeft, double letters, Nature nature, Both known) {
        this.known = known;
        this.left = left;
        this.right = right;
        this.toRight = toRight;
        this.toLeft = toLeft;
        this.letters = letters;
        this.nature = nature;
        this.names = Namesakes.of(left, right, known);
    }

    private static long letters(Unit[] units) {
        long letters = 0;
        for (Unit unit : units) {
            letters += unit.letters();
        }
        return letters;
    }

    /** Both directions' scores of the words. */
    record Sums(Grid toRight, Grid toLeft) {}

    Sums sums(Band band) {
        return new Sums(toRight.sums(left, right, band), toLeft.sumsAcross(right, left, band));
    }

    /**
     * The log odds of each single link.
     *
     * @param steps the links as far as they are known: what stands under counterparts is likelier to belong together
     */
    Grid single(Sums sums, Labels labels, List<Step> steps) {
        return single(sums, labels, Parents.of(left, right, steps, names));
    }

    private Grid single(Sums sums, Labels labels, Parents parents) {
        Band band = sums.toRight().band();
        Grid grid = band.grid();
        for (int row = 0; row < left.length; row++) {
            for (int column = band.from()[row]; column < band.to()[row]; column++) {
                Unit one = left[row];
                Unit other = right[column];
                // A heading's words are its name; that of a text speaks with its words.
                float name = names.score(row, column);
                boolean heading = one.isHeading() || other.isHeading();
                float content = content(
                                one,
                                other,
                                sums.toRight().at(row, column),
                                sums.toLeft().at(row, column))
                        + (heading ? 0 : name);
                float around = label(one, other, labels) + parents.score(one, other) + (heading ? name : 0);
                grid.set(
                        row,
                        column,
                        score(one, other, content)
                                + opening(one, other)
                                + place(around, content)
                                + parents.children(row, column));
            }
        }
        return grid;
    }

    /** What the names of two texts say. */
    private float term(int row, int column) {
        return left[row].isHeading() || right[column].isHeading() ? 0 : names.score(row, column);
    }

    /**
     * What place and label say. A stranger put in the place of a counterpart has them, too, so that they say at most that
     * it is none.
     */
    private static float place(float around, float content) {
        if (around <= 0 || content < DENIED) {
            return Math.min(0, around);
        }
        return (float) (around - Math.log(REPLACED * Math.exp(around) + 1 - REPLACED));
    }

    /** The ordered alignment of a stretch of the left side with one of the right. */
    List<Step> window(int top, int bottom, int first, int last) {
        Unit[] some = Arrays.copyOfRange(left, top, bottom);
        Unit[] others = Arrays.copyOfRange(right, first, last);
        PairScores inner = new PairScores(some, others, toRight, toLeft, letters, nature, known);
        Sums sums = inner.sums(Band.whole(some.length, others.length));
        return PairHmm.align(inner.single(sums, Labels.NONE, Parents.NONE), inner.spans(sums), nature.gaps())
                .steps()
                .stream()
                .map(step -> new Step(
                        step.row() + top, step.rows(), step.column() + first, step.columns(), step.probability()))
                .toList();
    }

    /** Whether the words alone speak for a link of one with one. */
    boolean isSure(Step step, Sums sums) {
        int row = step.row();
        int column = step.column();
        return step.rows() == 1
                && step.columns() == 1
                && content(
                                left[row],
                                right[column],
                                sums.toRight().at(row, column),
                                sums.toLeft().at(row, column))
                        >= SURE_WORDS;
    }

    /** The log odds of one pair that is in no table; boilerplate begins alike anywhere, so that beginnings say nothing. */
    float pair(Unit one, Unit other) {
        return score(one, other, words(one, other));
    }

    /** The log odds of one pair under counterparts. */
    float kin(Unit one, Unit other) {
        return pair(one, other) + opening(one, other);
    }

    /** Of a text and its parts, whatever their kinds are; the parts may have got a lead of their own. */
    private float several(Unit one, Unit other) {
        return pair(one, other) + Math.max(0, opening(one, other)) - kind(one, other);
    }

    private float words(Unit one, Unit other) {
        return content(one, other, there(one, other), back(one, other));
    }

    /** The units that are known by their names. */
    Namesakes names() {
        return names;
    }

    /** What the words say for a pair, on average of a word. */
    float mean(Unit one, Unit other) {
        return (there(one, other) / Math.max(1, other.words()) + back(one, other) / Math.max(1, one.words())) / 2;
    }

    private float there(Unit one, Unit other) {
        return explained(toRight, one, other);
    }

    private float back(Unit one, Unit other) {
        return explained(toLeft, other, one);
    }

    private static float explained(Content content, Unit source, Unit target) {
        content.read(source);
        float sum = content.sum(target);
        content.forget(source);
        return sum;
    }

    private float score(Unit one, Unit other, float content) {
        float words = content < DENIED ? DENIED + DENIAL * (content - DENIED) : content;
        return words + length(one, other) + kind(one, other);
    }

    /** The mean of a word in either direction; of a long text more is known, but its words do not speak independently. */
    private float content(Unit one, Unit other, float there, float back) {
        if (one.words() == 0 || other.words() == 0) {
            return one.words() == other.words() ? 0 : -2;
        }
        double mean = (there / other.words() + back / one.words()) / 2;
        double weight = Math.sqrt(Math.sqrt((double) one.words() * other.words()));
        return (float) Math.max(-MOST, Math.min(MOST, nature.words() + WORDS * mean * weight));
    }

    /** What the beginnings of two texts of one language say; of a heading all words have been weighed already. */
    private float opening(Unit one, Unit other) {
        boolean says = !nature.isWhole() && !one.isHeading() && !other.isHeading();
        return says && one.words() > 0 && other.words() > 0
                ? OPENING * (one.opening().likeness(other.opening()) - OPENING_BY_CHANCE)
                : 0;
    }

    private float length(Unit one, Unit other) {
        double apart = Math.log((other.letters() + 2.0) / (one.letters() + 2.0)) - letters;
        double narrow = SPREAD * SPREAD + 1.5 / (Math.min(one.letters(), other.letters()) + 2.0);
        double wide = WIDE * WIDE + narrow;
        double odds = 0.5 * Math.log(wide / narrow) - apart * apart / 2 * (1 / narrow - 1 / wide);
        return (float) (nature.length() * Math.max(-6, odds));
    }

    private static float kind(Unit one, Unit other) {
        return one.isHeading() == other.isHeading() ? (one.kind() == other.kind() ? SAME_KIND : 0) : OTHER_KIND;
    }

    private static float label(Unit one, Unit other, Labels labels) {
        if (one.ordinal() == 0 || other.ordinal() == 0) {
            return one.ordinal() == other.ordinal() ? 0 : -0.4f;
        }
        return one.ordinal() == other.ordinal() ? labels.same() : labels.other();
    }

    /** Where one unit may stand for several neighbours of the other side, and the log odds that it does. */
    List<SpanScore> spans(Sums sums) {
        List<SpanScore> spans = new ArrayList<>();
        Band band = sums.toRight().band();
        for (int row = 0; row < left.length; row++) {
            for (int column = band.from()[row]; column < band.to()[row]; column++) {
                splits(row, column, sums.toRight(), spans);
                merges(row, column, sums.toLeft(), spans);
            }
        }
        return spans;
    }

    private void splits(int row, int column, Grid explained, List<SpanScore> spans) {
        Unit whole = left[row];
        Neighbours parts = new Neighbours(whole, whole.letters() * Math.exp(letters), toLeft);
        for (int end = column; end < Math.min(right.length, column + Neighbours.MOST); end++) {
            if (!explained.band().holds(row, end) || !parts.take(right[end], explained.at(row, end))) {
                return;
            }
            if (parts.mayBeAll()) {
                Unit joined = Unit.join(right, column, end + 1);
                float score = several(whole, joined) + parts.odds() + term(row, column);
                spans.add(new SpanScore(row, 1, column, end - column + 1, score));
            }
        }
    }

    private void merges(int row, int column, Grid explained, List<SpanScore> spans) {
        Unit whole = right[column];
        Neighbours parts = new Neighbours(whole, whole.letters() * Math.exp(-letters), toRight);
        for (int end = row; end < Math.min(left.length, row + Neighbours.MOST); end++) {
            if (!explained.band().holds(end, column) || !parts.take(left[end], explained.at(end, column))) {
                return;
            }
            if (parts.mayBeAll()) {
                Unit joined = Unit.join(left, row, end + 1);
                float score = several(joined, whole) + parts.odds() + term(row, column);
                spans.add(new SpanScore(row, end - row + 1, column, 1, score));
            }
        }
    }
}
