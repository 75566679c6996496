package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of a piece stand for which, learned from all pieces of a translation together: IBM Model 1 in both
 * directions (P. Brown and others, The Mathematics of Statistical Machine Translation, 1993), with a preference for
 * words at about the same place (C. Dyer and others, A Simple, Fast, and Effective Reparameterization of IBM Model 2,
 * 2013). A link's strength is the geometric mean of what both directions say.
 */
final class WordLinks {
    private static final int ROUNDS = 6;
    /** How strongly words at about the same place are preferred. */
    private static final double STEEP = 4;
    /** How readily a word stands for nothing. */
    private static final float NOTHING = 0.02f;
    /** How much more often than others a word is taken to stand for itself, before anything is learned. */
    private static final float ITSELF = 20;

    /** The words of a piece by the numbers of their roots, and the numbers of the pairs of roots, row by row. */
    private record Cells(int[] left, int[] right, int[] pairs, float[] near) {}

    private final Map<String, Integer> lefts = new HashMap<>();
    private final Map<String, Integer> rights = new HashMap<>();
    private final List<Cells> cells = new ArrayList<>();
    private final PairNumbers numbers = new PairNumbers();
    private float[] toRight;
    private float[] toLeft;

    WordLinks(List<Piece> pieces) {
        for (Piece piece : pieces) {
            cells.add(cells(piece));
        }
        toRight = initial();
        toLeft = toRight.clone();
        for (int round = 0; round < ROUNDS; round++) {
            toRight = learn(toRight, false);
            toLeft = learn(toLeft, true);
        }
    }

    private Cells cells(Piece piece) {
        int[] left = numbers(piece.left(), lefts);
        int[] right = numbers(piece.right(), rights);
        int[] pairs = new int[left.length * right.length];
        float[] near = new float[pairs.length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                boolean itself =
                        piece.left().get(i).root().equals(piece.right().get(j).root());
                pairs[i * right.length + j] = numbers.of(left[i], right[j], itself);
                double apart = Math.abs((i + 0.5) / left.length - (j + 0.5) / right.length);
                near[i * right.length + j] = (float) Math.exp(-STEEP * apart);
            }
        }
        return new Cells(left, right, pairs, near);
    }

    private static int[] numbers(List<Token> tokens, Map<String, Integer> known) {
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer number = known.putIfAbsent(tokens.get(i).root(), known.size());
            numbers[i] = number == null ? known.size() - 1 : number;
        }
        return numbers;
    }

    private float[] initial() {
        float[] odds = new float[numbers.size()];
        for (int pair = 0; pair < odds.length; pair++) {
            odds[pair] = numbers.isItself(pair) ? ITSELF : 1;
        }
        return odds;
    }

    /** One round of expectation and maximisation; backwards, each word of the source looks for one of the translation. */
    private float[] learn(float[] odds, boolean backwards) {
        float[] counts = new float[odds.length];
        float[] totals = new float[backwards ? rights.size() : lefts.size()];
        for (Cells piece : cells) {
            float[] shares = shares(piece, odds, backwards);
            for (int cell = 0; cell < shares.length; cell++) {
                counts[piece.pairs[cell]] += shares[cell];
                int giver = backwards ? piece.right[cell % piece.right.length] : piece.left[cell / piece.right.length];
                totals[giver] += shares[cell];
            }
        }
        for (int pair = 0; pair < counts.length; pair++) {
            float total = totals[backwards ? numbers.right(pair) : numbers.left(pair)];
            counts[pair] = total == 0 ? 0 : counts[pair] / total;
        }
        return counts;
    }

    /** For each word that looks for one of the other side, how likely each of them is. */
    private static float[] shares(Cells piece, float[] odds, boolean backwards) {
        int rows = piece.left.length;
        int columns = piece.right.length;
        float[] shares = new float[piece.pairs.length];
        int seekers = backwards ? rows : columns;
        int givers = backwards ? columns : rows;
        for (int seeker = 0; seeker < seekers; seeker++) {
            float sum = NOTHING;
            for (int giver = 0; giver < givers; giver++) {
                int cell = backwards ? seeker * columns + giver : giver * columns + seeker;
                shares[cell] = odds[piece.pairs[cell]] * piece.near[cell];
                sum += shares[cell];
            }
            for (int giver = 0; giver < givers; giver++) {
                shares[backwards ? seeker * columns + giver : giver * columns + seeker] /= sum;
            }
        }
        return shares;
    }

    /** How strongly the words of a piece are linked, row by row: {@code [left][right]}, from 0 to 1. */
    float[][] of(int piece) {
        Cells own = cells.get(piece);
        float[] there = shares(own, toRight, false);
        float[] back = shares(own, toLeft, true);
        float[][] strengths = new float[own.left.length][own.right.length];
        for (int cell = 0; cell < there.length; cell++) {
            strengths[cell / own.right.length][cell % own.right.length] = (float) Math.sqrt(there[cell] * back[cell]);
        }
        return strengths;
    }

    /** Numbers for pairs of roots, given out in the order in which they are met. */
    private static final class PairNumbers {
        private long[] keys = new long[1 << 16];
        private int[] values = new int[1 << 16];
        private int[] firsts = new int[1 << 14];
        private int[] seconds = new int[1 << 14];
        private boolean[] itself = new boolean[1 << 14];
        private int size;

        int of(int first, int second, boolean same) {
            if (2 * size >= keys.length) {
                grow();
            }
            long key = ((long) first << 32 | second) + 1;
            int slot = slot(key);
            if (keys[slot] == 0) {
                keys[slot] = key;
                values[slot] = size;
                if (size == firsts.length) {
                    firsts = Arrays.copyOf(firsts, 2 * size);
                    seconds = Arrays.copyOf(seconds, 2 * size);
                    itself = Arrays.copyOf(itself, 2 * size);
                }
                firsts[size] = first;
                seconds[size] = second;
                itself[size++] = same;
            }
            return values[slot];
        }

        private int slot(long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & keys.length - 1;
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        private void grow() {
            long[] old = keys;
            int[] oldValues = values;
            keys = new long[old.length * 2];
            values = new int[old.length * 2];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    int slot = slot(old[i]);
                    keys[slot] = old[i];
                    values[slot] = oldValues[i];
                }
            }
        }

        int size() {
            return size;
        }

        int left(int pair) {
            return firsts[pair];
        }

        int right(int pair) {
            return seconds[pair];
        }

        boolean isItself(int pair) {
            return itself[pair];
        }
    }
}
