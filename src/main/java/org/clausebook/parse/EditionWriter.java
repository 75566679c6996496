package org.clausebook.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.content.FrontMatter;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/**
 * An edition as our Markdown, in its canonical form: one line a block, one empty line between blocks, no escape that
 * is not needed. {@link EditionParser} reads back the same blocks, where their tree is one that the dialect can say;
 * any other is written with the nearest parents that it can.
 */
public final class EditionWriter {
    private final StringBuilder out = new StringBuilder();
    private final Outline outline = new Outline();
    private final Map<ClausePath, Integer> depths = new HashMap<>();
    private final Map<ClausePath, Integer> itemLevels = new HashMap<>();
    private int page;
    private boolean inTable;
    private String tableIndent = "";

    private EditionWriter() {}

    /** Front matter and Markdown, lines ended by {@code \n}. */
    public static String write(Edition edition) {
        EditionWriter writer = new EditionWriter();
        String translationOf = edition.isTranslation() ? edition.translationOf().tag() : "";
        FrontMatter front = new FrontMatter(
                edition.id().work(),
                edition.id().language(),
                edition.id().version(),
                edition.title(),
                translationOf,
                edition.origin());
        writer.out.append(front.write());
        edition.blocks().forEach(writer::block);
        return writer.out.toString();
    }

    private void block(Block block) {
        int depth = block.parent().isNone() ? 0 : depths.getOrDefault(block.parent(), -1) + 1;
        depths.put(block.path(), depth);
        String indent = "  ".repeat(Math.max(0, indentLevel(block)));
        if (block.kind().isHeading()) {
            heading(block, depth);
        } else if (isRow(block)) {
            row(block, depth, indent);
        } else if (block.kind() == Block.Kind.CLAUSE) {
            endClauseUnless(outline.clauseDepth(block.number()) == depth, depth);
            line(block, indent, "", body(block, Label.Where.BODY));
            outline.clause(block.number());
        } else if (block.kind() == Block.Kind.ITEM) {
            item(block, depth, indent);
        } else {
            endClauseUnless(!indent.isEmpty() || outline.paragraphDepth() == depth, depth);
            line(block, indent, "", body(block, Label.Where.BODY));
            if (indent.isEmpty()) {
                outline.paragraph();
            }
        }
    }

    private int indentLevel(Block block) {
        return itemLevels.getOrDefault(block.parent(), -1) + 1;
    }

    private static boolean isRow(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.CELL);
    }

    /** Writes the line that ends the open clause, where that puts the next block directly below its heading. */
    private void endClauseUnless(boolean right, int depth) {
        if (!right && depth <= outline.base()) {
            part();
            out.append("---\n");
            outline.end();
        }
    }

    private void heading(Block block, int depth) {
        boolean title = block.kind() == Block.Kind.TITLE;
        int level = title ? 1 : Math.min(6, outline.levelAt(depth));
        outline.heading(level, title ? "" : block.number());
        String text = title
                ? InlineWriter.write(block.heading(), marks(block, Mark.Field.HEADING), Beginning.title())
                : headingText(block);
        line(block, "", "#".repeat(level) + " ", text);
    }

    private static String headingText(Block block) {
        String number = number(block, Label.Where.HEADING);
        String heading = InlineWriter.write(
                block.heading(), marks(block, Mark.Field.HEADING), Beginning.heading(!number.isEmpty()));
        return join(number, heading);
    }

    private void item(Block block, int depth, String indent) {
        boolean outermost = !itemLevels.containsKey(block.parent());
        endClauseUnless(!outermost || outline.itemDepth() == depth, depth);
        itemLevels.put(block.path(), indentLevel(block));
        line(block, indent, "- ", body(block, Label.Where.ITEM));
    }

    private static String body(Block block, Label.Where where) {
        String number = number(block, where);
        String heading = block.heading().isEmpty()
                ? ""
                : "**"
                        + InlineWriter.write(
                                block.heading(), marks(block, Mark.Field.HEADING), Beginning.bold(number.isEmpty()))
                        + "**";
        boolean first = number.isEmpty() && heading.isEmpty();
        boolean startsLine = first || heading.isEmpty() && isListMarker(number);
        Beginning beginning = Beginning.text(where, first, heading.isEmpty(), startsLine);
        String text = InlineWriter.write(block.text(), marks(block, Mark.Field.TEXT), beginning);
        return join(join(number, heading), text);
    }

    /** The label as it stands, or bold where it would not be seen to be one. */
    private static String number(Block block, Label.Where where) {
        String number = block.number();
        if (number.isEmpty()) {
            return "";
        }
        String plain = join(join(number, block.heading()), block.text());
        Optional<ClauseNumber> seen = Label.leading(plain, where);
        boolean itself = seen.isPresent() && seen.get().printed().equals(number) && !"-*+".contains(number);
        return itself ? number : InlineWriter.bold(number);
    }

    private static boolean isListMarker(String number) {
        char last = number.isEmpty() ? ' ' : number.charAt(number.length() - 1);
        return (last == '.' || last == ')')
                && number.chars().limit(number.length() - 1L).allMatch(c -> c >= '0' && c <= '9');
    }

    private static String join(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    private static List<Mark> marks(Block block, Mark.Field field) {
        if (block.marks().isEmpty()) {
            return List.of();
        }
        return block.marks().stream().filter(mark -> mark.field() == field).toList();
    }

    private void row(Block block, int depth, String indent) {
        endClauseUnless(!indent.isEmpty() || outline.paragraphDepth() == depth, depth);
        List<String> cells = Cells.of(block);
        String id = block.named() ? "{#" + last(block) + "}" : "";
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            String cell = i == cells.size() - 1 ? join(cells.get(i), id) : cells.get(i);
            line.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
        }
        boolean goesOn = inTable && indent.equals(tableIndent) && block.page() == page;
        if (!goesOn) {
            part();
            page(block, indent);
        }
        out.append(indent).append(line).append('\n');
        if (!goesOn) {
            out.append(indent).append('|').append(" --- |".repeat(cells.size())).append('\n');
        }
        inTable = true;
        tableIndent = indent;
        if (indent.isEmpty()) {
            outline.row();
        }
    }

    private void line(Block block, String indent, String marker, String text) {
        part();
        page(block, indent);
        String id = block.named() ? "{#" + last(block) + "}" : "";
        out.append(indent).append(marker).append(join(text, id)).append('\n');
    }

    private void part() {
        inTable = false;
        out.append('\n');
    }

    private void page(Block block, String indent) {
        if (block.page() != page && block.page() > 0) {
            page = block.page();
            out.append(indent).append(PageComment.of(page)).append("\n\n");
        }
    }

    private static String last(Block block) {
        return block.path().slugs().get(block.path().slugs().size() - 1).value();
    }
}
