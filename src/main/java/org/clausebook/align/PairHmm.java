package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
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
    record Step(int row, int rows, int column, int columns, double probability) {}

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double STAY = Math.log(0.94);
    private static final double OPEN = Math.log(0.03);
    private static final double CLOSE = Math.log(0.4);
    private static final double EXTEND = Math.log(0.55);
    private static final double TURN = Math.log(0.2);
    /** A link less likely than this is worth less than leaving both sides alone. */
    private static final double WORTH = 0.4;

    private final Grid scores;
    private final Band nodes;
    private final List<List<SpanScore>> spansByStart;
    private final double[][] ready;
    private final double[][] after;
    private double total;

    private PairHmm(Grid scores, List<SpanScore> spans) {
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
    }

    /**
     * The best alignment, its links in order, and all their probabilities.
     *
     * @param scores log odds of each single link
     * @param spans log odds of links with several on a side
     */
    static List<Step> align(Grid scores, List<SpanScore> spans) {
        PairHmm model = new PairHmm(scores, spans);
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
                double gapDown = Logs.add(at(linked, row - 1, column) + OPEN, at(down, row - 1, column) + EXTEND);
                put(down, row, column, gapDown);
                double gapAcross = Logs.add(
                        Logs.add(at(linked, row, column - 1) + OPEN, at(across, row, column - 1) + EXTEND),
                        at(down, row, column - 1) + TURN);
                put(across, row, column, gapAcross);
                double on = Logs.add(here + STAY, Logs.add(gapDown, gapAcross) + CLOSE);
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
                put(across, row, column, end ? 0 : Logs.add(on + CLOSE, right + EXTEND));
                put(down, row, column, end ? 0 : Logs.add(Logs.add(on + CLOSE, below + EXTEND), right + TURN));
                after[row][column - nodes.from()[row]] = end ? 0 : Logs.add(on + STAY, Logs.add(below, right) + OPEN);
            }
        }
    }

    /** The weight of all ways from a corner that go on with a link. */
    private double links(int row, int column) {
        double sum = NEVER;
        if (scores.band().holds(row, column) && nodes.holds(row + 1, column + 1)) {
            sum = scores.at(row, column) + at(after, row + 1, column + 1);
        }
        for (SpanScore span : spansByStart.get(row)) {
            if (span.column() == column && nodes.holds(row + span.rows(), column + span.columns())) {
                sum = Logs.add(sum, span.score() + at(after, row + span.rows(), column + span.columns()));
            }
        }
        return sum;
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
        return pairs;
    }

    private List<Step> decode() {
        Grid pairs = pairs();
        double[][] best = table();
        Step[][] taken = new Step[nodes.rows()][];
        for (int row = nodes.rows() - 1; row >= 0; row--) {
            taken[row] = new Step[nodes.to()[row] - nodes.from()[row]];
            for (int column = nodes.to()[row] - 1; column >= nodes.from()[row]; column--) {
                boolean end = row == nodes.rows() - 1 && column == nodes.columns() - 1;
                double gain = end ? 0 : Math.max(at(best, row + 1, column), at(best, row, column + 1));
                Step step = null;
                if (scores.band().holds(row, column) && nodes.holds(row + 1, column + 1)) {
                    double probability = pairs.at(row, column);
                    double with = probability - WORTH + at(best, row + 1, column + 1);
                    if (with >= gain) {
                        gain = with;
                        step = new Step(row, 1, column, 1, probability);
                    }
                }
                for (SpanScore span : spansByStart.get(row)) {
                    if (span.column() != column || !nodes.holds(row + span.rows(), column + span.columns())) {
                        continue;
                    }
                    double sum = 0;
                    double least = 1;
                    for (int r = row; r < row + span.rows(); r++) {
                        for (int c = column; c < column + span.columns(); c++) {
                            double probability = scores.band().holds(r, c) ? pairs.at(r, c) : 0;
                            sum += probability - WORTH;
                            least = Math.min(least, probability);
                        }
                    }
                    double with = sum + at(best, row + span.rows(), column + span.columns());
                    if (with > gain) {
                        gain = with;
                        step = new Step(row, span.rows(), column, span.columns(), least);
                    }
                }
                put(best, row, column, gain);
                taken[row][column - nodes.from()[row]] = step;
            }
        }
        return path(best, taken);
    }

    private List<Step> path(double[][] best, Step[][] taken) {
        List<Step> path = new ArrayList<>();
        int row = 0;
        int column = 0;
        while (row < nodes.rows() - 1 || column < nodes.columns() - 1) {
            Step step = taken[row][column - nodes.from()[row]];
            if (step != null) {
                path.add(step);
                row += step.rows();
                column += step.columns();
            } else if (at(best, row + 1, column) >= at(best, row, column + 1)) {
                row++;
            } else {
                column++;
            }
        }
        return path;
    }
}
