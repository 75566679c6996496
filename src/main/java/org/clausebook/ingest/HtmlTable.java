package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The rows of a table, and what the table is for. */
final class HtmlTable {
    /** What stands in a cell of no table of data. */
    private static final String PARTS = "table, h1, h2, h3, h4, h5, h6, blockquote, pre";

    private static final String LISTS = "ul, ol";

    private final Element table;
    private final Map<Node, Furniture.Kind> furniture;
    private final List<List<Element>> rows = new ArrayList<>();

    HtmlTable(Element table, Map<Node, Furniture.Kind> furniture) {
        this.table = table;
        this.furniture = furniture;
        collect(table);
    }

    private void collect(Element parent) {
        for (Element child : parent.children()) {
            if (!HtmlStyle.isShown(child)) {
                continue;
            }
            switch (child.normalName()) {
                case "tr" ->
                    rows.add(
                            child.children().stream().filter(HtmlStyle::isShown).toList());
                case "thead", "tbody", "tfoot" -> collect(child);
                default -> {}
            }
        }
    }

    List<List<Element>> rows() {
        return rows;
    }

    List<Element> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }

    List<Element> captions() {
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .toList();
    }

    private boolean holds(String parts) {
        return cells().stream().anyMatch(cell -> !cell.select(parts).isEmpty());
    }

    /** Whether its first row names the columns: then a list in a cell is one datum. */
    private boolean isHeaded() {
        List<Element> first = rows.isEmpty() ? List.of() : rows.get(0);
        return first.size() > 1
                && first.stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    TableShape shape() {
        String role = table.attr("role");
        boolean furnished = !furniture.isEmpty() && table.stream().anyMatch(furniture::containsKey);
        if (holds(PARTS) || furnished || role.equals("presentation") || role.equals("none")) {
            return TableShape.LAYOUT;
        }
        if (holds(LISTS)) {
            return isHeaded() ? TableShape.DATA : TableShape.LAYOUT;
        }
        return TableShape.of(rows.stream()
                .map(row -> row.stream()
                        .map(cell -> ParagraphText.folded(cell.wholeText()))
                        .toList())
                .toList());
    }
}
