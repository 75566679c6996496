package org.clausebook.exchange;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Reason;
import org.clausebook.text.ClausePath;

/** The changes between two versions as a table, a row a changed link, below a heading line. */
public final class ChangesCsv {
    private ChangesCsv() {}

    /** The table, in the order of the links. */
    public static String write(Comparison comparison) {
        StringBuilder table = new StringBuilder();
        table.append(Csv.row(List.of(
                "left",
                "right",
                "kind",
                "types",
                "significance",
                "reasons",
                "old heading",
                "new heading",
                "old text",
                "new text")));
        comparison.changes().forEach((link, change) -> {
            if (!change.types().isEmpty()) {
                table.append(Csv.row(cells(link, change)));
            }
        });
        return table.toString();
    }

    private static List<String> cells(BlockLink link, LinkChange change) {
        StringJoiner types = new StringJoiner(" ");
        change.types().forEach(type -> types.add(type.name().toLowerCase(Locale.ROOT)));
        return List.of(
                paths(link.left()),
                paths(link.right()),
                ChangeKind.of(change).name().toLowerCase(Locale.ROOT),
                types.toString(),
                change.significance().toString(),
                String.join(
                        "; ", change.reasons().stream().map(Reason::toString).toList()),
                Op.oldText(change.redline().heading()),
                Op.newText(change.redline().heading()),
                Op.oldText(change.redline().text()),
                Op.newText(change.redline().text()));
    }

    private static String paths(List<ClausePath> paths) {
        return String.join(" ", paths.stream().map(ClausePath::toString).toList());
    }
}
