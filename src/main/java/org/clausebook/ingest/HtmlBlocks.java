package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.parse.MarkdownHtml;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the tree of a page and writes its paragraphs and furniture in document order. */
final class HtmlBlocks {
    private static final Set<String> PERMALINK_SIGNS = Set.of("¶", "#", "🔗", "⚓");
    /** The name of the empty element at which one paragraph ends and another begins, outside all lists and quotes. */
    static final String PARAGRAPH_BREAK = "clausebook-paragraph";

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /**
     * What the next paragraph is.
     *
     * @param depth how many lists it stands in
     * @param furniture what kind of furniture it is, if any
     * @param joined whether blocks inside are parts of one paragraph, as in a heading or a table's cell
     * @param preformatted whether line ends in the source are seen
     */
    private record Context(
            Paragraph.Hint hint,
            int level,
            int depth,
            Optional<Furniture.Kind> furniture,
            boolean joined,
            boolean preformatted) {
        Context with(Paragraph.Hint newHint, int newLevel) {
            return new Context(newHint, newLevel, depth, furniture, joined, preformatted);
        }

        Context asJoined() {
            return new Context(hint, level, depth, furniture, true, preformatted);
        }

        Context deeper() {
            return new Context(Paragraph.Hint.BODY, 0, depth + 1, furniture, joined, preformatted);
        }

        Context outside() {
            return new Context(Paragraph.Hint.NONE, 0, 0, furniture, joined, preformatted);
        }

        Context asFurniture(Furniture.Kind kind) {
            return new Context(hint, level, depth, Optional.of(kind), joined, preformatted);
        }

        Context asPreformatted() {
            return new Context(hint, level, depth, furniture, joined, true);
        }
    }

    private final ReadingBuilder reading;
    private final Map<Node, Furniture.Kind> furniture;
    private final ParagraphText text = new ParagraphText();
    private final LabelBreaks lineBreaks = new LabelBreaks();
    private Context context = new Context(Paragraph.Hint.NONE, 0, 0, Optional.empty(), false, false);
    private boolean bold;
    private boolean afterBreak;
    private String generatedLabel = "";
    /** The label of the list item whose first paragraph is still to come; empty where none is. */
    private Optional<String> itemLabel = Optional.empty();

    HtmlBlocks(ReadingBuilder reading, Map<Node, Furniture.Kind> furniture) {
        this.reading = reading;
        this.furniture = furniture;
    }

