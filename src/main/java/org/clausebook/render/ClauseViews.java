package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.EditionId;
import org.clausebook.text.Mark;

/** The blocks of clauses as views, in document order; table rows that follow each other become one table. */
final class ClauseViews {
    private static final int DEEPEST = 6;

    private final SiteLayout layout;
    private final EditionId edition;
    private final Outline outline;
    private final TextRuns runs;
    private List<View> blocks = new ArrayList<>();
    private List<View> rows = new ArrayList<>();
    private int columns;
    private int headIndent;

    ClauseViews(SiteLayout layout, EditionId edition, Outline outline, TextRuns runs) {
        this.layout = layout;
        this.edition = edition;
        this.outline = outline;
        this.runs = runs;
    }

    /** Begins a clause with its first block; blocks added later appear in the same list. */
    List<View> start(Block head) {
        endTable();
        blocks = new ArrayList<>();
        headIndent = outline.indent(head);
        if (isRow(head)) {
            row(head, "", List.of());
        } else if (!head.text().isEmpty()) {
            blocks.add(block(head, unnamed(), "").with("paragraph", true));
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
            row(block, layout.anchor(address(block)), layout.aliases(address(block)));
            return;
        }
        endTable();
        boolean item = block.kind() != Block.Kind.PARAGRAPH;
        blocks.add(block(block, named(block), item ? block.number() : "")
                .with("paragraph", !item)
                .with("item", item));
    }

    /** Ends the table that is being filled, if any. */
    void endTable() {
        rows = new ArrayList<>();
        columns = 0;
    }

    private void row(Block block, String anchor, List<String> aliases) {
        List<Mark> cells = cells(block);
        if (columns != cells.size()) {
            rows = new ArrayList<>();
            columns = cells.size();
            blocks.add(block(block, unnamed(), "").with("table", true).with("rows", rows));
        }
        List<View> views = new ArrayList<>();
        for (Mark cell : cells) {
            views.add(new View()
                    .with("cell", runs.of(block, Mark.Field.TEXT, cell.span()))
                    .with("aliases", views.isEmpty() ? View.named(aliases) : List.of()));
        }
        rows.add(new View().with("anchor", anchor).with("first", rows.isEmpty()).with("cells", views));
    }

    /** A view with the names that a block is found by. */
    private View named(Block block) {
        ClauseAddress address = address(block);
        return new View().with("anchor", layout.anchor(address)).with("aliases", View.named(layout.aliases(address)));
    }

    private ClauseAddress address(Block block) {
        return new ClauseAddress(edition, block.path());
    }

    /** A view of what is found by the names of its clause. */
    private static View unnamed() {
        return new View().with("anchor", "").with("aliases", List.of());
    }

    private View block(Block block, View named, String number) {
        int inside = Math.max(0, outline.indent(block) - headIndent - 1);
        return named.with("paragraph", false)
                .with("item", false)
                .with("table", false)
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
