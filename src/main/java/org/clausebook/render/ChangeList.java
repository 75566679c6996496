package org.clausebook.render;

import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;

/**
 * The changes of a comparison that is cut into pages, as a script: what each page must know of the others to count, to
 * filter and to step through all of them.
 */
final class ChangeList {
    private static final HexFormat HEX = HexFormat.of();

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
        StringBuilder quoted = new StringBuilder(text.length() + text.length() / 2).append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit == '"' || unit == '\\' || unit == '<' || isLineEnd(unit)) {
                quoted.append(text, from, i).append("\\u").append(HEX.toHexDigits(unit));
                from = i + 1;
            }
        }
        return quoted.append(text, from, text.length()).append('"').toString();
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\u2028' || unit == '\u2029' || unit == '\u007f';
    }
}
