package org.clausebook.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the paragraphs, list items, headings and table rows of a Word file in document order. */
final class DocxBlocks {
    /** A list and a level of it, from 0. */
    private record Place(String list, int level) {}

    private static final int LOWEST_RANK = 6;
    private static final Pattern TITLE = Pattern.compile("title");
    /** A table of contents repeats headings with page numbers that the word processor makes. */
    private static final Pattern CONTENTS =
            Pattern.compile("toc [1-9]|toc heading|contents [1-9]|contents heading|table of figures");

    private final ReadingBuilder reading;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, XmlElement> notes;
    private final DocxText text;
    private boolean joined;
    private boolean inNote;
    private String title = "";

    /** @param notes foot- and endnotes, by {@code footnote 2} and the like */
    DocxBlocks(
            ReadingBuilder reading,
            DocxStyles styles,
            DocxNumbering numbering,
            Map<String, XmlElement> notes,
            DocxText text) {
        this.reading = reading;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.text = text;
    }

    /** The text of the first paragraph in the style for titles; empty where there is none. */
    String title() {
        return title;
    }

    /** Writes what stands in a body, a cell, a text box or a note. */
    void block(XmlElement element) {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" ->
                element.children().forEach(this::block);
            case "mc:AlternateContent" -> DocxText.chosen(element).forEach(this::block);
            default -> {}
        }
    }

    /** Writes what is still to be written. */
    void finish() {
        if (!text.isEmpty()) {
            write(XmlElement.EMPTY);
        }
    }

    private void paragraph(XmlElement p) {
        text.add(p);
        XmlElement properties = p.part("pPr");
        if (joined) {
            text.space();
        } else if (!isMerged(properties.part("rPr"))) {
            write(properties);
        }
        if (properties.child("sectPr").filter(DocxBlocks::beginsPage).isPresent()) {
            text.forcedPageBreak();
        }
    }

    /** Whether the mark at the paragraph's end is deleted or moved away, so that the next paragraph goes on. */
    private static boolean isMerged(XmlElement mark) {
        return mark.child("del").isPresent() || mark.child("moveFrom").isPresent();
    }

    private static boolean beginsPage(XmlElement section) {
        String type = section.value("type").orElse("nextPage");
        return !type.equals("continuous") && !type.equals("nextColumn");
    }

    private void write(XmlElement properties) {
        Optional<Place> list = isOnlyBreak(properties) ? Optional.empty() : place(properties);
        String label =
                list.map(place -> numbering.next(place.list(), place.level())).orElse("");
        int page = text.startPage();
        int rank = rank(properties);
        if (text.isContentsEntry() || styles.isCalled(properties, CONTENTS)) {
            reading.furniture(Furniture.Kind.LINK_LIST, text.take(), page);
        } else if (rank > 0) {
            reading.paragraph(text.take(), label, Paragraph.Hint.HEADING, rank, page, 0);
        } else if (list.isPresent()) {
            int depth = list.get().level() + 1;
            body(text.takeParts(), label, Paragraph.Hint.ITEM, page, depth);
        } else {
            body(text.takeParts(), "", inNote ? Paragraph.Hint.BODY : Paragraph.Hint.NONE, page, 0);
        }
        setAside();
    }

    /** Whether an empty paragraph only ends a section: whatever its style, no number is shown or counted there. */
    private boolean isOnlyBreak(XmlElement properties) {
        return text.isEmpty() && properties.child("sectPr").isPresent();
    }

    private void body(List<ParagraphText.Piece> parts, String label, Paragraph.Hint hint, int page, int depth) {
        reading.paragraph(parts.get(0), label, hint, depth, page, depth);
        Paragraph.Hint rest = depth > 0 ? Paragraph.Hint.BODY : hint;
        parts.stream().skip(1).forEach(part -> reading.paragraph(part, "", rest, 0, page, depth));
    }

    /** The list and level, from 0, that number a paragraph: its own, or its style's. */
    private Optional<Place> place(XmlElement properties) {
        XmlElement own = properties.part("numPr");
        Optional<Integer> level =
                own.value("ilvl").filter(value -> value.matches("[0-8]")).map(Integer::valueOf);
        Optional<Place> place = own.value("numId").isPresent()
                ? own.value("numId").map(list -> new Place(list, level.orElse(0)))
                : styles.numbering(properties).map(styled -> {
                    String list = styled.getValue().value("numId").orElse("");
                    return new Place(list, level.orElseGet(() -> numbering.levelOfStyle(list, styled.getKey())));
                });
        return place.filter(found -> numbering.has(found.list()));
    }

    /** A heading's rank, 0 for any other paragraph; below a document's title all ranks are one lower. */
    private int rank(XmlElement properties) {
        if (text.isEmpty()) {
            return 0;
        }
        if (styles.isCalled(properties, TITLE)) {
            title = title.isEmpty() ? text.toString() : title;
            return 1;
        }
        int rank = styles.headingLevel(properties);
        return rank == 0 || title.isEmpty() ? rank : Math.min(LOWEST_RANK, rank + 1);
    }

    private void setAside() {
        List<XmlElement> boxes = text.takeBoxes();
        List<String> named = text.takeNotes();
        boxes.forEach(box -> box.children().forEach(this::block));
        if (inNote) {
            return;
        }
        inNote = true;
        for (String name : named) {
            Optional.ofNullable(notes.get(name))
                    .ifPresent(note -> note.children().forEach(this::block));
        }
        inNote = false;
    }

    private void table(XmlElement table) {
        if (joined) {
            text.space();
            DocxTable.rows(table).forEach(row -> row.forEach(this::words));
            return;
        }
        finish();
        List<List<XmlElement>> rows = DocxTable.rows(table);
        switch (shape(rows)) {
            case LAYOUT -> rows.forEach(row -> row.forEach(this::cellBlocks));
            case LABELLED -> rows.forEach(row -> joinedRow(row, false));
            case DATA -> rows.forEach(row -> joinedRow(row, true));
        }
    }

    private TableShape shape(List<List<XmlElement>> rows) {
        boolean structured = rows.stream().flatMap(List::stream).anyMatch(this::isStructured);
        return structured ? TableShape.LAYOUT : TableShape.of(DocxTable.texts(rows));
    }

    /** Whether a cell holds more than plain paragraphs: a table, a heading, a list. */
    private boolean isStructured(XmlElement cell) {
        return cell.children().stream().anyMatch(child -> {
            XmlElement properties = child.part("pPr");
            boolean paragraph = child.name().equals("p");
            boolean headed = paragraph && styles.headingLevel(properties) > 0;
            return child.name().equals("tbl")
                    || headed
                    || (paragraph && place(properties).isPresent());
        });
    }

    private void cellBlocks(XmlElement cell) {
        cell.children().forEach(this::block);
        finish();
    }

    private void joinedRow(List<XmlElement> row, boolean data) {
        joined = true;
        for (XmlElement cell : row) {
            if (data) {
                ParagraphText.Open mark = text.openCell();
                words(cell);
                text.closeCell(mark);
            } else {
                words(cell);
            }
        }
        joined = false;
        int page = text.startPage();
        Paragraph.Hint hint = data ? Paragraph.Hint.ROW : Paragraph.Hint.NONE;
        reading.paragraph(text.take(), "", hint, 0, page, 0);
        setAside();
    }

    private void words(XmlElement cell) {
        cell.children().forEach(this::block);
        text.space();
    }
}
