package org.clausebook.ingest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The white strip between two columns, and the rows that it runs through.
 *
 * @param left its left edge in points
 * @param right its right edge, where the right column begins
 * @param from the first row
 * @param to one past the last row
 */
record PdfGutter(double left, double right, int from, int to) {
    /** So many rows beside a column make another. */
    private static final int ROWS = 3;
    /** So many rows make the first column: fewer have their wide gaps below each other by chance. */
    private static final int FIRST_ROWS = 5;
    /** A strip narrower than this part of the type's height is a gap between words. */
    private static final double NARROWEST = 0.8;
    /** A column narrower than this many times the type's height holds numbers or labels. */
    private static final double COLUMN = 8;
    /** Rows of running text fill this part of their column on average; cells of a table do not. */
    private static final double FILLED = 0.5;
    /** Beside every so many rows of one column stands at least one row of the other. */
    private static final double BESIDE = 0.45;
    /** This part of the rows of a column begins where others do. */
    private static final double MEETING = 0.6;
    /** Rows of a table are so many heights of the type apart, and this part of them has cells on both sides. */
    private static final double TABLE_ROWS = 1.7;

    private static final double PAIRED = 0.65;
    /** So many rows at either end may stand apart from the columns. */
    private static final int TRIMMED = 4;

    /**
     * The strip that runs through most rows.
     *
     * @param known where right columns began on earlier pages; one line there is enough to be a column
     */
    static Optional<PdfGutter> in(List<PdfRow> rows, Set<Double> known) {
        if (rows.size() < ROWS) {
            return Optional.empty();
        }
        double origin = rows.stream().mapToDouble(PdfRow::left).min().orElse(0);
        List<BitSet> covered = rows.stream().map(row -> row.covered(origin)).toList();
        int width = covered.stream().mapToInt(BitSet::length).max().orElse(0);
        PdfGutter best = null;
        for (int x = 1; x < width; x++) {
            for (int from = 0; from < rows.size(); from++) {
                int to = from;
                while (to < rows.size() && !covered.get(to).get(x)) {
                    to++;
                }
                boolean longer = best == null || to - from > best.to - best.from;
                if (to - from >= ROWS && longer) {
                    Optional<PdfGutter> found = strip(rows, covered, origin, x, from, to)
                            .filter(gutter -> gutter.partsColumns(rows, known));
                    best = found.orElse(best);
                }
                from = to;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<PdfGutter> strip(
            List<PdfRow> rows, List<BitSet> covered, double origin, int x, int from, int to) {
        BitSet all = new BitSet();
        covered.subList(from, to).forEach(all::or);
        int start = all.previousSetBit(x) + 1;
        int end = all.nextSetBit(x);
        double size = rows.subList(from, to).stream()
                .mapToDouble(PdfRow::size)
                .average()
                .orElse(0);
        if (start == 0 || end < 0 || end - start < NARROWEST * size) {
            return Optional.empty();
        }
        double begin = origin + end;
        PdfGutter wide = new PdfGutter(origin + start, edge(rows.subList(from, to), begin), from, to).trimmed(rows);
        double edge = edge(rows.subList(wide.from, wide.to), begin);
        return Optional.of(new PdfGutter(wide.left, edge, wide.from, wide.to));
    }

    /** Where what stands on the right of a place begins. */
    private static double edge(List<PdfRow> rows, double begin) {
        return rows.stream()
                .flatMap(row -> row.runs().stream())
                .mapToDouble(PdfRun::left)
                .filter(left -> left >= begin - 2)
                .min()
                .orElse(begin);
    }

    /** Without the rows at its ends that stand apart from the columns. */
    private PdfGutter trimmed(List<PdfRow> rows) {
        double leading = Math.max(leading(rows, true), leading(rows, false));
        int first = from;
        int last = to;
        for (int at = from; at + 1 < to && at < from + TRIMMED; at++) {
            if (rows.get(at).base() - rows.get(at + 1).base() > farthest(rows, at) * leading) {
                first = at + 1;
            }
        }
        for (int at = to - 1; at > first && at >= to - TRIMMED; at--) {
            if (rows.get(at - 1).base() - rows.get(at).base() > farthest(rows, at) * leading) {
                last = at;
            }
        }
        return new PdfGutter(left, right, first, last);
    }

    /** How many lines away a row still belongs to the columns: further where it begins where they do. */
    @SuppressWarnings("ReferenceEquality") // two rows may be alike
    private double farthest(List<PdfRow> rows, int at) {
        double edge =
                rows.subList(from, to).stream().mapToDouble(PdfRow::left).min().orElse(left);
        PdfRow row = rows.get(at);
        OptionalDouble start = rightStart(row);
        boolean inLeft = row.left() > left || row.left() - edge < 2;
        boolean inRight = start.isEmpty()
                || rows.subList(from, to).stream()
                        .filter(other -> other != row)
                        .anyMatch(other -> Math.abs(rightStart(other).orElse(-1) - start.getAsDouble()) < 1);
        return inLeft && inRight ? 3 : 1.5;
    }

    /** Where a row begins in the right column; empty where it has nothing there. */
    private OptionalDouble rightStart(PdfRow row) {
        return row.runs().stream()
                .mapToDouble(PdfRun::left)
                .filter(run -> run >= right - 2)
                .findFirst();
    }

    /** The usual distance of the rows on one side. */
    private double leading(List<PdfRow> rows, boolean onLeft) {
        double[] bases = rows.subList(from, to).stream()
                .filter(row -> onLeft ? row.left() <= left : row.right() > right)
                .mapToDouble(PdfRow::base)
                .toArray();
        double[] steps = new double[Math.max(0, bases.length - 1)];
        for (int at = 0; at < steps.length; at++) {
            steps[at] = bases[at] - bases[at + 1];
        }
        Arrays.sort(steps);
        return steps.length == 0 ? 0 : steps[steps.length / 2];
    }

    private boolean partsColumns(List<PdfRow> rows, Set<Double> known) {
        double size = rows.subList(from, to).stream()
                .mapToDouble(PdfRow::size)
                .average()
                .orElse(0);
        Side leftSide = new Side(rows, true);
        Side rightSide = new Side(rows, false);
        if (known.stream().anyMatch(edge -> Math.abs(edge - right) < 1)) {
            return leftSide.isColumn(ROWS, size) && rightSide.count > 0;
        }
        return leftSide.isColumn(FIRST_ROWS, size)
                && rightSide.isColumn(ROWS, size)
                && !isTable(rows, size, leftSide)
                && leftSide.rowsBeside(rightSide) >= BESIDE * rightSide.count
                && rightSide.rowsBeside(leftSide) >= Math.min(ROWS, BESIDE * leftSide.count)
                && startsMeet(rows);
    }

    /** Whether its rows are those of a table: far apart, with cells beside each other that none of them goes on below. */
    private boolean isTable(List<PdfRow> rows, double size, Side leftSide) {
        long paired = rows.subList(from, to).stream()
                .filter(row -> row.left() <= left && row.right() > right)
                .count();
        boolean apart = Math.min(leading(rows, true), leading(rows, false)) >= TABLE_ROWS * size;
        return apart && paired >= PAIRED * leftSide.count;
    }

    /** Whether most rows on the right begin where another begins; behind the wide gaps of justified text none do. */
    private boolean startsMeet(List<PdfRow> rows) {
        double[] starts = rows.subList(from, to).stream()
                .flatMap(row -> row.runs().stream()
                        .map(PdfRun::left)
                        .filter(run -> run >= right - 2)
                        .limit(1))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int meeting = 0;
        for (int at = 0; at < starts.length; at++) {
            boolean meetsLast = at > 0 && starts[at] - starts[at - 1] < 1;
            boolean meetsNext = at + 1 < starts.length && starts[at + 1] - starts[at] < 1;
            meeting += meetsLast || meetsNext ? 1 : 0;
        }
        return meeting >= MEETING * starts.length;
    }

    /** What stands on one side of the strip. */
    private final class Side {
        private final double[] bases;
        private int count;
        private int worded;
        private double filled;
        private double widest;

        Side(List<PdfRow> rows, boolean onLeft) {
            bases = new double[to - from];
            double edge = onLeft ? edge(rows) : right;
            for (PdfRow row : rows.subList(from, to)) {
                List<PdfRun> mine = row.runs().stream()
                        .filter(run -> onLeft == run.right() <= left + 1)
                        .toList();
                double end = mine.stream().mapToDouble(PdfRun::right).max().orElse(edge);
                if (end > edge) {
                    worded += mine.stream().anyMatch(PdfRun::hasLetters) ? 1 : 0;
                    bases[count++] = row.base();
                    filled += end - edge;
                    widest = Math.max(widest, end - edge);
                }
            }
        }

        private double edge(List<PdfRow> rows) {
            return rows.subList(from, to).stream()
                    .mapToDouble(PdfRow::left)
                    .min()
                    .orElse(left);
        }

        boolean isColumn(int rows, double size) {
            return count >= rows && widest >= COLUMN * size && filled / count >= FILLED * widest && worded * 2 >= count;
        }

        int rowsBeside(Side other) {
            int beside = 0;
            for (int at = 0; at < count; at++) {
                boolean within = bases[at] <= other.bases[0] + 1 && bases[at] >= other.bases[other.count - 1] - 1;
                beside += within ? 1 : 0;
            }
            return beside;
        }
    }
}
