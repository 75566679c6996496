package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far a document's lines normally stand apart, page by page, as a multiple of the height of their type. */
final class PdfLeading {
    /** Steps of one page that make its leading sure. */
    private static final int SURE = 6;
    /** A leading is the narrowest step that so large a part of all steps has. */
    private static final double COMMON = 0.2;

    private static final double WIDEST = 2.4;
    private static final double USUAL = 1.2;
    /** Steps are the same within this part of the type's height. */
    private static final double SAME = 0.06;
    /** White that is less than this part of a line is none. */
    private static final double NONE = 0.1;

    private final Map<Integer, Double> byPage = new TreeMap<>();
    private final double usual;

    PdfLeading(List<PdfLine> lines, Set<Integer> furniture) {
        Map<Integer, List<Double>> steps = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            PdfLine line = lines.get(at);
            PdfLine before = lines.get(at - 1);
            double step = (before.base() - line.base()) / line.size();
            boolean counts = line.page() == before.page()
                    && Math.abs(line.size() - before.size()) < SAME * line.size()
                    && !furniture.contains(at)
                    && !furniture.contains(at - 1);
            if (counts && step > 0.5 && step < WIDEST) {
                steps.computeIfAbsent(line.page(), fresh -> new ArrayList<>()).add(step);
                all.add(step);
            }
        }
        usual = narrowestCommon(all, USUAL);
        steps.forEach((page, found) -> byPage.put(page, found.size() < SURE ? usual : narrowestCommon(found, usual)));
    }

    private static double narrowestCommon(List<Double> steps, double otherwise) {
        List<Double> sorted = steps.stream().sorted().toList();
        double most = Math.max(2, COMMON * sorted.size());
        for (int from = 0, to = 0; to < sorted.size(); to++) {
            while (sorted.get(to) - sorted.get(from) > SAME) {
                from++;
            }
            if (to - from + 1 >= most) {
                return sorted.get(from + (to - from) / 2);
            }
        }
        return otherwise;
    }

    /** The normal distance of two base lines of a page's text of the given size, in points. */
    double of(int page, double size) {
        return byPage.getOrDefault(page, usual) * size;
    }

    /** How much white stands between a line and one above it beyond the normal, in lines. */
    double beyond(PdfLine line, PdfLine above) {
        double normal = of(line.page(), Math.max(line.size(), above.size()));
        double white = (above.base() - line.base()) / normal - 1;
        return white < NONE ? 0 : white;
    }
}
