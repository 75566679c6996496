package org.clausebook.diff;

import java.util.Arrays;

/**
 * Which words of two texts are the same, in order, such that what survives has as much content as possible in as few
 * stretches as possible.
 *
 * <p>Up to {@value #CELLS} pairs of words this is exact: an alignment with a price for each stretch, by O. Gotoh, "An
 * improved algorithm for matching biological sequences", J. Mol. Biol. 162 (1982). Larger parts are cut at words that
 * stand once on either side (B. Cohen's "patience" order), and where none does, by the greedy search of E. Myers, "An
 * O(ND) Difference Algorithm" (1986), given up after {@value #STEPS} differences at the point reached farthest. So the
 * time is at most proportional to the words times the larger of {@value #STEPS} and the root of {@value #CELLS}; what
 * suffers beyond is only that fewer words may be found equal than are.
 */
final class Matching {
    private static final int CELLS = 160_000;
    private static final int STEPS = 400;
    private static final int DEPTH = 16;
    private static final int STRETCH = 1;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] a;
    private final int[] b;
    private final Vocabulary vocabulary;
    private final int[] match;
    private final int[] countA;
    private final int[] countB;
    private final int[] placeB;

    private Matching(int[] a, int[] b, Vocabulary vocabulary) {
        this.a = a;
        this.b = b;
        this.vocabulary = vocabulary;
        this.match = new int[a.length];
        Arrays.fill(match, -1);
        boolean large = (long) a.length * b.length > CELLS;
        int ids = large ? 1 + Math.max(largest(a), largest(b)) : 0;
        this.countA = new int[ids];
        this.countB = new int[ids];
        this.placeB = new int[ids];
    }

    /** For each word of the first text the place of its like in the second, -1 for none; rising. */
    static int[] of(int[] a, int[] b, Vocabulary vocabulary) {
        Matching matching = new Matching(a, b, vocabulary);
        matching.part(0, a.length, 0, b.length, 0);
        return matching.match;
    }

    private static int largest(int[] ids) {
        return Arrays.stream(ids).max().orElse(0);
    }

    private void part(int startA, int endA, int startB, int endB, int depth) {
        int fromA = startA;
        int fromB = startB;
        int toA = endA;
        int toB = endB;
        while (fromA < toA && fromB < toB && a[fromA] == b[fromB]) {
            match[fromA++] = fromB++;
        }
        while (fromA < toA && fromB < toB && a[toA - 1] == b[toB - 1]) {
            match[--toA] = --toB;
        }
        if (fromA == toA || fromB == toB) {
            return;
        }
        if ((long) (toA - fromA) * (toB - fromB) <= CELLS) {
            exact(fromA, toA, fromB, toB);
            return;
        }
        int[] anchors = depth < DEPTH ? anchors(fromA, toA, fromB, toB) : new int[0];
        if (anchors.length == 0) {
            greedy(fromA, toA, fromB, toB);
            return;
        }
        for (int i = 0; i < anchors.length; i += 2) {
            part(fromA, anchors[i], fromB, anchors[i + 1], depth + 1);
            match[anchors[i]] = anchors[i + 1];
            fromA = anchors[i] + 1;
            fromB = anchors[i + 1] + 1;
        }
        part(fromA, toA, fromB, toB, depth + 1);
    }

    private void exact(int fromA, int toA, int fromB, int toB) {
        int rows = toA - fromA;
        int columns = toB - fromB;
        byte[] trace = new byte[(rows + 1) * (columns + 1)];
        int[] matched = new int[columns + 1];
        int[] gap = new int[columns + 1];
        Arrays.fill(matched, NEVER);
        for (int row = 1; row <= rows; row++) {
            int word = a[fromA + row - 1];
            int weight = vocabulary.weight(word);
            int before = row == 1 ? 0 : matched[0];
            int beforeGap = gap[0];
            matched[0] = NEVER;
            int line = row * (columns + 1);
            for (int column = 1; column <= columns; column++) {
                int aboveMatched = matched[column];
                int aboveGap = gap[column];
                int move = 0;
                int here = NEVER;
                if (word == b[fromB + column - 1]) {
                    boolean goesOn = before >= beforeGap - STRETCH;
                    here = weight + (goesOn ? before : beforeGap - STRETCH);
                    move = goesOn ? GOES_ON : 0;
                }
                int best = aboveGap;
                int from = UP;
                if (gap[column - 1] > best) {
                    best = gap[column - 1];
                    from = LEFT;
                }
                if (aboveMatched > best) {
                    best = aboveMatched;
                    from = UP | MATCHED;
                }
                if (matched[column - 1] > best) {
                    best = matched[column - 1];
                    from = LEFT | MATCHED;
                }
                trace[line + column] = (byte) (move | from);
                matched[column] = here;
                gap[column] = best;
                before = aboveMatched;
                beforeGap = aboveGap;
            }
        }
        follow(trace, matched[columns] >= gap[columns], fromA, toA, fromB, toB);
    }

    private static final int UP = 1;
    private static final int LEFT = 2;
    private static final int MATCHED = 4;
    private static final int GOES_ON = 8;

    private void follow(byte[] trace, boolean endsMatched, int fromA, int toA, int fromB, int toB) {
        int columns = toB - fromB;
        int row = toA - fromA;
        int column = columns;
        boolean matched = endsMatched;
        while (row > 0 && column > 0) {
            int step = trace[row * (columns + 1) + column];
            if (matched) {
                match[fromA + row - 1] = fromB + column - 1;
                matched = (step & GOES_ON) != 0;
                row--;
                column--;
            } else {
                matched = (step & MATCHED) != 0;
                row -= (step & UP) != 0 ? 1 : 0;
                column -= (step & LEFT) != 0 ? 1 : 0;
            }
        }
    }

    /** Places, in pairs, of the longest rising series of words that stand once in either part. */
    private int[] anchors(int fromA, int toA, int fromB, int toB) {
        for (int i = fromA; i < toA; i++) {
            countA[a[i]]++;
        }
        for (int j = fromB; j < toB; j++) {
            countB[b[j]]++;
            placeB[b[j]] = j;
        }
        int[] once = new int[toA - fromA];
        int count = 0;
        for (int i = fromA; i < toA; i++) {
            if (countA[a[i]] == 1 && countB[a[i]] == 1) {
                once[count++] = i;
            }
        }
        int[] anchors = rising(once, count);
        for (int i = fromA; i < toA; i++) {
            countA[a[i]] = 0;
        }
        for (int j = fromB; j < toB; j++) {
            countB[b[j]] = 0;
        }
        return anchors;
    }

    private int[] rising(int[] once, int count) {
        int[] tops = new int[count];
        int[] below = new int[count];
        int piles = 0;
        for (int k = 0; k < count; k++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (placeB[a[once[tops[middle]]]] < placeB[a[once[k]]]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            below[k] = low == 0 ? -1 : tops[low - 1];
            tops[low] = k;
            piles = Math.max(piles, low + 1);
        }
        int[] anchors = new int[2 * piles];
        int k = piles == 0 ? -1 : tops[piles - 1];
        for (int at = piles - 1; at >= 0; at--) {
            anchors[2 * at] = once[k];
            anchors[2 * at + 1] = placeB[a[once[k]]];
            k = below[k];
        }
        return anchors;
    }

    private void greedy(int startA, int toA, int startB, int toB) {
        int fromA = startA;
        int fromB = startB;
        int[][] reached = new int[STEPS + 1][];
        while (fromA < toA && fromB < toB) {
            int end = search(reached, fromA, toA, fromB, toB);
            int steps = end / (2 * STEPS + 1);
            int diagonal = end % (2 * STEPS + 1) - STEPS;
            int farthest = reached[steps][steps + diagonal];
            back(reached, steps, diagonal, fromA, fromB);
            fromA += farthest;
            fromB += farthest - diagonal;
        }
    }

    /** Fills, for each number of differences, how far each diagonal reaches; says at which the farthest end is. */
    private int search(int[][] reached, int fromA, int toA, int fromB, int toB) {
        int lengthA = toA - fromA;
        int lengthB = toB - fromB;
        int best = 0;
        int bestSum = -1;
        for (int steps = 0; steps <= STEPS; steps++) {
            int[] now = new int[2 * steps + 1];
            reached[steps] = now;
            bestSum = -1;
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                int x = steps == 0 ? 0 : entered(reached[steps - 1], steps, diagonal);
                int y = x - diagonal;
                if (x > lengthA || y > lengthB || x < 0 || y < 0) {
                    now[steps + diagonal] = NEVER;
                    continue;
                }
                while (x < lengthA && y < lengthB && a[fromA + x] == b[fromB + y]) {
                    x++;
                    y++;
                }
                now[steps + diagonal] = x;
                if (x + y > bestSum) {
                    bestSum = x + y;
                    best = steps * (2 * STEPS + 1) + diagonal + STEPS;
                }
            }
            if (bestSum == lengthA + lengthB) {
                return best;
            }
        }
        return best;
    }

    /** Where a diagonal is entered by one more difference: from above after an insertion, else after a deletion. */
    private static int entered(int[] before, int steps, int diagonal) {
        int inserted = diagonal + 1 <= steps - 1 ? before[steps + diagonal] : NEVER;
        int deleted = diagonal - 1 >= -(steps - 1) ? before[steps + diagonal - 2] : NEVER;
        return inserted > deleted ? inserted : deleted == NEVER ? NEVER : deleted + 1;
    }

    private void back(int[][] reached, int endSteps, int endDiagonal, int fromA, int fromB) {
        int diagonal = endDiagonal;
        for (int steps = endSteps; steps >= 0; steps--) {
            int x = reached[steps][steps + diagonal];
            int start = steps == 0 ? 0 : entered(reached[steps - 1], steps, diagonal);
            for (int i = start; i < x; i++) {
                match[fromA + i] = fromB + i - diagonal;
            }
            if (steps > 0) {
                int[] before = reached[steps - 1];
                int inserted = diagonal + 1 <= steps - 1 ? before[steps + diagonal] : NEVER;
                diagonal += inserted >= 0 && inserted == start ? 1 : -1;
            }
        }
    }
}
