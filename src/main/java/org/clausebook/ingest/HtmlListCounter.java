package org.clausebook.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.parse.MarkdownHtml;
import org.jsoup.nodes.Element;

/**
 * Counts the items of one list as a browser does: {@code start}, {@code reversed}, {@code type} and {@code value}. Where
 * the source prints labels, they stand as printed, unless they are all alike: so authors leave the counting to what
 * shows the list.
 */
final class HtmlListCounter {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,6}");

    private final ListLabel style;
    private final boolean ordered;
    private final boolean printed;
    private final int step;
    private int next;

    HtmlListCounter(Element list) {
        ordered = list.normalName().equals("ol");
        style = HtmlStyle.listLabel(list, ordered ? ListLabel.DECIMAL : ListLabel.NONE);
        step = list.hasAttr("reversed") ? -1 : 1;
        List<Element> items = list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .toList();
        long labels = items.stream()
                .map(item -> item.attr(MarkdownHtml.PRINTED_LABEL))
                .distinct()
                .count();
        printed = labels > 1 || items.size() == 1;
        next = integer(list.attr("start"), step < 0 ? items.size() : 1);
    }

    /** The label that is shown before the list's next item; empty where that is a bullet or nothing. */
    String label(Element item) {
        int number = ordered ? integer(item.attr("value"), next) : next;
        next = number + step;
        String source = item.attr(MarkdownHtml.PRINTED_LABEL);
        if (printed && !source.isEmpty()) {
            return source;
        }
        String label = HtmlStyle.listLabel(item, style).of(number);
        return label.isEmpty() ? "" : label + (source.endsWith(")") ? ")" : ".");
    }

    private static int integer(String text, int otherwise) {
        String stripped = text.strip();
        return INTEGER.matcher(stripped).matches() ? Integer.parseInt(stripped) : otherwise;
    }
}
