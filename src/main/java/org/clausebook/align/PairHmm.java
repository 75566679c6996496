package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.clausebook.align.Band.Grid;

/**
 * The probability of each link between two sequences that run in the same order, over all ways to align them: a pair
 * hidden Markov model with affine gaps (Durbin et al. 1998, "Biological Sequence Analysis", chapter 4), in which a
 * unit of one side may also stand for several neighbours of the other; and the alignment with the greatest expected
 * accuracy (Holmes and Durbin 1998).
 */
final class PairHmm {
    /** One unit of one side for several neighbours of the other. */
    record SpanScore(int row, int rows, int column, int columns, float score) {}

    /** A link of the best alignment: rows and columns, and how sure. */
    record Step(int row, int rows, int column, int columns, double probability) {
        /** The same with the sides swapped. */
        Step mirrored() {
            return new Step(
                    /* row= */ column, /* rows= */ columns, /* column= */ row, /* columns= */ rows, probability);
        }
    }

    /**
     * The best alignment.
     *
     * @param steps its links, in order
     * @param rows by row how likely it is linked to anything
     * @param columns by column the same
     */
    record Path(List<Step> steps, float[] rows, float[] columns) {}

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    /** What gaps cost, as logarithms: to begin one, to go on, to end it, and to go from one side's to the other's. */
    record Gaps(double open, double extend, double close, double turn) {
        /** A translation seldom leaves a stretch out, and hardly ever puts another in its place. */
        static final Gaps TRANSLATION = new Gaps(Math.log(0.025), Math.log(0.4), Math.log(0.5), Math.log(0.02));

        /** A new version does. */
        static final Gaps REVISION = new Gaps(Math.log(0.08), Math.log(0.6), Math.log(0.4), Math.log(0.4));
    }

    private static final double STAY = Math.log(0.94);
    /** A link less likely than this is worth less than leaving both sides alone. */
    private static final double WORTH = 0.4;

    private final Gaps gaps;
    private final Grid scores;
    private final Band nodes;
    /** For each row the spans that start in it, in the order of their columns. */
    private final List<List<SpanScore>> spansByStart;

    private final double[][] ready;
    private final double[][] after;
    private double total;

    private PairHmm(Grid scores, List<SpanScore> spans, Gaps gaps) {
        this.gaps = gaps;
        this.scores = scores;
        this.nodes = nodes(scores.band());
        this.ready = new double[nodes.rows()][];
        this.after = new double[nodes.rows()][];
        this.spansByStart = new ArrayList<>();
        for (int row = 0; row < nodes.rows(); row++) {
            spansByStart.add(new ArrayList<>());
        }
        for (SpanScore span : spans) {
            spansByStart.get(span.row()).add(span);
        }
        spansByStart.forEach(row -> row.sort(Comparator.comparingInt(SpanScore::column)));
    }

    /**
     * The best alignment, its links in order, and all their probabilities.
     *
     * @param scores log odds of each single link
     * @param spans log odds of links with several on a side
     * @param gaps what it costs to leave units alone
     */
    static Path align(Grid scores, List<SpanScore> spans, Gaps gaps) {
        PairHmm model = new PairHmm(scores, spans, gaps);
        model.forward();
        model.backward();
        return model.decode();
    }

    /** The corners of the cells: one row and one column more than the cells. */
    private static Band nodes(Band cells) {
        int rows = cells.rows();
        int[] from = new int[rows + 1];
        int[] to = new int[rows + 1];
        for (int row = 0; row <= rows; row++) {
            int above = row == 0 ? 0 : cells.from()[row - 1];
            int below = row == rows ? cells.columns() : cells.to()[row];
            from[row] = row == 0 ? 0 : row < rows ? Math.min(above, cells.from()[row]) : above;
            to[row] = row == rows ? cells.columns() + 1 : Math.max(below, row == 0 ? 0 : cells.to()[row - 1]) + 1;
        }
        return new Band(from, to, cells.columns() + 1);
    }

    private double[][] table() {
        double[][] table = new double[nodes.rows()][];
        for (int row = 0; row < table.length; row++) {
            table[row] = new double[nodes.to()[row] - nodes.from()[row]];
            Arrays.fill(table[row], NEVER);
        }
        return table;
    }

    private double at(double[][] table, int row, int column) {
        return nodes.holds(row, column) ? table[row][column - nodes.from()[row]] : NEVER;
    }

    private void put(double[][] table, int row, int column, double value) {
        table[row][column - nodes.from()[row]] = value;
    }

