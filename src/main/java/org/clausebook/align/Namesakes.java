package org.clausebook.align;

import java.util.Arrays;

/**
 * Headings of the two sides that carry the same name, and no other heading does: a section is known by its name,
 * wherever it stands.
 *
 * @param counterparts by left unit the right heading of its name, -1 where there is none
 * @param back by right unit the left one
 */
record Namesakes(int[] counterparts, int[] back) {
    /** Two headings share a name if so much of both is the same, ... */
    private static final double SAME = 0.8;
    /** ... and by so much more than with any other heading. */
    private static final double CLEAR = 0.1;

    private static final float TOGETHER = 3;
    private static final float APART = -6;

    static Namesakes of(Unit[] left, Unit[] right, int forms) {
        int[] counterparts = new int[left.length];
        int[] back = new int[right.length];
        Arrays.fill(counterparts, -1);
        Arrays.fill(back, -1);
        int[] lefts = headings(left);
        int[] rights = headings(right);
        float[] leftWeights = weights(left, lefts, forms);
        float[] rightWeights = weights(right, rights, forms);
        double[][] shares = new double[lefts.length][rights.length];
        for (int i = 0; i < lefts.length; i++) {
            for (int j = 0; j < rights.length; j++) {
                shares[i][j] = (share(left[lefts[i]], right[rights[j]], leftWeights)
                                + share(right[rights[j]], left[lefts[i]], rightWeights))
                        / 2;
            }
        }
        for (int i = 0; i < lefts.length; i++) {
            int best = clearest(shares, i);
            if (best >= 0) {
                counterparts[lefts[i]] = rights[best];
                back[rights[best]] = lefts[i];
            }
        }
        return new Namesakes(counterparts, back);
    }

    private static int[] headings(Unit[] units) {
        int[] headings = new int[units.length];
        int size = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i].isHeading() && units[i].words() > 0) {
                headings[size++] = i;
            }
        }
        return Arrays.copyOf(headings, size);
    }

    /** What each form tells of a heading: one that stands in many tells little. */
    private static float[] weights(Unit[] units, int[] headings, int forms) {
        float[] seen = new float[forms];
        for (int heading : headings) {
            for (int form : units[heading].forms()) {
                seen[form]++;
            }
        }
        for (int form = 0; form < forms; form++) {
            seen[form] = seen[form] == 0 ? 0 : (float) Math.log(1 + headings.length / (double) seen[form]);
        }
        return seen;
    }

    /** How much of a heading stands in another as it is, by weight: a name is not translated. */
    private static double share(Unit heading, Unit other, float[] weights) {
        double shared = 0;
        double all = 0;
        for (int form : heading.forms()) {
            all += weights[form];
            shared += Arrays.binarySearch(other.forms(), form) >= 0 ? weights[form] : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** The column that is clearly the best of its row and whose best this row is, or -1. */
    private static int clearest(double[][] shares, int row) {
        int best = -1;
        for (int column = 0; column < shares[row].length; column++) {
            if (best < 0 || shares[row][column] > shares[row][best]) {
                best = column;
            }
        }
        if (best < 0 || shares[row][best] < SAME) {
            return -1;
        }
        for (int column = 0; column < shares[row].length; column++) {
            if (column != best && shares[row][column] > shares[row][best] - CLEAR) {
                return -1;
            }
        }
        for (int other = 0; other < shares.length; other++) {
            if (other != row && shares[other][best] > shares[row][best] - CLEAR) {
                return -1;
            }
        }
        return best;
    }

    /** What their names say of two headings. */
    float score(int row, int column) {
        if (counterparts[row] < 0 && back[column] < 0) {
            return 0;
        }
        return counterparts[row] == column ? TOGETHER : APART;
    }
}
