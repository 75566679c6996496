package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the lines that pages carry around their text, from the paper's edges inward: a line is furniture when it stands
 * apart from the text, where no page has text, and repeats or numbers the page. In doubt a line is text.
 */
final class PdfFurniture {
    /** So many rows stand above or below the text at most. */
    private static final int ROWS = 6;
    /** So many rows without white between them may be one header. */
    private static final int BLOCK = 4;
    /** What repeats stands in this outer part of the paper. */
    private static final double OUTER = 0.2;
    /** What does not repeat stands in this outer part of the paper. */
    private static final double MARGIN = 0.12;
    /** What stands apart is so many lines away from the text. */
    private static final double APART = 1.55;
    /** What stands below the text on many pages may stand closer. */
    private static final double APART_BELOW = 1.3;
    /** Text within so many lines of a height stands on it. */
    private static final double REACH = 0.7;
    /** Repeated often: on so many pages and half of all. */
    private static final int OFTEN = 3;
    /** Titles are larger than the text by this factor. */
    private static final double TITLE = 1.15;
    /** What browsers print around a page stands in this outermost part of the paper, in type this much smaller. */
    private static final double OUTERMOST = 0.05;

    private static final double SMALLER = 0.85;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** A label such as "Schedule 3" has fewer letters. */
    private static final int LABEL = 12;

    private final List<PdfLine> lines;
    private final PdfLeading leading;
    private final double textSize;
    /** How often each line stands in the document, by its letters alone. */
    private final Map<String, Long> letters;

    private final SortedMap<Integer, List<Integer>> pages = new TreeMap<>();
    private final SortedMap<Integer, Furniture.Kind> found = new TreeMap<>();