    /** Writes all of an element. */
    void write(Element element) {
        children(element);
        flush();
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            node(child);
        }
    }

    private void node(Node node) {
        Furniture.Kind kind = furniture.get(node);
        if (kind != null && context.furniture().isEmpty()) {
            within(context.asFurniture(kind), () -> visit(node));
        } else {
            visit(node);
        }
    }

    private void visit(Node node) {
        if (node instanceof TextNode words) {
            words(words.getWholeText());
        } else if (node instanceof Element element && HtmlStyle.isShown(element)) {
            styled(element);
        }
    }

    private void words(String words) {
        if (!context.preformatted()) {
            afterBreak &=
                    words.chars().allMatch(c -> ParagraphText.isSpace((char) c) || ParagraphText.isUnseen((char) c));
            text.append(words);
            return;
        }
        String[] blocks = BLANK_LINES.split(words, -1);
        for (int i = 0; i < blocks.length; i++) {
            if (i > 0) {
                flush();
            }
            String[] lines = LINE_END.split(blocks[i], -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    lineBreak();
                }
                text.append(lines[line]);
            }
        }
    }

    private void lineBreak() {
        text.space();
        lineBreaks.add(text.length());
    }

    private void paragraphBreak() {
        flush();
        if (!context.joined()) {
            context = context.outside();
        }
    }

    /** The element with what its tag and style set on its text: bold type, emphasis, code, a link. */
    private void styled(Element element) {
        boolean before = bold;
        bold = HtmlStyle.isBold(element, before);
        List<Runnable> closing = new ArrayList<>();
        HtmlStyle.mark(element).ifPresent(kind -> open(kind, "", closing));
        HtmlLinks.target(element).ifPresent(href -> open(Mark.Kind.LINK, href, closing));
        text.bold(bold);
        element(element);
        bold = before;
        text.bold(before);
        closing.forEach(Runnable::run);
    }

    private void open(Mark.Kind kind, String href, List<Runnable> closing) {
        ParagraphText.Open mark = text.open(kind, href);
        closing.add(() -> text.close(mark));
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> br();
            case "hr" -> flush();
            case MarkdownHtml.SOFT_BREAK -> lineBreak();
            case PARAGRAPH_BREAK -> paragraphBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, element.normalName().charAt(1) - '0');
            case "ol", "ul", "menu", "dir" -> list(element);
            case "li" -> item(element);
            case "dd", "blockquote" -> within(context.with(Paragraph.Hint.BODY, 0), () -> children(element));
            case "pre" -> within(context.asPreformatted(), () -> children(element));
            case "table" -> table(element);
            case "a" -> anchor(element);
            case "button" -> button(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (element.attr("role").equals("heading")) {
            String level = element.attr("aria-level");
            heading(element, level.matches("[1-6]") ? level.charAt(0) - '0' : 2);
        } else if (HtmlStyle.isBlock(element)) {
            within(context, () -> children(element));
        } else {
            children(element);
        }
    }

    private void br() {
        if (afterBreak && !context.joined()) {
            flush();
        }
        afterBreak = true;
        lineBreak();
    }

    private void heading(Element element, int level) {
        within(context.with(Paragraph.Hint.HEADING, level).asJoined(), () -> children(element));
    }

    /** A sign at a heading that links to the heading itself is an ornament of the page, not a letter of the text. */
    private void anchor(Element element) {
        boolean sign = element.attr("href").startsWith("#")
                && PERMALINK_SIGNS.contains(element.text().strip());
        if (!sign || context.hint() != Paragraph.Hint.HEADING) {
            other(element);
        }
    }

    private void button(Element element) {
        text.space();
        children(element);
        text.space();
    }

    private void list(Element list) {
        HtmlListCounter counter = new HtmlListCounter(list);
        within(context, () -> {
            for (Node child : list.childNodes()) {
                boolean counted =
                        child instanceof Element item && item.normalName().equals("li") && HtmlStyle.isShown(item);
                generatedLabel = counted ? counter.label((Element) child) : "";
                node(child);
            }
        });
    }

    private void item(Element item) {
        String label = generatedLabel;
        generatedLabel = "";
        within(context.deeper(), () -> {
            itemLabel = Optional.of(label);
            children(item);
            flush();
            itemLabel = Optional.empty();
        });
    }

    private void table(Element table) {
        HtmlTable rows = new HtmlTable(table, furniture);
        within(context, () -> {
            for (Element caption : rows.captions()) {
                within(context, () -> node(caption));
            }
            switch (rows.shape()) {
                case LAYOUT -> rows.cells().forEach(cell -> within(context, () -> node(cell)));
                case LABELLED -> rows.rows().forEach(this::labelledRow);
                case DATA -> rows.rows().forEach(this::row);
            }
        });
    }

    private void labelledRow(List<Element> cells) {
        within(context.asJoined(), () -> cells.forEach(this::cell));
    }

    private void row(List<Element> cells) {
        within(
                context.with(Paragraph.Hint.ROW, 0).asJoined(),
                () -> cells.forEach(cell -> {
                    text.space();
                    ParagraphText.Open mark = text.open(Mark.Kind.CELL, "");
                    cell(cell);
                    text.close(mark);
                }));
    }

    private void cell(Element cell) {
        text.space();
        node(cell);
        text.space();
    }

    /** Ends the paragraph before and after, unless both are part of one, and says what stands in between. */
    private void within(Context inner, Runnable content) {
        Context outer = context;
        if (outer.joined()) {
            text.space();
            content.run();
            text.space();
            return;
        }
        write(outer);
        context = inner;
        content.run();
        write(context);
        context = outer;
    }

    private void flush() {
        if (context.joined()) {
            text.space();
        } else {
            write(context);
        }
    }

    private void write(Context as) {
        afterBreak = false;
        ParagraphText.Piece piece = text.take();
        for (ParagraphText.Piece part : as.joined() ? List.of(piece) : lineBreaks.parts(piece)) {
            if (as.furniture().isPresent()) {
                reading.furniture(as.furniture().get(), part, 0);
            } else if (!part.text().isEmpty()) {
                paragraph(part, as);
            }
        }
        lineBreaks.clear();
    }

    private void paragraph(ParagraphText.Piece piece, Context as) {
        Paragraph.Hint hint = as.hint();
        int level = as.level();
        String label = "";
        if (itemLabel.isPresent()) {
            boolean keepsHint = hint == Paragraph.Hint.HEADING || hint == Paragraph.Hint.ROW;
            hint = keepsHint ? hint : Paragraph.Hint.ITEM;
            level = keepsHint ? level : as.depth();
            boolean printed = ClauseNumber.leading(piece.text())
                    .filter(ClauseNumber::isSure)
                    .isPresent();
            label = printed ? "" : itemLabel.get();
            itemLabel = Optional.empty();
        }
        reading.paragraph(piece, label, hint, level, 0, as.depth());
    }
}
