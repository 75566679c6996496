package org.clausebook.render;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;

/**
 * The changes of a comparison that is cut into pages, as a script: what each page must know of the others to count, to
 * filter and to step through all of them.
 */
final class ChangeList {
    private final ComparePlan plan;
    private final CompareView compare;

    ChangeList(ComparePlan plan, CompareView compare) {
        this.plan = plan;
        this.compare = compare;
    }

    /** One line a change: its part, anchor, kind, types, products, the renaming that alone made it, and its name. */
    String script() {
        StringJoiner rows = new StringJoiner(",\n", "window.clausebookChanges=[\n", "\n];\n");
        for (int i = 0; i < plan.parts().size(); i++) {
            for (Line line : plan.parts().get(i)) {
                if (plan.isShownAsChange(line)) {
                    rows.add("[" + (i + 1) + "," + row(line.change()) + "]");
                }
            }
        }
        return rows.toString();
    }

    /** What a part of several says, as a script that hands it to the page of another part. */
    static String part(int part, String html) {
        return "clausebookPart(" + part + "," + quoted(html) + ");\n";
    }

    private String row(ClauseChange change) {
        List<String> cells = List.of(
                plan.anchor(change),
                ChangeWords.mark(change.kind()),
                compare.types(change),
                compare.concerned(change),
                compare.only(change),
                plan.name(change));
        return cells.stream().map(ChangeList::quoted).collect(Collectors.joining(","));
    }

    /** A string literal of ECMAScript, in which nothing can end the script. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean plain = unit >= ' ' && unit != '"' && unit != '\\' && unit != '<' && !isLineEnd(unit);
            quoted.append(plain ? String.valueOf(unit) : String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return quoted.append('"').toString();
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\u2028' || unit == '\u2029' || unit == '\u007f';
    }
}
