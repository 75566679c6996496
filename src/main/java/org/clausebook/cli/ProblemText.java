package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;

/**
 * A problem as a person reads it: place and message, the line, a caret below the column, and what to do.
 *
 * <pre>
 * error: terms.md:3:1: unknown key 'langauge'
 *   langauge: en
 *   ^
 *   hint: write 'language'
 * </pre>
 */
final class ProblemText {
    private static final String INDENT = "  ";

    private ProblemText() {}

    static List<String> lines(Problem problem) {
        List<String> lines = new ArrayList<>();
        Place place = problem.place();
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        lines.add(severity + ": " + plain(place.toString()) + ": " + plain(problem.message()));
        if (place.line() > 0 && !place.shown().isBlank()) {
            lines.add(INDENT + visible(place.shown()).stripTrailing());
            lines.add(INDENT + blank(place.shown().substring(0, place.caret())) + "^");
        }
        if (!problem.hint().isEmpty()) {
            lines.add(INDENT + "hint: " + plain(problem.hint()));
        }
        return lines;
    }

    /** Text in one line, with nothing in it that could steer a terminal. */
    static String plain(String text) {
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
