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
        out.append(place).append(": ").append(severity).append(": ").append(problem.message()).append('\n');
        if (place.line() > 0) {
            out.append(INDENT).append(place.shown()).append('\n');
            out.append(INDENT).append(before(place)).append("^\n");
        }
        if (!problem.hint().isEmpty()) {
            out.append("  ").append(problem.hint()).append('\n');
        }
        return out.toString();
    }

    /** All problems, one below the other. */
    public static String render(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        problems.forEach(problem -> out.append(render(problem)));
        return out.toString();
    }

    /** White space as wide as what stands before the column, tabs as tabs. */
    private static String before(Place place) {
        StringBuilder space = new StringBuilder();
        for (char c : place.shown().substring(0, Math.min(place.caret(), place.shown().length())).toCharArray()) {
            if (!Character.isLowSurrogate(c)) {
                space.append(c == '\t' ? '\t' : ' ');
            }
        }
        return space.toString();
    }
}
