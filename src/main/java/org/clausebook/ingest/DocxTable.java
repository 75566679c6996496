package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows and cells of a Word file's table. */
final class DocxTable {
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");

    private DocxTable() {}

    /** The cells by rows, without rows that were deleted. */
    static List<List<XmlElement>> rows(XmlElement table) {
        return inside(table, "tr").stream()
                .filter(row -> row.part("trPr").child("del").isEmpty())
                .map(row -> inside(row, "tc"))
                .toList();
    }

    private static List<XmlElement> inside(XmlElement parent, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.name().equals(name)) {
                found.add(child);
            } else if (WRAPPERS.contains(child.name())) {
                found.addAll(inside(child, name));
            }
        }
        return found;
    }

    /** The cells' plain text, good enough to tell what the table is for. */
    static List<List<String>> texts(List<List<XmlElement>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(DocxTable::text).toList())
                .toList();
    }

    private static String text(XmlElement cell) {
        StringBuilder text = new StringBuilder();
        collect(cell, text);
        return ParagraphText.folded(text.toString());
    }

    private static void collect(XmlElement element, StringBuilder text) {
        switch (element.name()) {
            case "t" -> text.append(element.text());
            case "del", "moveFrom" -> {}
            case "tab", "br", "p" -> {
                text.append(' ');
                element.children().forEach(child -> collect(child, text));
            }
            default -> element.children().forEach(child -> collect(child, text));
        }
    }
}
