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

    /** Finds them; what both begin and end with is taken as it is, without a search. */
    static List<Match> of(int size, int otherSize, Same same) {
        int begin = 0;
        while (begin < Math.min(size, otherSize) && same.test(begin, begin)) {
            begin++;
        }
        int rest = Math.min(size, otherSize) - begin;
        int end = 0;
        while (end < rest && same.test(size - 1 - end, otherSize - 1 - end)) {
            end++;
        }
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < begin; at++) {
            matches.add(new Match(at, at));
        }
        between(begin, size - end, otherSize - end, same, matches);
        for (int at = end; at > 0; at--) {
            matches.add(new Match(size - at, otherSize - at));
        }
        return matches;
    }

    private static void between(int begin, int end, int otherEnd, Same same, List<Match> matches) {
        int[][] lengths = new int[end - begin + 1][otherEnd - begin + 1];
        boolean[][] equal = new boolean[end - begin][otherEnd - begin];
        for (int i = end - begin - 1; i >= 0; i--) {
            for (int j = otherEnd - begin - 1; j >= 0; j--) {
                equal[i][j] = same.test(begin + i, begin + j);
                lengths[i][j] =
                        equal[i][j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < end - begin && j < otherEnd - begin) {
            if (equal[i][j] && lengths[i][j] == lengths[i + 1][j + 1] + 1) {
                matches.add(new Match(begin + i++, begin + j++));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
