package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the list of link targets that some programs print at a page's end: the last lines of a page, apart from its
 * text, that are exactly the targets of the links on the lines above them, in order.
 */
final class PdfLinkList {
    private static final double APART = 0.3;

    private PdfLinkList() {}

    /** Adds the lists to what is known as furniture. */
    static SortedMap<Integer, Furniture.Kind> added(List<PdfLine> lines, SortedMap<Integer, Furniture.Kind> furniture) {
        SortedMap<Integer, Furniture.Kind> all = new TreeMap<>(furniture);
        PdfLeading leading = new PdfLeading(lines, furniture.keySet());
        Map<Integer, List<Integer>> pages = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!furniture.containsKey(at) && !lines.get(at).paper().turned()) {
                pages.computeIfAbsent(lines.get(at).page(), fresh -> new ArrayList<>())
                        .add(at);
            }
        }
        pages.values()
                .forEach(page -> listIn(page, lines, leading).forEach(at -> all.put(at, Furniture.Kind.LINK_LIST)));
        return all;
    }

    private static List<Integer> listIn(List<Integer> page, List<PdfLine> lines, PdfLeading leading) {
        StringBuilder list = new StringBuilder();
        for (int from = page.size() - 1; from > 0; from--) {
            PdfLine line = lines.get(page.get(from));
            list.insert(0, bare(line.text()));
            boolean apart = leading.beyond(line, lines.get(page.get(from - 1))) > APART;
            Set<String> targets = targets(page.subList(0, from), lines);
            if (apart && !targets.isEmpty() && list.toString().equals(bare(String.join("", targets)))) {
                return page.subList(from, page.size());
            }
            if (!line.text().matches("\\S+")) {
                return List.of();
            }
        }
        return List.of();
    }

    private static Set<String> targets(List<Integer> above, List<PdfLine> lines) {
        Set<String> targets = new LinkedHashSet<>();
        above.forEach(at -> lines.get(at).links().forEach(link -> targets.add(link.href())));
        return targets;
    }

    /** Without what is not always printed: white space and the protocol of a mail address. */
    private static String bare(String text) {
        return text.replaceAll("\\s+|mailto:", "");
    }
}
