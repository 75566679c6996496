package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lines as laid out → lines as text, measured against their columns. A column's left edge differs between left and
 * right pages, its width does not; so widths are taken over all pages, left edges from the page itself where it shows
 * one that other pages show too.
 */
final class PdfMeasure {
    /** Edges of one column differ by less, in points. */
    private static final double SAME_EDGE = 3;
    /** So large a part of the lines ends at the right edge where text is justified. */
    private static final double JUSTIFIED = 0.3;
    /** Of lines that end where they like, this part stays inside the right edge. */
    private static final double INSIDE = 0.99;
    /** Fewer lines say nothing about where the right edge is; margins are then taken to be equal. */
    private static final int FEW = 10;

    private static final double SPACES_KEPT = 0.9;

    private final List<PdfLine> lines;
    private final Set<Integer> furniture;
    private final Set<Integer> entries;
    private final PdfLeading leading;
    private final Map<Integer, Map<Integer, Double>> lefts = new TreeMap<>();
    private final Map<Integer, Double> widths = new TreeMap<>();
    private final int[] columns;

    /**
     * @param lines of all pages in reading order
     * @param furniture the indices of those that are no text
     */
    PdfMeasure(List<PdfLine> lines, Set<Integer> furniture) {
        this.lines = lines;
        this.furniture = furniture;
        this.entries = PdfContents.in(lines, furniture);
        this.leading = new PdfLeading(lines, furniture);
        List<PdfLine> kinds = new ArrayList<>();
        this.columns = columnsOf(lines, kinds);
        measureColumns(kinds);
    }

    private static int[] columnsOf(List<PdfLine> lines, List<PdfLine> kinds) {
        return lines.stream().mapToInt(line -> columnOf(line, kinds)).toArray();
    }

    /** Columns are the same when their white bounds are; {@code kinds} has a line of each. */
    private static int columnOf(PdfLine line, List<PdfLine> kinds) {
        for (int at = 0; at < kinds.size(); at++) {
            PdfLine known = kinds.get(at);
            if (Math.abs(known.column().left() - line.column().left()) < 2 * SAME_EDGE
                    && Math.abs(known.column().right() - line.column().right()) < 2 * SAME_EDGE
                    && known.paper().turned() == line.paper().turned()) {
                return at;
            }
        }
        kinds.add(line);
        return kinds.size() - 1;
    }

