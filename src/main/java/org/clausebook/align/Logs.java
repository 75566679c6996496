package org.clausebook.align;

/** Sums of numbers that are known by their logarithms. */
final class Logs {
    /** Beyond this the smaller number no longer counts. */
    private static final int FAR = 20;

    private static final int STEPS = 1 << 10;
    private static final double[] TABLE = new double[FAR * STEPS + 2];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = StrictMath.log1p(StrictMath.exp(-(double) i / STEPS));
        }
    }

    private Logs() {}

    /** {@code log(exp(a) + exp(b))}, to about a thousandth: alignments need no more, and a table is quick. */
    static double add(double a, double b) {
        double most = Math.max(a, b);
        double apart = most - Math.min(a, b);
        return apart < FAR ? most + TABLE[(int) (apart * STEPS + 0.5)] : most;
    }
}
