package org.clausebook.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.PairHmm.Step;

/**
 * Neighbours below one parent, each linked to what stands in its place, whose words say that they stand the other way
 * round. Links in order cannot cross, and neither of two short texts is so strange to what stands in its place that it is
 * left alone and looked for elsewhere.
 */
final class Swapped {
    /** Crossed they are so much likelier, in nats; in right translations, hardly any are as likely. */
    private static final float MARGIN = 1;
    /** Each text has so many words: of fewer, nothing is known but that they are short. */
    private static final int WORDS = 3;

    private final Unit[] left;
    private final Unit[] right;
    private final PairScores scores;

    private Swapped(Unit[] left, Unit[] right, PairScores scores) {
        this.left = left;
        this.right = right;
        this.scores = scores;
    }

    /**
     * The links, with those of such neighbours crossed.
     *
     * @param steps all links, in the order of the left side
     */
    static List<Step> crossed(Unit[] left, Unit[] right, PairScores scores, List<Step> steps) {
        Swapped swapped = new Swapped(left, right, scores);
        List<Step> crossed = new ArrayList<>(steps);
        Map<Integer, Integer> last = new HashMap<>();
        for (int at = 0; at < crossed.size(); at++) {
            Step step = crossed.get(at);
            Optional<Integer> before = Optional.ofNullable(last.put(left[step.row()].parent(), at));
            if (before.filter(place -> swapped.isSwapped(crossed.get(place), step))
                    .isPresent()) {
                Step one = crossed.get(before.get());
                crossed.set(before.get(), new Step(one.row(), 1, step.column(), 1, one.probability()));
                crossed.set(at, new Step(step.row(), 1, one.column(), 1, step.probability()));
            }
        }
        return crossed;
    }

    private boolean isSwapped(Step one, Step other) {
        return isOfTexts(one)
                && isOfTexts(other)
                && right[one.column()].parent() == right[other.column()].parent()
                && pair(one, other) + pair(other, one) > pair(one, one) + pair(other, other) + MARGIN;
    }

    private float pair(Step one, Step other) {
        return scores.pair(left[one.row()], right[other.column()]);
    }

    private boolean isOfTexts(Step step) {
        return step.rows() == 1 && step.columns() == 1 && isText(left[step.row()]) && isText(right[step.column()]);
    }

    private static boolean isText(Unit unit) {
        return !unit.isHeading() && unit.words() >= WORDS;
    }
}