    /** Fills {@link #ready}: the weight of all ways to a corner, about to go on with a link. */
    private void forward() {
        double[][] linked = table();
        double[][] down = table();
        double[][] across = table();
        put(linked, 0, 0, 0);
        for (int row = 0; row < nodes.rows(); row++) {
            ready[row] = new double[nodes.to()[row] - nodes.from()[row]];
            for (int column = nodes.from()[row]; column < nodes.to()[row]; column++) {
                double here = at(linked, row, column);
                if (row > 0 && column > 0 && scores.band().holds(row - 1, column - 1)) {
                    double before = nodes.holds(row - 1, column - 1)
                            ? ready[row - 1][column - 1 - nodes.from()[row - 1]]
                            : NEVER;
                    here = Logs.add(here, before + scores.at(row - 1, column - 1));
                    put(linked, row, column, here);
                }
                double gapDown =
                        Logs.add(at(linked, row - 1, column) + gaps.open(), at(down, row - 1, column) + gaps.extend());
                put(down, row, column, gapDown);
                double gapAcross = Logs.add(
                        Logs.add(
                                at(linked, row, column - 1) + gaps.open(), at(across, row, column - 1) + gaps.extend()),
                        at(down, row, column - 1) + gaps.turn());
                put(across, row, column, gapAcross);
                double on = Logs.add(here + STAY, Logs.add(gapDown, gapAcross) + gaps.close());
                ready[row][column - nodes.from()[row]] = on;
            }
            for (SpanScore span : spansByStart.get(row)) {
                double before = at(ready, span.row(), span.column());
                int endRow = span.row() + span.rows();
                int endColumn = span.column() + span.columns();
                if (before > NEVER && nodes.holds(endRow, endColumn)) {
                    put(linked, endRow, endColumn, Logs.add(at(linked, endRow, endColumn), before + span.score()));
                }
            }
        }
        int lastRow = nodes.rows() - 1;
        int lastColumn = nodes.columns() - 1;
        total = Logs.add(
                at(linked, lastRow, lastColumn),
                Logs.add(at(down, lastRow, lastColumn), at(across, lastRow, lastColumn)));
    }

    /** Fills {@link #after}: the weight of all ways from a corner to the end, having come by a link. */
    private void backward() {
        double[][] down = table();
        double[][] across = table();
        int lastRow = nodes.rows() - 1;
        int lastColumn = nodes.columns() - 1;
        for (int row = lastRow; row >= 0; row--) {
            after[row] = new double[nodes.to()[row] - nodes.from()[row]];
            for (int column = nodes.to()[row] - 1; column >= nodes.from()[row]; column--) {
                boolean end = row == lastRow && column == lastColumn;
                double on = links(row, column);
                double below = at(down, row + 1, column);
                double right = at(across, row, column + 1);
                put(across, row, column, end ? 0 : Logs.add(on + gaps.close(), right + gaps.extend()));
                put(
                        down,
                        row,
                        column,
                        end ? 0 : Logs.add(Logs.add(on + gaps.close(), below + gaps.extend()), right + gaps.turn()));
                after[row][column - nodes.from()[row]] =
                        end ? 0 : Logs.add(on + STAY, Logs.add(below, right) + gaps.open());
            }
        }
    }

    /** The weight of all ways from a corner that go on with a link. */
    private double links(int row, int column) {
        double sum = NEVER;
        if (scores.band().holds(row, column) && nodes.holds(row + 1, column + 1)) {
            sum = scores.at(row, column) + at(after, row + 1, column + 1);
        }
        for (SpanScore span : spans(row, column)) {
            if (nodes.holds(row + span.rows(), column + span.columns())) {
                sum = Logs.add(sum, span.score() + at(after, row + span.rows(), column + span.columns()));
            }
        }
        return sum;
    }

