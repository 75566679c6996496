package org.clausebook.align;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausebook.align.BlockLink.Change;

/** How well alignments say what is true, counted over many. */
final class Tally {
    private static final double[] BOUNDS = {0.5, 0.7, 0.8, 0.9, 0.95, 1.01};

    private int count;
    private double precision;
    private double recall;
    private double f1;
    private double worst = 1;
    private int falseMoves;
    private int trueMoves;
    private final Bins linked = new Bins();
    private final Bins alone = new Bins();

    /** Links by how sure they are. */
    private static final class Bins {
        private final int[] all = new int[BOUNDS.length];
        private final int[] right = new int[BOUNDS.length];
        private final double[] sum = new double[BOUNDS.length];

        void add(double confidence, boolean isRight) {
            int bin = 0;
            while (confidence >= BOUNDS[bin]) {
                bin++;
            }
            all[bin]++;
            right[bin] += isRight ? 1 : 0;
            sum[bin] += confidence;
        }
    }

    void add(Alignment alignment, Truth truth) {
        Set<Truth.Pair> said = Truth.said(alignment);
        Set<Truth.Pair> both = new HashSet<>(said);
        both.retainAll(truth.pairs());
        double exact = (double) both.size() / said.size();
        double found = (double) both.size() / truth.pairs().size();
        double mean = both.isEmpty() ? 0 : 2 * exact * found / (exact + found);
        count++;
        precision += exact;
        recall += found;
        f1 += mean;
        worst = Math.min(worst, mean);
        for (BlockLink link : alignment.links()) {
            List<Truth.Pair> pairs = Truth.pairs(link);
            boolean right = both.containsAll(pairs);
            (link.isPair() ? linked : alone).add(link.confidence(), right);
            if (link.changes().contains(Change.POSITION)) {
                boolean moved = right && pairs.stream().anyMatch(truth.moved()::contains);
                trueMoves += moved ? 1 : 0;
                falseMoves += moved ? 0 : 1;
            }
        }
    }

    double f1() {
        return f1 / count;
    }

    /** Precision, recall, mean and least F1. */
    List<String> measures() {
        return List.of(number(precision / count), number(recall / count), number(f1()), number(worst));
    }

    /** Moves that were said, and how many of them are none. */
    String moves() {
        return String.format(
                Locale.ROOT, "%.1f, %.2f", (double) (trueMoves + falseMoves) / count, (double) falseMoves / count);
    }

    /** By bin of confidence: links with both sides, their mean confidence, the share that is right; those with one. */
    List<List<String>> calibration() {
        return IntStream.range(0, BOUNDS.length)
                .mapToObj(bin -> List.of(
                        (bin == 0 ? "0" : plain(BOUNDS[bin - 1])) + "–" + plain(Math.min(1, BOUNDS[bin])),
                        String.valueOf(linked.all[bin]),
                        share(linked.sum[bin], linked.all[bin]),
                        share(linked.right[bin], linked.all[bin]),
                        String.valueOf(alone.all[bin]),
                        share(alone.sum[bin], alone.all[bin]),
                        share(alone.right[bin], alone.all[bin])))
                .toList();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((int) bound) : String.valueOf(bound);
    }

    private static String share(double part, int all) {
        return all == 0 ? "–" : number(part / all);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
