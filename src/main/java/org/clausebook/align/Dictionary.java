package org.clausebook.align;

import java.util.Arrays;

/**
 * For each form of one side the forms of the other that may stand for it, with the probability of each; one direction.
 *
 * @param targets by source form, ascending
 * @param odds the probability of each target
 * @param trust by target form, how large a share of its occurrences the other side explains where two units do belong
 *     together; 0 where nothing is known of the form, so that it says nothing either way
 */
record Dictionary(int[][] targets, float[][] odds, float[] trust) {
    private static final int[] NOTHING = {};
    private static final float[] NEVER = {};

    /** Each form stands for itself. */
    static Dictionary identity(int size, float trust) {
        int[][] targets = new int[size][];
        float[][] odds = new float[size][];
        for (int i = 0; i < size; i++) {
            targets[i] = new int[] {i};
            odds[i] = new float[] {1};
        }
        float[] all = new float[size];
        Arrays.fill(all, trust);
        return new Dictionary(targets, odds, all);
    }

    static Dictionary empty(int size) {
        int[][] targets = new int[size][];
        float[][] odds = new float[size][];
        Arrays.fill(targets, NOTHING);
        Arrays.fill(odds, NEVER);
        return new Dictionary(targets, odds, new float[size]);
    }

    /** The probability that the target stands for the source. */
    float odds(int source, int target) {
        int at = Arrays.binarySearch(targets[source], target);
        return at < 0 ? 0 : odds[source][at];
    }
}
