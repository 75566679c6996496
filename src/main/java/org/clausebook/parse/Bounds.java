package org.clausebook.parse;

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
    private static final String COSTLY = "`[]*_<!&";

    private final SourceText file;
    private final Problems problems;
    private final int[] counts = new int[COSTLY.length()];

    private Bounds(SourceText file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether all bounds hold from an offset on; where not, the first that does not is told. */
    static boolean hold(SourceText file, int from, Problems problems) {
        return new Bounds(file, problems).hold(from);
    }

    private boolean hold(int from) {
        String text = file.text();
        if (text.length() > FILE) {
            return refuse(0, "A file of more than " + FILE + " characters", "Divide it into several works");
        }
        int start = from;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (!line(start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private boolean line(int start, int end) {
        if (end - start > LINE) {
            return refuse(start, "A line of more than " + LINE + " characters", "Divide it into paragraphs");
        }
        return nesting(start, end) && signs(start, end);
    }

    /** Counts the list marks and quote signs that a line begins with, and the white space between them. */
    private boolean nesting(int start, int end) {
        String text = file.text();
        int marks = 0;
        int spaces = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                spaces++;
            } else if ("-+*>.)".indexOf(c) >= 0) {
                marks++;
            } else if (c < '0' || c > '9') {
                break;
            }
            if (spaces > INDENT || marks > NESTED && !isRule(start, end)) {
                return refuse(
                        at,
                        "Lists nested more than " + NESTED + " deep",
                        "Begin the line further to the left, or put a backslash before a sign that is text");
            }
        }
        return true;
    }

    private boolean isRule(int start, int end) {
        return file.text().substring(start, end).chars().allMatch(c -> c == '-' || c == '*' || c == '.');
    }

    private boolean signs(int start, int end) {
        if (start == end) {
            java.util.Arrays.fill(counts, 0);
        }
        for (int at = start; at < end; at++) {
            char c = file.text().charAt(at);
            int sign = c > ']' && c < '_' || c > '`' ? -1 : COSTLY.indexOf(c);
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
