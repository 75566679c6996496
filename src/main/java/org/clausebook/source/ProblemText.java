package org.clausebook.source;

import java.util.List;
import java.util.Locale;

/** A problem as people read it. */
public final class ProblemText {
    private static final String INDENT = "    ";

    private ProblemText() {}

    /**
     * {@code file:line:column: error: message}, then the line with a caret below the column, then the hint; every line
     * ended by {@code \n}. A problem of a whole file shows no line.
     */
    public static String render(Problem problem) {
        Place place = problem.place();
        StringBuilder out = new StringBuilder();
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        out.append(plain(place + ": " + severity + ": " + problem.message())).append('\n');
        if (place.line() > 0) {
            out.append(INDENT).append(visible(place.shown())).append('\n');
            int caret = Math.min(place.caret(), place.shown().length());
            out.append(INDENT).append(blank(place.shown().substring(0, caret))).append("^\n");
        }
        if (!problem.hint().isEmpty()) {
            out.append("  ").append(plain(problem.hint())).append('\n');
        }
        return out.toString();
    }

    /** All problems, one below the other. */
    public static String render(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> out.append(render(problem)));
        return out.toString();
    }

    /** Text in one line, with nothing in it that could steer a terminal. */
    public static String plain(String text) {
        return visible(text.replace('\t', ' ').replaceAll("\\R", " "));
    }

    /** Every unit that a terminal would obey rather than show becomes the replacement character; tabs stay. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(c != '\t' && steers(c) ? 0xFFFD : c));
        return shown.toString();
    }

    private static boolean steers(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return Character.isISOControl(c) || turnsDirection || c == 0x2028 || c == 0x2029;
    }

    /** As much blank as the text is wide. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(columns(c))));
        return blank.toString();
    }

    /** How many columns a character takes, after Unicode's annex 11 (East Asian width). */
    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200B || c == 0x200D) {
            return 0;
        }
        boolean wide = between(c, 0x1100, 0x115F)
                || between(c, 0x2E80, 0xA4CF)
                || between(c, 0xAC00, 0xD7A3)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0xFE30, 0xFE6F)
                || between(c, 0xFF00, 0xFF60)
                || between(c, 0xFFE0, 0xFFE6)
                || between(c, 0x1F300, 0x1F64F)
                || between(c, 0x1F900, 0x1F9FF)
                || between(c, 0x20000, 0x3FFFD);
        return wide ? 2 : 1;
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
