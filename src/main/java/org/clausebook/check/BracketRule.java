package org.clausebook.check;

import java.util.ArrayDeque;
import java.util.Deque;

/** Brackets without their other half; those of labels such as {@code a)} have none. */
final class BracketRule {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";
    private static final String BEFORE_LABEL = ",;:";

    /** A label in a sentence, such as {@code a)} or {@code iii)}, has so many letters or digits at most. */
    private static final int LONGEST_LABEL = 4;

    private BracketRule() {}

    static void check(Prose prose, Findings findings) {
        prose.lines().forEach(line -> check(line, findings));
    }

    private static void check(Line line, Findings findings) {
        String text = line.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int close = CLOSE.indexOf(text.charAt(at));
            if (OPEN.indexOf(text.charAt(at)) >= 0) {
                open.addLast(at);
            } else if (close >= 0 && !open.isEmpty() && text.charAt(open.getLast()) == OPEN.charAt(close)) {
                open.removeLast();
            } else if (close >= 0 && !isLabel(text, at) && !line.inAddress(at)) {
                unpaired(line, at, "opens", findings);
            }
        }
        open.forEach(at -> unpaired(line, at, "closes", findings));
    }

    /** Whether what stands before a closing bracket is a label. */
    private static boolean isLabel(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_LABEL && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int length = end - start;
        return length > 0
                && length <= LONGEST_LABEL
                && (start == 0
                        || Character.isWhitespace(text.charAt(start - 1))
                        || BEFORE_LABEL.indexOf(text.charAt(start - 1)) >= 0);
    }

    private static void unpaired(Line line, int at, String half, Findings findings) {
        findings.add(
                Rule.UNPAIRED_BRACKET,
                line.spot(at, at + 1),
                "Nothing " + half + " the bracket " + line.text().charAt(at),
                "Write both halves, or neither");
    }
}
