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

    private final Map<String, Integer> roots = new HashMap<>();
    private final List<Cells> cells = new ArrayList<>();
    private final PairNumbers numbers = new PairNumbers();
    private float[] toRight;
    private float[] toLeft;
    /** Room for the shares of the largest piece. */
    private float[] shares;

    WordLinks(List<Piece> pieces) {
        int largest = 0;
        for (Piece piece : pieces) {
            cells.add(cells(piece));
            largest = Math.max(largest, piece.left().size() * piece.right().size());
        }
        shares = new float[largest];
        toRight = initial();
        toLeft = toRight.clone();
        float[] spare = new float[toRight.length];
        for (int round = 0; round < ROUNDS; round++) {
            learn(toRight, spare, false);
            float[] old = toRight;
            toRight = spare;
            learn(toLeft, old, true);
            spare = toLeft;
            toLeft = old;
        }
    }

    private Cells cells(Piece piece) {
        int[] left = numbers(piece.left());
        int[] right = numbers(piece.right());
        int[] pairs = new int[left.length * right.length];
        float[] near = new float[pairs.length];
        int cell = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                pairs[cell] = numbers.of(left[i], right[j]);
                double apart = Math.abs((i + 0.5) / left.length - (j + 0.5) / right.length);
                near[cell++] = (float) Math.exp(-STEEP * apart);
            }
        }
        return new Cells(left, right, pairs, near);
    }

    private int[] numbers(List<Token> tokens) {
        int[] own = new int[tokens.size()];
        for (int i = 0; i < own.length; i++) {
            Integer known = roots.putIfAbsent(tokens.get(i).root(), roots.size());
            own[i] = known == null ? roots.size() - 1 : known;
        }
        return own;
    }

    private float[] initial() {
        float[] odds = new float[numbers.size()];
        for (int pair = 0; pair < odds.length; pair++) {
            odds[pair] = numbers.first(pair) == numbers.second(pair) ? ITSELF : 1;
        }
        return odds;
    }

    /**
     * One round of expectation and maximisation; backwards, each word of the source looks for one of the translation.
     *
     * @param counts takes what was learned
     */
    private void learn(float[] odds, float[] counts, boolean backwards) {
        Arrays.fill(counts, 0);
        float[] totals = new float[roots.size()];
        for (Cells piece : cells) {
            float[] sums = weigh(piece, odds, backwards);
            int cell = 0;
            for (int i = 0; i < piece.left.length; i++) {
                for (int j = 0; j < piece.right.length; j++) {
                    float share = shares[cell] / sums[backwards ? i : j];
                    counts[piece.pairs[cell++]] += share;
                    totals[backwards ? piece.right[j] : piece.left[i]] += share;
                }
            }
        }
        for (int pair = 0; pair < counts.length; pair++) {
            float total = totals[backwards ? numbers.second(pair) : numbers.first(pair)];
            counts[pair] = total == 0 ? 0 : counts[pair] / total;
        }
    }

    /** For each word that looks for one of the other side, how likely each of them is. */
    private void shares(Cells piece, float[] odds, boolean backwards) {
        float[] sums = weigh(piece, odds, backwards);
        int cell = 0;
        for (int i = 0; i < piece.left.length; i++) {
            for (int j = 0; j < piece.right.length; j++) {
                shares[cell++] /= sums[backwards ? i : j];
            }
        }
    }

    /** The same before each word's shares are divided by their sum, and these sums. */
    private float[] weigh(Cells piece, float[] odds, boolean backwards) {
        int rows = piece.left.length;
        int columns = piece.right.length;
        float[] sums = new float[backwards ? rows : columns];
        Arrays.fill(sums, NOTHING);
        int cell = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float share = odds[piece.pairs[cell]] * piece.near[cell];
                shares[cell++] = share;
                sums[backwards ? i : j] += share;
            }
        }
        return sums;
    }

    /** How strongly the words of a piece are linked, row by row: {@code [left][right]}, from 0 to 1. */
    float[][] of(int piece) {
        Cells own = cells.get(piece);
        shares(own, toRight, false);
        float[] there = Arrays.copyOf(shares, own.pairs.length);
        shares(own, toLeft, true);
        float[][] strengths = new float[own.left.length][own.right.length];
        int cell = 0;
        for (float[] row : strengths) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) Math.sqrt(there[cell] * shares[cell]);
                cell++;
            }
        }
        return strengths;
    }
}
