package org.clausebook.parse;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/** The cells of a table row as Markdown. */
final class Cells {
    private Cells() {}

    static List<String> of(Block row) {
        List<String> cells = new ArrayList<>();
        for (Mark cell : row.marks()) {
            if (cell.kind() == Mark.Kind.CELL) {
                String plain = cell.span().of(row.text());
                cells.add(InlineWriter.write(plain, inside(row, cell.span()), Beginning.cell()));
            }
        }
        return cells;
    }

    private static List<Mark> inside(Block row, Span cell) {
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : row.marks()) {
            int start = mark.span().start() - cell.start();
            int end = mark.span().end() - cell.start();
            if (mark.kind() != Mark.Kind.CELL && start >= 0 && end <= cell.length()) {
                inside.add(new Mark(mark.field(), new Span(start, end), mark.kind(), mark.href()));
            }
        }
        return inside;
    }
}
