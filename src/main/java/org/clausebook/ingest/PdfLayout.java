package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page's signs → its lines in reading order: column by column, each from top to bottom. */
final class PdfLayout {
    /** Base lines within this part of the type's height are one row across columns. */
    private static final double SAME_ROW = 0.25;
    /** Raised and lowered signs stand within this part of the type's height. */
    private static final double SAME_LINE = 0.5;

    /** Columns of so many rows are remembered. */
    private static final int SURE = 10;

    private final Set<Double> columns = new TreeSet<>();
    private List<PdfLine> lines = new ArrayList<>();
    private int page;

    /**
     * The page's lines. Where columns began on earlier pages is remembered, for a last page that fills only one.
     *
     * @param drawing what the page draws
     * @param source the page itself, for its edges and links
     * @param page its number, 1-based
     */
    List<PdfLine> lines(PdfDrawing drawing, PDPage source, int page) {
        this.lines = new ArrayList<>();
        this.page = page;
        int most = drawing.angle();
        addAll(most, false, drawing, source);
        for (Integer angle : drawing.glyphs().keySet()) {
            if (angle != most) {
                addAll(angle, true, drawing, source);
            }
        }
        return lines;
    }

    private void addAll(int angle, boolean turned, PdfDrawing drawing, PDPage source) {
        List<PdfGlyph> glyphs = drawing.glyphs().getOrDefault(angle, List.of());
        PdfLine.Paper paper = paper(source.getCropBox(), angle, turned);
        PdfTypesetter typesetter = new PdfTypesetter(page, paper, PdfLinks.of(source, angle));
        List<PdfRun> runs = PdfRuns.of(glyphs);
        Set<PdfRun> numbers = turned ? Set.of() : PdfLineNumbers.in(PdfRow.of(runs, SAME_ROW));
        List<PdfRun> text = runs.stream().filter(run -> !numbers.contains(run)).toList();
        add(text, new PdfLine.Column(paper.left(), paper.right()), typesetter);
        PdfRow.of(List.copyOf(numbers), SAME_ROW)
                .forEach(row -> lines.add(typesetter.line(row, PdfLine.Column.MARGIN)));
    }

    private static PdfLine.Paper paper(PDRectangle box, int angle, boolean turned) {
        double[] xs = {box.getLowerLeftX(), box.getUpperRightX()};
        double[] ys = {box.getLowerLeftY(), box.getUpperRightY()};
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (double x : xs) {
            for (double y : ys) {
                left = Math.min(left, PdfDrawing.along(angle, x, y));
                right = Math.max(right, PdfDrawing.along(angle, x, y));
                bottom = Math.min(bottom, PdfDrawing.upward(angle, x, y));
                top = Math.max(top, PdfDrawing.upward(angle, x, y));
            }
        }
        return new PdfLine.Paper(left, right, bottom, top, turned);
    }

    private void add(List<PdfRun> runs, PdfLine.Column column, PdfTypesetter typesetter) {
        List<PdfRow> rows = PdfRow.of(runs, SAME_ROW);
        Optional<PdfGutter> found = PdfGutter.in(rows, columns);
        if (found.isEmpty()) {
            PdfRow.of(runs, SAME_LINE).forEach(row -> lines.add(typesetter.line(row, column)));
            return;
        }
        PdfGutter gutter = found.get();
        if (gutter.to() - gutter.from() >= SURE) {
            columns.add(gutter.right());
        }
        List<PdfRun> inside = runsOf(rows.subList(gutter.from(), gutter.to()));
        Map<Boolean, List<PdfRun>> sides =
                inside.stream().collect(Collectors.partitioningBy(run -> run.left() < gutter.right() - 1));
        add(runsOf(rows.subList(0, gutter.from())), column, typesetter);
        add(sides.getOrDefault(true, List.of()), new PdfLine.Column(column.left(), gutter.right()), typesetter);
        add(sides.getOrDefault(false, List.of()), new PdfLine.Column(gutter.right(), column.right()), typesetter);
        add(runsOf(rows.subList(gutter.to(), rows.size())), column, typesetter);
    }

    private static List<PdfRun> runsOf(List<PdfRow> rows) {
        return rows.stream().flatMap(row -> row.runs().stream()).toList();
    }
}
