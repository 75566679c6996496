package org.clausebook.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The name that was probably meant. */
final class Spelling {
    private Spelling() {}

    /** The known name with the fewest slips in it, of those with at most one for three letters. */
    static Optional<String> nearest(String given, List<String> known) {
        return known.stream()
                .filter(name ->
                        slips(given, name) <= Math.max(1, name.replace("-", "").length() / 3))
                .min(Comparator.comparingInt((String name) -> slips(given, name))
                        .thenComparing(name -> name));
    }

    /**
     * How many letters to put in, leave out, exchange or swap with their neighbour: the optimal string alignment
     * distance.
     */
    private static int slips(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : step(least, a, b, i, j);
            }
        }
        return least[a.length()][b.length()];
    }

    private static int step(int[][] least, String a, String b, int i, int j) {
        int exchanged = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(least[i - 1][j], least[i][j - 1]) + 1, least[i - 1][j - 1] + exchanged);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
    }
}
