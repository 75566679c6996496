package org.clausebook.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.Mark;

/** The blocks of a Markdown tree as entries. */
final class BlockReader {
    private final Problems problems;
    private final Outline outline = new Outline();
    private final List<Entry> entries = new ArrayList<>();
    private int page;
    private int titleStart = -1;

    private BlockReader(Problems problems) {
        this.problems = problems;
    }

    /** The entries of a document, in its order. */
    static List<Entry> read(Node document, Problems problems) {
        BlockReader reader = new BlockReader(problems);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            reader.top(node);
        }
        return reader.entries;
    }

    private void top(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph) {
            paragraph(node, "", node.getStartOffset());
        } else if (node instanceof OrderedList) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                numbered((ListItem) item);
            }
        } else if (node instanceof ListBlock) {
            list(node, outline.itemDepth());
        } else if (node instanceof TableBlock) {
            table(node, -1);
        } else if (node instanceof ThematicBreak) {
            outline.end();
        } else {
            refuse(node);
        }
    }

    /** A numbered list's entry outside any other list is a clause; what stands in it follows it. */
    private void numbered(ListItem item) {
        Node first = item.getFirstChild();
        String marker = item.getOpeningMarker().toString();
        if (first instanceof Paragraph) {
            paragraph(first, marker, item.getStartOffset());
        } else {
            add(marked(marker, item), Label.Where.BODY, -1);
        }
        for (Node node = first instanceof Paragraph ? first.getNext() : first; node != null; node = node.getNext()) {
            if (node instanceof OrderedList) {
                list(node, outline.itemDepth());
            } else {
                top(node);
            }
        }
    }

    private void paragraph(Node node, String marker, int start) {
        line(node, marker, start).ifPresent(line -> add(line, Label.Where.BODY, -1));
    }

    private void heading(Heading heading) {
        if (heading.isSetextHeading()) {
            problems.error(
                    heading.getStartOffset(),
                    "A line of text directly above a line of dashes or equals signs",
                    "Leave a line empty between the two, or begin a heading with ##");
        }
        Line line = inline(heading, "", heading.getStartOffset());
        if (line.inline().plain().isEmpty()) {
            problems.error(
                    heading.getStartOffset(),
                    "A heading without words",
                    "Write the heading behind the # signs, or delete them");
            return;
        }
        int level = heading.getLevel();
        if (level > 1) {
            Label label = Label.of(line.inline(), "", Label.Where.HEADING);
            entry(outline.heading(level, label.number()), Block.Kind.SECTION, label, line);
            return;
        }
        if (titleStart >= 0) {
            problems.error(
                    heading.getStartOffset(), "A second title", "Begin every heading but the title with ## or more");
        }
        titleStart = heading.getStartOffset();
        Inline whole = line.inline();
        String plain = whole.plain();
        Label title = new Label("", plain, "", whole.marksIn(Mark.Field.HEADING, 0, plain.length()));
        entry(outline.heading(1, ""), Block.Kind.TITLE, title, line);
    }

    private void list(Node list, int depth) {
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            item((ListItem) node, depth);
        }
    }

    private void item(ListItem item, int depth) {
        Node first = item.getFirstChild();
        String marker =
                item instanceof BulletListItem ? "" : item.getOpeningMarker().toString();
        boolean empty = first == null || first instanceof TableBlock || first instanceof BulletList;
        if (empty && marker.isEmpty()) {
            problems.error(
                    item.getStartOffset(),
                    "A list entry without words",
                    "Write its text behind the hyphen, or delete it");
            return;
        }
        Node rest = first;
        if (first instanceof Paragraph) {
            line(first, marker, item.getStartOffset()).ifPresent(line -> add(line, Label.Where.ITEM, depth));
            rest = first.getNext();
        } else if (first instanceof OrderedList && marker.isEmpty()) {
            list(first, depth);
            rest = first.getNext();
        } else if (!marker.isEmpty()) {
            add(marked(marker, item), Label.Where.ITEM, depth);
        }
        for (Node node = rest; node != null; node = node.getNext()) {
            inItem(node, depth);
        }
    }

    private void inItem(Node node, int depth) {
        if (node instanceof Paragraph) {
            line(node, "", node.getStartOffset()).ifPresent(line -> below(line, depth + 1));
        } else if (node instanceof ListBlock) {
            list(node, depth + 1);
        } else if (node instanceof TableBlock) {
            table(node, depth + 1);
        } else if (node instanceof Heading || node instanceof ThematicBreak) {
            problems.error(
                    node.getStartOffset(),
                    "A heading or a line of dashes inside a list entry",
                    "Begin it at the line's start, or put a backslash before it where it is text");
        } else {
            refuse(node);
        }
    }

    /** A paragraph in an item; with a number or heading of its own it is an item itself. */
    private void below(Line line, int depth) {
        Label label = Label.of(line.inline(), line.marker(), Label.Where.BODY);
        boolean plain = label.number().isEmpty() && label.heading().isEmpty();
        entry(depth, plain ? Block.Kind.PARAGRAPH : Block.Kind.ITEM, label, line);
    }

    private void add(Line line, Label.Where where, int depth) {
        Line read = line;
        if (!line.marker().isEmpty() && ClauseNumber.parse(line.marker()).isEmpty()) {
            read = line.withMarkerAsText();
        }
        Label label = Label.of(read.inline(), read.marker(), where);
        if (where == Label.Where.ITEM) {
            entry(depth, Block.Kind.ITEM, label, read);
        } else if (label.number().isEmpty() && label.heading().isEmpty()) {
            entry(outline.paragraph(), Block.Kind.PARAGRAPH, label, read);
        } else {
            entry(outline.clause(label.number()), Block.Kind.CLAUSE, label, read);
        }
    }

    private void table(Node table, int depth) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    row((TableRow) row, depth);
                }
            }
        }
    }

    private void row(TableRow row, int depth) {
        InlineReader reader = new InlineReader(problems, number -> page = number);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            reader.cell(cell, cell.getNext() == null);
        }
        Inline inline = reader.finish(row.getEndOffset());
        Line line = new Line(inline, "", span(row.getStartOffset(), row), page);
        Label label = new Label("", "", inline.plain(), inline.marks());
        entry(depth < 0 ? outline.row() : depth, Block.Kind.PARAGRAPH, label, line);
    }

    private void entry(int depth, Block.Kind kind, Label label, Line line) {
        entries.add(new Entry(
                depth,
                kind,
                label.number(),
                label.heading(),
                label.text(),
                line.page(),
                label.marks(),
                line.source(),
                line.inline().id()));
    }

    /** A paragraph's line; empty where it holds nothing but page comments. */
    private Optional<Line> line(Node node, String marker, int start) {
        Line line = inline(node, marker, start);
        boolean nothing = line.inline().plain().isEmpty() && marker.isEmpty();
        if (nothing && !line.inline().id().isEmpty()) {
            problems.error(
                    line.source().start(),
                    "A name that stands alone",
                    "Write {#" + line.inline().id() + "} at the end of the first line of the block that it names");
        }
        return nothing ? Optional.empty() : Optional.of(line);
    }

    private Line inline(Node node, String marker, int start) {
        InlineReader reader = new InlineReader(problems, number -> page = number);
        int pageBefore = page;
        reader.children(node);
        Inline inline = reader.finish(node.getEndOffset());
        int startPage = reader.startPage() > 0 ? reader.startPage() : pageBefore;
        return new Line(inline, marker, span(start, node), startPage);
    }

    private Line marked(String marker, ListItem item) {
        Inline nothing = new InlineReader(problems, number -> page = number).finish(item.getEndOffset());
        int start = item.getStartOffset();
        return new Line(nothing, marker, new Span(start, start + marker.length()), page);
    }

    private static Span span(int start, Node node) {
        int end = node.getEndOffset();
        CharSequence base = node.getBaseSequence();
        while (end > start && (base.charAt(end - 1) == '\n' || base.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    private void refuse(Node node) {
        if (node instanceof BlockQuote) {
            problems.error(node.getStartOffset(), "A block quote", "Delete the > sign, or write \\> where it is text");
        } else if (node instanceof FencedCodeBlock) {
            problems.error(node.getStartOffset(), "A code block", "Delete the line of backticks or tildes");
        } else if (node instanceof IndentedCodeBlock) {
            problems.error(
                    node.getStartOffset(),
                    "A line that is indented too far",
                    "Delete the spaces before it, or indent it by two spaces a list level");
        } else {
            problems.error(node.getStartOffset(), "Markdown that has no meaning here", "Write it as a paragraph");
        }
    }

    /**
     * One block's line.
     *
     * @param inline what stands behind the marker
     * @param marker the number that Markdown itself read as a list's, empty where none
     * @param source from the marker to the end of the line
     * @param page that it starts on
     */
    private record Line(Inline inline, String marker, Span source, int page) {
        /** For a number too long to be a label, such as a year. */
        Line withMarkerAsText() {
            return new Line(inline.after(marker), "", source, page);
        }
    }
}