    private PdfFurniture(List<PdfLine> lines) {
        this.lines = lines;
        this.leading = new PdfLeading(lines, Set.of());
        this.textSize = mostCommonSize(lines);
        this.letters = lines.stream().collect(Collectors.groupingBy(PdfFurniture::letters, Collectors.counting()));
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).inMargin()) {
                found.put(at, Furniture.Kind.HEADER);
            } else if (!lines.get(at).paper().turned()) {
                pages.computeIfAbsent(lines.get(at).page(), fresh -> new ArrayList<>())
                        .add(at);
            }
        }
    }

    /** By index, what the lines are that are no text; {@code lines} are those of all pages. */
    static SortedMap<Integer, Furniture.Kind> in(List<PdfLine> lines) {
        PdfFurniture search = new PdfFurniture(lines);
        search.addTurned();
        for (int row = 0; row < ROWS; row++) {
            if (!search.addOutermost()) {
                break;
            }
        }
        return search.found;
    }

    private static double mostCommonSize(List<PdfLine> lines) {
        Map<Double, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(
                (double) Math.round(line.size() * 2) / 2, line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** What runs across a page's text and stands on most pages is a stamp. */
    private void addTurned() {
        Map<String, List<Integer>> stamps = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).paper().turned()) {
                stamps.computeIfAbsent(lines.get(at).text(), fresh -> new ArrayList<>())
                        .add(at);
            }
        }
        stamps.values().stream()
                .filter(group -> group.size() >= 2 && group.size() * 2 >= pages.size())
                .forEach(group -> group.forEach(at -> found.put(at, Furniture.Kind.HEADER)));
    }

    /** One row further in; false when no page has any more. */
    private boolean addOutermost() {
        List<PdfEdge> edges = new ArrayList<>();
        pages.forEach((page, members) -> {
            addEdges(edges, members, true);
            addEdges(edges, members, false);
        });
        Map<String, List<PdfEdge>> byWords = new LinkedHashMap<>();
        edges.forEach(edge -> byWords.computeIfAbsent(edge.words(), fresh -> new ArrayList<>())
                .add(edge));
        Map<PdfEdge, List<PdfEdge>> groups = new java.util.IdentityHashMap<>();
        edges.forEach(edge -> groups.put(edge, group(edge, byWords.getOrDefault(edge.words(), List.of()))));
        List<PdfEdge> loners = edges.stream()
                .filter(edge -> groups.getOrDefault(edge, List.of()).size() < 2
                        && byWords.getOrDefault(edge.words(), List.of()).size() < OFTEN
                        && edge.ahead().isEmpty()
                        && !counts(edge))
                .toList();
        boolean any = false;
        for (PdfEdge edge : edges) {
            List<PdfEdge> group = groups.getOrDefault(edge, List.of());
            if (repeated(edge, group, loners)
                    || numbers(edge, edges)
                    || counts(edge)
                    || namesSection(edge, edges)
                    || version(edge, loners)) {
                found.put(edge.index(), kind(edge));
                any = true;
            }
        }
        return any;
    }

    @SuppressWarnings("ReferenceEquality") // an edge repeats itself; two like ones are two
    private static List<PdfEdge> group(PdfEdge edge, List<PdfEdge> sameWords) {
        return sameWords.stream()
                .filter(other -> other == edge || other.repeats(edge))
                .toList();
    }

    /** The rows from the paper's edge to the first white, each as far from the text as all of them are. */
    private void addEdges(List<PdfEdge> edges, List<Integer> members, boolean top) {
        List<List<Integer>> rows = rows(members, top);
        int count = 1;
        while (count < Math.min(BLOCK, rows.size()) && step(rows, count - 1) < APART) {
            count++;
        }
        double step = step(rows, count - 1);
        if (step < APART) {
            count = Math.min(1, rows.size());
            step = step(rows, 0);
        }
        for (int row = 0; row < count; row++) {
            for (int at : rows.get(row)) {
                PdfLine line = lines.get(at);
                boolean inTable = row + 1 < rows.size()
                        && inTable(line, lines.get(rows.get(row + 1).get(0)));
                PdfEdge edge = PdfEdge.of(at, line, top, step, inTable);
                if (edge.within(OUTER)) {
                    edges.add(edge);
                }
            }
        }
    }

    /** The outer rows of what is not yet found on a page, from its edge inward. */
    private List<List<Integer>> rows(List<Integer> members, boolean top) {
        Comparator<Integer> upward =
                Comparator.comparingDouble(at -> lines.get(at).base());
        List<Integer> rest = members.stream()
                .filter(at -> !found.containsKey(at))
                .sorted(top ? upward.reversed() : upward)
                .toList();
        List<List<Integer>> rows = new ArrayList<>();
        for (int at : rest) {
            boolean fresh = rows.isEmpty()
                    || !lines.get(rows.get(rows.size() - 1).get(0)).besides(lines.get(at));
            if (fresh && rows.size() > BLOCK) {
                break;
            }
            if (fresh) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(at);
        }
        return rows;
    }

    /** How far a row is from the next one inward, in lines; 0 where there is none. */
    private double step(List<List<Integer>> rows, int row) {
        if (row + 1 >= rows.size()) {
            return 0;
        }
        PdfLine line = lines.get(rows.get(row).get(0));
        PdfLine next = lines.get(rows.get(row + 1).get(0));
        return Math.abs(line.base() - next.base()) / leading.of(line.page(), Math.max(line.size(), next.size()));
    }

    private static boolean inTable(PdfLine line, PdfLine next) {
        long aligned = line.starts().stream()
                .filter(start -> next.starts().stream().anyMatch(other -> Math.abs(start - other) < 2))
                .count();
        return aligned >= 2;
    }

    private boolean repeated(PdfEdge edge, List<PdfEdge> group, List<PdfEdge> loners) {
        boolean often = group.size() >= OFTEN && group.size() * 2 >= pages.size();
        return group.size() >= 2
                && (standsApart(group, !edge.top() && often) || isPrintedAround(edge, group))
                && intruders(edge, loners) * 4 <= group.size() - (often ? 0 : 4 - Math.min(4, group.size()))
                && (often || edge.line().size() <= TITLE * textSize)
                && !isLabel(edge, group)
                && group.stream().filter(PdfEdge::inTable).count() * 2 < group.size();
    }

    /** Small type at the very edge of every page: the text may begin right below it. */
    private boolean isPrintedAround(PdfEdge edge, List<PdfEdge> group) {
        return group.size() == pages.size()
                && edge.within(OUTERMOST)
                && edge.line().size() <= SMALLER * textSize;
    }

    private static boolean standsApart(List<PdfEdge> group, boolean oftenBelow) {
        double[] steps = group.stream()
                .mapToDouble(PdfEdge::step)
                .filter(step -> step > 0)
                .sorted()
                .toArray();
        return steps.length > 0 && steps[steps.length / 2] >= (oftenBelow ? APART_BELOW : APART);
    }

    /** How many pages have other text at a line's height or further out. */
    private long intruders(PdfEdge edge, List<PdfEdge> loners) {
        double reach = REACH * leading.of(edge.line().page(), textSize);
        return loners.stream()
                .filter(loner -> loner.top() == edge.top()
                        && loner.line().page() != edge.line().page()
                        && loner.distance() <= edge.distance() + reach)
                .count();
    }

    /** "Schedule 1", "Schedule 2" above the text of their pages are titles, though they differ in numbers only. */
    private static boolean isLabel(PdfEdge edge, List<PdfEdge> group) {
        boolean same = group.stream()
                .allMatch(other -> other.line().text().equals(edge.line().text()));
        long letters = edge.words().codePoints().filter(Character::isLetter).count();
        return edge.top()
                && !same
                && edge.ahead().isEmpty()
                && (letters < LABEL || edge.line().bold());
    }

    private static boolean numbers(PdfEdge edge, List<PdfEdge> edges) {
        OptionalInt ahead = edge.ahead();
        if (ahead.isEmpty() || !edge.within(MARGIN) || edge.step() > 0 && edge.step() < APART) {
            return false;
        }
        boolean agrees = edges.stream()
                .anyMatch(other -> other.top() == edge.top()
                        && other.line().page() != edge.line().page()
                        && other.ahead().equals(ahead));
        return agrees
                || edge.step() > 0
                        && (ahead.getAsInt() == 0
                                || PdfPageNumber.named(edge.line().text()).isPresent());
    }

    /** A line around the text that counts its page out of all, whatever else it says there. */
    private boolean counts(PdfEdge edge) {
        PdfLine line = edge.line();
        return edge.step() >= APART
                && line.size() <= textSize + 0.1
                && PdfPageNumber.counts(line.text(), line.page(), pages.size());
    }

    /** Whether lines at one height of most pages say which section the page is in: its heading stands in the text, too. */
    private boolean namesSection(PdfEdge edge, List<PdfEdge> edges) {
        if (edge.step() < APART || edge.line().size() > textSize + 0.1) {
            return false;
        }
        List<PdfEdge> row = edges.stream().filter(edge::standsLike).toList();
        long pagesOfRow =
                row.stream().map(other -> other.line().page()).distinct().count();
        if (pagesOfRow < OFTEN || pagesOfRow * 2 < pages.size()) {
            return false;
        }
        Map<String, Long> mine =
                row.stream().collect(Collectors.groupingBy(other -> letters(other.line()), Collectors.counting()));
        long named = row.stream()
                .map(other -> letters(other.line()))
                .filter(text -> letters.getOrDefault(text, 0L) > mine.getOrDefault(text, 0L))
                .count();
        return named * 4 >= row.size() * 3L;
    }

    private static String letters(PdfLine line) {
        return NO_LETTER.matcher(line.text()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private boolean version(PdfEdge edge, List<PdfEdge> loners) {
        return PdfPageNumber.namesVersion(edge.line().text())
                && edge.within(MARGIN)
                && edge.step() >= APART
                && edge.line().size() <= textSize + 0.1
                && (pages.size() > 2 || !edge.top())
                && intruders(edge, loners) == 0;
    }

    private static Furniture.Kind kind(PdfEdge edge) {
        if (edge.ahead().isPresent()) {
            return Furniture.Kind.PAGE_NUMBER;
        }
        return edge.top() ? Furniture.Kind.HEADER : Furniture.Kind.FOOTER;
    }
}
