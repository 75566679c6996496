package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;

/** Words that two sequences share in order: their longest common subsequence, the earliest words first. */
final class Matches {
    /** The place of a word in either. */
    record Match(int one, int other) {}

    /** Whether a word of the one is a word of the other. */
    @FunctionalInterface
    interface Same {
        boolean test(int one, int other);
    }

    private Matches() {}

    static List<Match> of(int size, int otherSize, Same same) {
        int[][] lengths = new int[size + 1][otherSize + 1];
        boolean[][] equal = new boolean[size][otherSize];
        for (int i = size - 1; i >= 0; i--) {
            for (int j = otherSize - 1; j >= 0; j--) {
                equal[i][j] = same.test(i, j);
                lengths[i][j] =
                        equal[i][j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        List<Match> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < size && j < otherSize) {
            if (equal[i][j] && lengths[i][j] == lengths[i + 1][j + 1] + 1) {
                matches.add(new Match(i++, j++));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }
}