    /** What stands in narrower columns shows the edges of a wider one that holds them, too. */
    private void measureColumns(List<PdfLine> kinds) {
        for (int column = 0; column < kinds.size(); column++) {
            PdfLine kind = kinds.get(column);
            List<PdfLine> members = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                if (!furniture.contains(at) && holds(kind, kinds.get(columns[at]))) {
                    members.add(lines.get(at));
                }
            }
            if (!members.isEmpty()) {
                lefts.put(column, leftsOfPages(members));
                widths.put(column, width(members, column));
            }
        }
    }

    private static boolean holds(PdfLine kind, PdfLine other) {
        return kind.column().left() <= other.column().left() + SAME_EDGE
                && kind.column().right() >= other.column().right() - SAME_EDGE
                && kind.paper().turned() == other.paper().turned();
    }

    /** Each page's left edge: the rightmost edge shown by other pages too that none of its lines crosses. */
    private static Map<Integer, Double> leftsOfPages(List<PdfLine> members) {
        Map<Integer, Double> least = new TreeMap<>();
        members.forEach(line -> least.merge(line.page(), line.left(), Math::min));
        Map<Integer, Double> edges = new TreeMap<>();
        least.forEach((page, left) -> {
            long same = least.values().stream()
                    .filter(other -> Math.abs(other - left) < SAME_EDGE)
                    .count();
            double edge = left;
            if (same * 4 < least.size()) {
                edge = least.values().stream()
                        .filter(other -> other <= left)
                        .mapToDouble(Double::doubleValue)
                        .filter(other -> 4 * near(least, other) >= least.size())
                        .max()
                        .orElse(left);
            }
            edges.put(page, edge);
        });
        return edges;
    }

    private static long near(Map<Integer, Double> edges, double edge) {
        return edges.values().stream()
                .filter(other -> Math.abs(other - edge) < SAME_EDGE)
                .count();
    }

    private double width(List<PdfLine> members, int column) {
        double[] widths = members.stream()
                .mapToDouble(line -> line.right() - left(line, column))
                .sorted()
                .toArray();
        double widest = widths[widths.length - 1];
        double common = mostCommon(widths);
        if (common > 0.8 * widest) {
            return common;
        }
        double inside = widths[(int) (INSIDE * (widths.length - 1))];
        PdfLine line = members.get(0);
        double margin = left(line, column) - line.paper().left();
        boolean open = line.column().right() == line.paper().right();
        return open && widths.length < FEW ? Math.max(inside, line.paper().width() - 2 * margin) : inside;
    }

    /** The width of so many lines that it must be the column's, or 0. */
    private static double mostCommon(double[] sorted) {
        double found = 0;
        int most = Math.max(2, (int) (JUSTIFIED * sorted.length));
        for (int from = 0, to = 0; to < sorted.length; to++) {
            while (sorted[to] - sorted[from] > 1) {
                from++;
            }
            if (to - from + 1 >= most) {
                most = to - from + 1;
                found = sorted[to];
            }
        }
        return found;
    }

    /** The layer's lines, and whether they keep the spaces that they were broken at. */
    Layer layer(java.util.SortedMap<Integer, Furniture.Kind> kinds) {
        boolean keepsSpaces = keepsSpaces();
        List<Line> measured = new ArrayList<>();
        int before = -1;
        for (int at = 0; at < lines.size(); at++) {
            measured.add(line(at, before, keepsSpaces));
            before = furniture.contains(at) ? before : at;
        }
        return new Layer(measured, kinds, keepsSpaces);
    }

    private boolean keepsSpaces() {
        int[] full = lines.isEmpty()
                ? new int[0]
                : java.util.stream.IntStream.range(0, lines.size())
                        .filter(at -> !furniture.contains(at) && room(at) < 5)
                        .toArray();
        long kept = Arrays.stream(full).filter(at -> lines.get(at).spaceAtEnd()).count();
        return full.length >= FEW && kept >= SPACES_KEPT * full.length;
    }

    private double room(int at) {
        PdfLine line = lines.get(at);
        double right = left(line, columns[at]) + widths.getOrDefault(columns[at], line.right() - line.left());
        return (right - line.right()) / line.character();
    }

    private double left(PdfLine line, int column) {
        return lefts.getOrDefault(column, Map.of()).getOrDefault(line.page(), line.left());
    }

    private Line line(int at, int before, boolean keepsSpaces) {
        PdfLine line = lines.get(at);
        double white = (line.left() - left(line, columns[at])) / line.character();
        boolean leftward = line.runsLeftward();
        return new Line(
                line.text(),
                line.page(),
                at + 1,
                before < 0 || furniture.contains(at) ? 0 : rounded(gap(line, lines.get(before), before)),
                rounded(leftward ? white : room(at)),
                rounded(Math.max(0, leftward ? room(at) : white)),
                rounded(line.size()),
                line.bold(),
                line.boldPrefix(),
                keepsSpaces && line.spaceAtEnd(),
                line.links(),
                entries.contains(at));
    }

    /** The white above a line; nothing above the first of a page or column. */
    private double gap(PdfLine line, PdfLine before, int index) {
        boolean below = before.page() == line.page()
                && before.base() > line.base()
                && before.paper().turned() == line.paper().turned();
        return below ? leading.beyond(line, nearestAbove(line, index)) : 0;
    }

    private PdfLine nearestAbove(PdfLine line, int before) {
        List<PdfLine> above = new ArrayList<>();
        for (int at = before; at >= 0 && lines.get(at).page() == line.page(); at--) {
            PdfLine other = lines.get(at);
            boolean over = other.left() < line.right() && other.right() > line.left();
            if (!furniture.contains(at) && over && other.base() > line.base() && !other.besides(line)) {
                above.add(other);
            }
        }
        return above.stream().min(Comparator.comparingDouble(PdfLine::base)).orElse(lines.get(before));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