    /** The spans that start in a cell. */
    private List<SpanScore> spans(int row, int column) {
        List<SpanScore> inRow = spansByStart.get(row);
        if (inRow.isEmpty()) {
            return List.of();
        }
        int from = 0;
        for (int to = inRow.size(); from < to; ) {
            int middle = (from + to) >>> 1;
            if (inRow.get(middle).column() < column) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int end = from;
        while (end < inRow.size() && inRow.get(end).column() == column) {
            end++;
        }
        return from == end ? List.of() : inRow.subList(from, end);
    }

    private double probability(int row, int column, int rows, int columns, double score) {
        double weight = at(ready, row, column) + score + at(after, row + rows, column + columns) - total;
        return weight > NEVER ? Math.min(1, Math.exp(weight)) : 0;
    }

    /** The probability of each pair, whichever link it is in. */
    private Grid pairs() {
        Grid pairs = scores.band().grid();
        for (int row = 0; row < scores.band().rows(); row++) {
            for (int column = scores.band().from()[row]; column < scores.band().to()[row]; column++) {
                pairs.add(row, column, (float) probability(row, column, 1, 1, scores.at(row, column)));
            }
            for (SpanScore span : spansByStart.get(row)) {
                float probability = (float) probability(row, span.column(), span.rows(), span.columns(), span.score());
                for (int r = row; r < row + span.rows(); r++) {
                    for (int c = span.column(); c < span.column() + span.columns(); c++) {
                        if (scores.band().holds(r, c)) {
                            pairs.add(r, c, probability);
                        }
                    }
                }
            }
        }
        for (float[] row : pairs.cells()) {
            for (int cell = 0; cell < row.length; cell++) {
                row[cell] = Math.min(1, row[cell]);
            }
        }
        return pairs;
    }

    private Path decode() {
        Grid pairs = pairs();
        double[][] best = table();
        for (int row = nodes.rows() - 1; row >= 0; row--) {
            for (int column = nodes.to()[row] - 1; column >= nodes.from()[row]; column--) {
                boolean end = row == nodes.rows() - 1 && column == nodes.columns() - 1;
                double gain = end ? 0 : Math.max(at(best, row + 1, column), at(best, row, column + 1));
                if (scores.band().holds(row, column)) {
                    gain = Math.max(gain, pairs.at(row, column) - WORTH + at(best, row + 1, column + 1));
                }
                for (SpanScore span : spans(row, column)) {
                    gain = Math.max(gain, worth(pairs, span) + after(best, span));
                }
                put(best, row, column, gain);
            }
        }
        return new Path(path(best, pairs), rows(pairs), columns(pairs));
    }

    private static float[] rows(Grid pairs) {
        float[] linked = new float[pairs.cells().length];
        for (int row = 0; row < linked.length; row++) {
            for (float probability : pairs.cells()[row]) {
                linked[row] += probability;
            }
        }
        return linked;
    }

    private static float[] columns(Grid pairs) {
        float[] linked = new float[pairs.band().columns()];
        for (int row = 0; row < pairs.cells().length; row++) {
            for (int cell = 0; cell < pairs.cells()[row].length; cell++) {
                linked[pairs.band().from()[row] + cell] += pairs.cells()[row][cell];
            }
        }
        return linked;
    }

    private double after(double[][] best, SpanScore span) {
        return at(best, span.row() + span.rows(), span.column() + span.columns());
    }

    /** What a span is worth in the alignment: its pairs, each less what leaving them alone is worth. */
    private double worth(Grid pairs, SpanScore span) {
        double sum = 0;
        for (int row = span.row(); row < span.row() + span.rows(); row++) {
            for (int column = span.column(); column < span.column() + span.columns(); column++) {
                sum += (scores.band().holds(row, column) ? pairs.at(row, column) : 0) - WORTH;
            }
        }
        return sum;
    }

    private double least(Grid pairs, SpanScore span) {
        double least = 1;
        for (int row = span.row(); row < span.row() + span.rows(); row++) {
            for (int column = span.column(); column < span.column() + span.columns(); column++) {
                least = Math.min(least, scores.band().holds(row, column) ? pairs.at(row, column) : 0);
            }
        }
        return least;
    }

    private List<Step> path(double[][] best, Grid pairs) {
        List<Step> path = new ArrayList<>();
        int row = 0;
        int column = 0;
        while (row < nodes.rows() - 1 || column < nodes.columns() - 1) {
            double gain = at(best, row, column);
            if (scores.band().holds(row, column)
                    && pairs.at(row, column) - WORTH + at(best, row + 1, column + 1) == gain) {
                path.add(new Step(row, 1, column, 1, pairs.at(row, column)));
                row++;
                column++;
                continue;
            }
            SpanScore taken = null;
            for (SpanScore span : spans(row, column)) {
                if (taken == null && worth(pairs, span) + after(best, span) == gain) {
                    taken = span;
                }
            }
            if (taken != null) {
                path.add(new Step(row, taken.rows(), column, taken.columns(), least(pairs, taken)));
                row += taken.rows();
                column += taken.columns();
            } else if (at(best, row + 1, column) == gain) {
                row++;
            } else {
                column++;
            }
        }
        return path;
    }
}
