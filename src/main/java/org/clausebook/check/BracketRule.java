package org.clausebook.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Brackets without their other half; those of labels such as {@code a)} have none. */
final class BracketRule {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";
    private static final Pattern LABEL = Pattern.compile("(?s)(.*[\\s,;:])?[\\p{L}\\p{N}]{1,4}");

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
            } else if (close >= 0 && !LABEL.matcher(text.substring(0, at)).matches() && !line.inAddress(at)) {
                unpaired(line, at, "opens", findings);
            }
        }
        open.forEach(at -> unpaired(line, at, "closes", findings));
    }

    private static void unpaired(Line line, int at, String half, Findings findings) {
        findings.add(
                Rule.UNPAIRED_BRACKET,
                line.spot(at, at + 1),
                "Nothing " + half + " the bracket " + line.text().charAt(at),
                "Write both halves, or neither");
    }
}
