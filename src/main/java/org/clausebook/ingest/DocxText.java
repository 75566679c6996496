package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Mark;

/**
 * The text of a Word file's paragraphs, run by run: insertions are in it, deletions and hidden runs are not. What a run
 * carries that stands outside of its paragraph is set aside: text boxes and notes.
 */
final class DocxText {
    /** Signs of symbol fonts that texts set, by their code in Symbol or Wingdings. */
    private static final Map<Integer, String> SYMBOLS = Map.of(
            0xF0B7, "•", 0xF0A7, "▪", 0xF0A8, "□", 0xF0D2, "®", 0xF0D3, "©", 0xF0D4, "™", 0xF0E2, "®", 0xF0E3, "©",
            0xF0E4, "™", 0xF02D, "–");

    private final DocxStyles styles;
    private final Map<String, String> links;
    private final ParagraphText text = new ParagraphText();
    private final LabelBreaks breaks = new LabelBreaks();
    private final DocxFields fields = new DocxFields(text);
    private final List<XmlElement> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean rendered;
    private int page;
    private int startPage;
    private boolean inContents;
    private XmlElement paragraph = XmlElement.EMPTY;

    /**
     * @param links the addresses of hyperlinks by relation
     * @param page the first page, 0 where the file says nothing of pages
     * @param rendered whether it says where pages ended when it was shown last; then its forced breaks are among them
     */
    DocxText(DocxStyles styles, Map<String, String> links, int page, boolean rendered) {
        this.styles = styles;
        this.links = links;
        this.page = page;
        this.rendered = rendered;
    }

    /** Adds a paragraph's runs. */
    void add(XmlElement p) {
        paragraph = p.part("pPr");
        if (paragraph.toggle("pageBreakBefore").orElse(false)) {
            forcedPageBreak();
        }
        inline(p.children());
    }

    private void inline(List<XmlElement> elements) {
        for (XmlElement element : elements) {
            inline(element);
        }
    }

    private void inline(XmlElement element) {
        switch (element.name()) {
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "delText" -> {}
            case "r" -> run(element);
            case "hyperlink" -> linked(element, hyperlink(element));
            case "fldSimple" -> linked(element, DocxFields.target(element.attribute("instr")));
            case "t", "m:t" -> letters(element.text());
            case "tab", "ptab" -> text.space();
            case "br", "cr" -> lineBreak(element);
            case "noBreakHyphen" -> letters("-");
            case "sym" -> symbol(element.attribute("char"));
            case "lastRenderedPageBreak" -> page++;
            case "footnoteReference" -> notes.add("footnote " + element.attribute("id"));
            case "endnoteReference" -> notes.add("endnote " + element.attribute("id"));
            case "fldChar" -> fields.mark(element.attribute("fldCharType"));
            case "instrText" -> fields.code(element.text());
            case "txbxContent" -> boxes.add(element);
            case "mc:AlternateContent" -> inline(chosen(element));
            default -> inline(element.children());
        }
    }

    /** Of the alternatives that show the same, the first. */
    static List<XmlElement> chosen(XmlElement alternatives) {
        return alternatives.children().stream()
                .findFirst()
                .map(XmlElement::children)
                .orElse(List.of());
    }

    private void run(XmlElement run) {
        XmlElement properties = run.part("rPr");
        boolean hidden = styles.isOn("vanish", properties, paragraph);
        text.bold(styles.isOn("b", properties, paragraph));
        for (XmlElement child : run.children()) {
            boolean letters = child.name().equals("t") || child.name().equals("sym");
            if (!hidden || !letters) {
                inline(child);
            }
        }
        text.bold(false);
    }

    private void letters(String letters) {
        if (fields.inCode()) {
            return;
        }
        boolean begins = text.isEmpty();
        text.append(letters);
        if (begins && !text.isEmpty()) {
            startPage = page;
            inContents = fields.inContents();
        }
    }

    private void symbol(String code) {
        if (code.matches("[0-9A-Fa-f]{1,4}")) {
            int unit = Integer.parseInt(code, 16);
            letters(SYMBOLS.getOrDefault(unit, String.valueOf((char) unit)));
        }
    }

    private void lineBreak(XmlElement br) {
        if (br.attribute("type").equals("page")) {
            forcedPageBreak();
        }
        text.space();
        breaks.add(text.length());
    }

    /** A break that the file forces, unless the file says where pages really ended. */
    void forcedPageBreak() {
        page += rendered || page == 0 ? 0 : 1;
    }

    private Optional<String> hyperlink(XmlElement element) {
        String target = links.getOrDefault(element.attribute("r:id"), "");
        String anchor = element.attribute("anchor");
        return HtmlLinks.kept(anchor.isEmpty() || target.isEmpty() ? target : target + "#" + anchor);
    }

    private void linked(XmlElement element, Optional<String> href) {
        Optional<ParagraphText.Open> link = href.map(target -> text.open(Mark.Kind.LINK, target));
        inline(element.children());
        link.ifPresent(text::close);
    }

    /** The words that follow stand in one cell, until the returned mark is closed. */
    ParagraphText.Open openCell() {
        text.space();
        return text.open(Mark.Kind.CELL, "");
    }

    void closeCell(ParagraphText.Open cell) {
        text.close(cell);
        text.space();
    }

    void space() {
        text.space();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the text begins in a table of contents and ends with a page's number: a field may never have ended. */
    boolean isContentsEntry() {
        return !isEmpty() && inContents && Character.isDigit(text.toString().charAt(text.length() - 1));
    }

    /** The page that the text begins on. */
    int startPage() {
        return startPage;
    }

    /** The text collected so far; the next one begins. */
    ParagraphText.Piece take() {
        breaks.clear();
        return text.take();
    }

    /** As {@link #take}, in the parts that forced line breaks before labels make. */
    List<ParagraphText.Piece> takeParts() {
        List<ParagraphText.Piece> parts = breaks.parts(text.take());
        breaks.clear();
        return parts;
    }

    /** The text collected so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** The text boxes set aside. */
    List<XmlElement> takeBoxes() {
        List<XmlElement> taken = List.copyOf(boxes);
        boxes.clear();
        return taken;
    }

    /** The notes set aside: {@code footnote 2}, {@code endnote 1}. */
    List<String> takeNotes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }
}
