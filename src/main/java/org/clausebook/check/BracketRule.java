package org.clausebook.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brackets without their other half; those of labels such as {@code a)} have none. */
final class BracketRule {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";
    /** A label in a sentence, such as {@code a)} or {@code iii)}, up to its bracket. */
    private static final String CORE = "(?:\\p{L}|[a-z]{2}|[ivx]{1,4}|[IVX]{1,4}|\\d{1,2})";

    private static final int LONGEST_LABEL = 5;
    private static final Pattern LABEL = Pattern.compile("(?:^|[\\s,;:‐–-])(?<core>" + CORE + ")$");

    /**
     * What labels count with: a label of a kind, and one of the same kind with both brackets. Of the letters that are also
     * roman numbers nobody knows which they are, so those in brackets speak for roman numbers only.
     */
    private enum Kind {
        NUMBERS("\\d{1,2}", "\\d{1,2}"),
        ROMAN("[ivx]{1,4}|[IVX]{1,4}", "[ivx]{1,4}|[IVX]{1,4}"),
        LETTERS("\\p{L}", "(?![ivxIVX])\\p{L}"),
        TWO_LETTERS("[a-z]{2}", "(?![ivx])[a-z]{2}");

        private final Pattern core;
        private final Pattern whole;

        Kind(String core, String whole) {
            this.core = Pattern.compile(core);
            this.whole = Pattern.compile("(?<!\\S)\\((?:" + whole + ")\\)(?!\\()");
        }
    }

    private BracketRule() {}

    static void check(Prose prose, Findings findings) {
        List<Half> halves = new ArrayList<>();
        for (int number = 0; number < prose.lines().size(); number++) {
            check(number, prose.lines().get(number), halves);
        }
        Half.alone(halves, (open, close) -> CLOSE.indexOf(close) == OPEN.indexOf(open))
                .forEach(half -> unpaired(half, findings));
    }

    private static void check(int number, Line line, List<Half> halves) {
        String text = line.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int close = CLOSE.indexOf(text.charAt(at));
            if (OPEN.indexOf(text.charAt(at)) >= 0) {
                open.addLast(at);
            } else if (close >= 0 && !open.isEmpty() && text.charAt(open.getLast()) == OPEN.charAt(close)) {
                open.removeLast();
            } else if (close >= 0 && !isLabel(text, at) && !line.inAddress(at)) {
                halves.add(new Half(number, line.spot(at, at + 1), false));
            }
        }
        open.forEach(at -> halves.add(new Half(number, line.spot(at, at + 1), true)));
    }

    /** Whether what stands before a closing bracket is a label, in a line whose labels have no opening brackets. */
    private static boolean isLabel(String text, int end) {
        Matcher label = LABEL.matcher(text).region(Math.max(0, end - LONGEST_LABEL), end);
        return label.find()
                && Arrays.stream(Kind.values())
                        .filter(kind -> kind.core.matcher(label.group("core")).matches())
                        .noneMatch(kind -> kind.whole.matcher(text).find());
    }

    private static void unpaired(Half half, Findings findings) {
        findings.add(
                Rule.UNPAIRED_BRACKET,
                half.spot(),
                (half.opens() ? Say.BRACKET_UNCLOSED : Say.BRACKET_UNOPENED)
                        .of(half.spot().letters()),
                Say.WRITE_BOTH_OR_NEITHER.of());
    }
}
