package org.clausebook.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.align.PairHmm.Step;

/**
 * Texts that were put among the parts of a clause when it was taken apart: the ordered alignment links a clause with
 * neighbours only, and takes along what stands between them. What shares hardly any two neighbouring words with the
 * whole is none of its parts.
 */
final class Inserted {
    /** Of so few words none may be left in a part that was reworded. */
    private static final int FEW_WORDS = 6;

    /** A few pairs of words stand anywhere; of a part that says only what others say, too, far more stands in its whole. */
    private static final double COMMON = 0.2;

    private final Unit[] left;
    private final Unit[] right;
    private final Wording lefts;
    private final Wording rights;

    private Inserted(Unit[] left, Unit[] right) {
        this.left = left;
        this.right = right;
        this.lefts = new Wording(left);
        this.rights = new Wording(right);
    }

    /** The same links without such texts; where that leaves a gap in one, it becomes several that share their whole. */
    static List<Step> takenOut(Unit[] left, Unit[] right, List<Step> steps) {
        Inserted inserted = new Inserted(left, right);
        return steps.stream().flatMap(inserted::parts).toList();
    }

    private Stream<Step> parts(Step step) {
        if (step.columns() > 1) {
            return parts(step, left, right, lefts, rights);
        }
        return step.rows() > 1
                ? parts(step.mirrored(), right, left, rights, lefts).map(Step::mirrored)
                : Stream.of(step);
    }

    /** Of a step with one row: its columns that are parts of that; all of them where none seems to be. */
    private static Stream<Step> parts(Step step, Unit[] wholes, Unit[] units, Wording those, Wording these) {
        int[] parts = IntStream.range(step.column(), step.column() + step.columns())
                .filter(column -> !isStranger(step, column, wholes, units, those, these))
                .toArray();
        return parts.length == 0 || parts.length == step.columns()
                ? Stream.of(step)
                : Arrays.stream(parts).mapToObj(column -> new Step(step.row(), 1, column, 1, step.probability()));
    }

    private static boolean isStranger(
            Step step, int column, Unit[] wholes, Unit[] units, Wording those, Wording these) {
        Unit part = units[column];
        boolean says = part.words() >= FEW_WORDS || isLeadOfNext(step, column, wholes, part);
        return !part.isHeading() && says && !shares(part.text(), step.row(), those, these);
    }

    /** Whether it is the last part, and what comes after the whole begins with its words. */
    private static boolean isLeadOfNext(Step step, int column, Unit[] wholes, Unit part) {
        return column == step.column() + step.columns() - 1
                && step.row() + 1 < wholes.length
                && wholes[step.row() + 1].beginsWith(part);
    }

    /** Whether anything of it stands in the whole that hardly any other text has, or a good deal of what others have, too. */
    private static boolean shares(int[] text, int whole, Wording those, Wording these) {
        int[] standing = IntStream.range(1, text.length)
                .filter(i -> those.holds(whole, text[i - 1], text[i]))
                .toArray();
        return standing.length > COMMON * text.length
                || Arrays.stream(standing)
                        .anyMatch(i -> those.pair(text[i - 1], text[i], whole, these, /* inPlace= */ true)
                                == Wording.Pair.SHARED);
    }
}
