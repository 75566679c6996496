package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/** The blocks of clauses as views, in document order; table rows that follow each other become one table. */
final class ClauseViews {
    private static final int DEEPEST = 6;

    private final Outline outline;
    private final TextRuns runs;
    private List<View> blocks = new ArrayList<>();
    private List<View> rows = new ArrayList<>();
    private int columns;
    private int headIndent;

    ClauseViews(Outline outline, TextRuns runs) {
        this.outline = outline;
        this.runs = runs;
    }

    /** Begins a clause with its first block; blocks added later appear in the same list. */
    List<View> start(Block head) {
        endTable();
        blocks = new ArrayList<>();
        headIndent = outline.indent(head);
        if (isRow(head)) {
            row(head, "");
        } else if (!head.text().isEmpty()) {
            blocks.add(block(head, "", "").with("paragraph", true));
        }
        return blocks;
    }

    /** A row outside any clause that only goes on with the table above it: it is added to that. */
    boolean continuesTable(Block block) {
        boolean goesOn = isRow(block) && columns == cells(block).size();
        return goesOn && block.kind() == Block.Kind.PARAGRAPH;
    }

    /** Adds a block to the clause begun last. */
    void add(Block block) {
        if (isRow(block)) {
            row(block, SiteLayout.anchor(block.path()));
            return;
        }
        endTable();
        boolean item = block.kind() != Block.Kind.PARAGRAPH;
        blocks.add(block(block, SiteLayout.anchor(block.path()), item ? block.number() : "")
                .with("paragraph", !item)
                .with("item", item));
    }

    /** Ends the table that is being filled, if any. */
    void endTable() {
        rows = new ArrayList<>();
        columns = 0;
    }

    private void row(Block block, String anchor) {
        List<Mark> cells = cells(block);
        if (columns != cells.size()) {
            rows = new ArrayList<>();
            columns = cells.size();
            blocks.add(block(block, "", "").with("table", true).with("rows", rows));
        }
        List<View> views = new ArrayList<>();
        for (Mark cell : cells) {
            views.add(new View().with("cell", runs.of(block, Mark.Field.TEXT, cell.span())));
        }
        rows.add(new View().with("anchor", anchor).with("first", rows.isEmpty()).with("cells", views));
    }

    private View block(Block block, String anchor, String number) {
        int inside = Math.max(0, outline.indent(block) - headIndent - 1);
        return new View()
                .with("paragraph", false)
                .with("item", false)
                .with("table", false)
                .with("anchor", anchor)
                .with("number", number)
                .indented(Math.min(inside, DEEPEST))
                .with("text", runs.of(block, Mark.Field.TEXT));
    }

    private static boolean isRow(Block block) {
        return !cells(block).isEmpty();
    }

    private static List<Mark> cells(Block block) {
        return block.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.CELL)
                .toList();
    }
}
