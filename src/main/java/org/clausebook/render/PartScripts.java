package org.clausebook.render;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;

/**
 * What the pages of one list are told of each other, as scripts: each must know of the others to count, to filter and to
 * step through all of them, and on which of them a name stands.
 */
final class PartScripts {
    private static final HexFormat HEX = HexFormat.of();

    /**
     * A row of the list.
     *
     * @param part the page that it stands on, from 1
     * @param kind by which it is filtered; of several, with blanks between them
     * @param types what became of it, or which rules found it, with blanks between them
     * @param products the ids of the products that it concerns, with blanks between them
     * @param only the renaming that alone made it; empty where there is more to it
     */
    record Row(int part, String anchor, String kind, String types, String products, String only, String name) {}

    private PartScripts() {}

    /** The changes of a comparison. */
    static List<Row> of(ComparePlan plan, CompareView compare) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            for (Line line : plan.parts().get(i)) {
                if (plan.isShownAsChange(line)) {
                    ClauseChange change = line.change();
                    rows.add(new Row(
                            i + 1,
                            plan.anchor(change),
                            ChangeWords.mark(change.kind()),
                            compare.types(change),
                            compare.concerned(change),
                            compare.only(change),
                            plan.name(change)));
                }
            }
        }
        return rows;
    }

    /** One line a row. */
    static String script(List<Row> rows) {
        return rows.stream()
                .map(row -> "[" + row.part + "," + cells(row) + "]")
                .collect(Collectors.joining(",\n", "window.clausebookChanges=[\n", "\n];\n"));
    }

    private static String cells(Row row) {
        return Stream.of(row.anchor, row.kind, row.types, row.products, row.only, row.name)
                .map(PartScripts::quoted)
                .collect(Collectors.joining(","));
    }

    /** What a part of several says, as a script that hands it to the page of another part. */
    static String part(int part, String html) {
        return "clausebookPart(" + part + "," + quoted(html) + ");\n";
    }

    /** On which part each name stands, as the script that leads old links there. */
    static String places(Map<String, Integer> parts) {
        return parts.entrySet().stream()
                .map(place -> quoted(place.getKey()) + ":" + place.getValue())
                .collect(Collectors.joining(",", "clausebookPlaces({", "});\n"));
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
