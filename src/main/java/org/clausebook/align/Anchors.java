package org.clausebook.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausebook.align.Learning.Both;

/**
 * Pairs of units that are each other's likeliest by their rare words, in the longest run that both sides have in the
 * same order: between them the exact alignment has to look.
 */
final class Anchors {
    /** Of two units that share this much more than any other, in nats, a run is made. */
    private static final float CLEAR = 3;

    private Anchors() {}

    /** Rows and columns, both ascending. */
    static List<int[]> find(Unit[] left, Unit[] right, Both known) {
        Candidates there = new Candidates(right, known.toRight());
        Candidates back = new Candidates(left, known.toLeft());
        List<int[]> pairs = new ArrayList<>();
        for (int row = 0; row < left.length; row++) {
            int column = there.clear(left[row], CLEAR);
            if (column >= 0 && back.clear(right[column], CLEAR) == row) {
                pairs.add(new int[] {row, column});
            }
        }
        return ascending(pairs);
    }

    /** The longest run of pairs whose columns ascend (by patience sorting). */
    private static List<int[]> ascending(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int column = pairs.get(i)[1];
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < column) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] run = new int[length][];
        for (int at = length - 1, i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) {
            run[at--] = pairs.get(i);
        }
        return Arrays.asList(run);
    }
}
