package org.clausebook.parse;

import java.util.Arrays;
import org.clausebook.source.SourceText;

/**
 * What a file may hold at most, asked before Flexmark sees it: nested lists and quotes overflow its stack, and some
 * runs of brackets, backticks and asterisks cost it time that grows with their square.
 */
final class Bounds {
    static final int FILE = 8_000_000;
    static final int LINE = 100_000;
    static final int INDENT = 80;
    static final int NESTED = 20;
    static final int SIGNS = 2_000;
    static final int BARS = 200;
    private static final String COSTLY = "`[]*_<!&";
    /** By ASCII sign, whether it is counted. */
    private static final boolean[] COUNTED = new boolean[128];

    static {
        (COSTLY + '|').chars().forEach(sign -> COUNTED[sign] = true);
    }

    private final SourceText file;
    private final Problems problems;
    private final int[] counts = new int[COSTLY.length()];

    private Bounds(SourceText file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether all bounds hold; where not, the first that does not is told. */
    static boolean hold(SourceText file, Problems problems) {
        return new Bounds(file, problems).hold();
    }

    private boolean hold() {
        String text = file.text();
        boolean returns = text.indexOf('\r') >= 0;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start, returns);
            if (!line(start, end)) {
                return false;
            }
            start = end + 1;
        }
        if (text.length() > FILE) {
            return refuse(0, "A file of more than " + FILE + " characters", "Divide it into several works");
        }
        return true;
    }

    private static int lineEnd(String text, int start, boolean returns) {
        int end = returns ? start : text.indexOf('\n', start);
        while (returns && end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end < 0 ? text.length() : end;
    }

    private boolean line(int start, int end) {
        if (end - start > LINE) {
            return refuse(start, "A paragraph of more than " + LINE + " characters", "Divide it by an empty line");
        }
        return nesting(start, end) && signs(start, end);
    }

    /** Counts the list marks and quote signs that a line begins with, and the white space between them. */
    private boolean nesting(int start, int end) {
        int marks = 0;
        int spaces = 0;
        int at = start;
        while (at < end) {
            char c = file.text().charAt(at);
            if (c == ' ' || c == '\t') {
                spaces++;
                at++;
            } else {
                int after = afterMark(at, end);
                if (after == at) {
                    return true;
                }
                marks++;
                at = after;
            }
            if (spaces > INDENT) {
                return refuse(
                        start,
                        "A line that is indented by more than " + INDENT + " spaces",
                        "Begin it further to the left");
            }
            if (marks > NESTED) {
                return refuse(
                        start,
                        "A line that begins with more than " + NESTED + " list or quote signs",
                        "Delete the signs, or put a backslash before the first where they are text");
            }
        }
        return true;
    }

    /** Where a list mark or quote sign ends that begins at an offset; the offset itself where none does. */
    private int afterMark(int at, int end) {
        String text = file.text();
        if (text.charAt(at) == '>') {
            return at + 1;
        }
        int stop = at;
        while (stop < end && text.charAt(stop) >= '0' && text.charAt(stop) <= '9') {
            stop++;
        }
        String stops = stop > at ? ".)" : "-+*";
        boolean mark = stop < end && stops.indexOf(text.charAt(stop)) >= 0;
        boolean apart = stop + 1 >= end || text.charAt(stop + 1) == ' ' || text.charAt(stop + 1) == '\t';
        return mark && apart ? stop + 1 : at;
    }

    private boolean signs(int start, int end) {
        if (start == end) {
            Arrays.fill(counts, 0);
        }
        String text = file.text();
        int bars = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= COUNTED.length || !COUNTED[c]) {
                continue;
            }
            if (c == '|' && ++bars > BARS) {
                return refuse(at, "More than " + BARS + " bars in one line", "Divide the table or the paragraph");
            }
            int sign = COSTLY.indexOf(c); // -1 for a bar
            if (sign >= 0 && ++counts[sign] > SIGNS) {
                return refuse(
                        at,
                        "More than " + SIGNS + " of the sign " + c + " in one paragraph",
                        "Divide the paragraph by an empty line");
            }
        }
        return true;
    }

    private boolean refuse(int offset, String message, String hint) {
        problems.error(offset, message, hint);
        return false;
    }
}
