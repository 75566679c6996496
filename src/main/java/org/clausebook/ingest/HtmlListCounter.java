package org.clausebook.ingest;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Counts the items of one list as a browser does: {@code start}, {@code reversed}, {@code type} and {@code value}. */
final class HtmlListCounter {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,6}");

    private final ListLabel style;
    private final boolean ordered;
    private final int step;
    private int next;

    HtmlListCounter(Element list) {
        ordered = list.normalName().equals("ol");
        style = HtmlStyle.listLabel(list, ordered ? ListLabel.DECIMAL : ListLabel.NONE);
        step = list.hasAttr("reversed") ? -1 : 1;
        long items = list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        next = integer(list.attr("start"), step < 0 ? Math.toIntExact(items) : 1);
    }

    /** The label that a browser shows before the list's next item; empty where it shows a bullet or nothing. */
    String label(Element item) {
        int number = ordered ? integer(item.attr("value"), next) : next;
        next = number + step;
        String label = HtmlStyle.listLabel(item, style).of(number);
        return label.isEmpty() ? "" : label + ".";
    }

    private static int integer(String text, int otherwise) {
        String stripped = text.strip();
        return INTEGER.matcher(stripped).matches() ? Integer.parseInt(stripped) : otherwise;
    }
}
