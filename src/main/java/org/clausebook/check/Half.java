package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A mark of a pair whose other half is not in its line.
 *
 * @param line which of the text's lines it is in, 0 for the first
 * @param opens whether the mark opens what is not closed
 */
record Half(int line, Line.Spot spot, boolean opens) {
    /** What goes on over several paragraphs has so many lines at most from one mark to the other. */
    private static final int LINES = 6;

    char mark() {
        return spot.letters().charAt(0);
    }

    /**
     * The halves whose other half is in no line near them either.
     *
     * @param halves all of a text, line by line
     * @param closes whether the second of two marks closes what the first opens
     */
    static List<Half> alone(List<Half> halves, BiPredicate<Character, Character> closes) {
        List<Half> alone = new ArrayList<>();
        for (int at = 0; at < halves.size(); at++) {
            if (at + 1 < halves.size() && halves.get(at).isClosedBy(halves.get(at + 1), closes)) {
                at++;
            } else {
                alone.add(halves.get(at));
            }
        }
        return alone;
    }

    private boolean isClosedBy(Half next, BiPredicate<Character, Character> closes) {
        return opens
                && !next.opens
                && next.line > line
                && next.line <= line + LINES
                && closes.test(mark(), next.mark());
    }
}
