package org.clausebook.align;

/**
 * How often links are right of which the model says so much. It is too sure of itself: what speaks for a link does not
 * speak as independently as the model takes it to. Measured on texts changed at known places, other lots of the changes
 * that {@code docs/quality.md} holds it against; between the points a straight line.
 */
final class Calibration {
    /** A wrong neighbour in the same order looks nearly as good as the right one. */
    private static final Calibration TRANSLATION = new Calibration(
            new double[] {0, 0.6, 0.85, 0.97, 0.9985, 0.9994, 0.9998, 1},
            new double[] {0, 0.42, 0.66, 0.79, 0.81, 0.92, 0.98, 0.998});

    private static final Calibration REVISION = new Calibration(
            new double[] {0, 0.6, 0.85, 0.97, 0.995, 0.9985, 0.9998, 1},
            new double[] {0, 0.52, 0.69, 0.84, 0.88, 0.95, 0.985, 0.999});

    private final double[] said;
    private final double[] right;

    private Calibration(double[] said, double[] right) {
        this.said = said;
        this.right = right;
    }

    static Calibration of(Alignment.Kind kind) {
        return kind == Alignment.Kind.REVISION ? REVISION : TRANSLATION;
    }

    /** From 0 to 1, as what is said. */
    double right(double by) {
        int i = 1;
        while (i < said.length - 1 && by > said[i]) {
            i++;
        }
        return right[i - 1] + (by - said[i - 1]) / (said[i] - said[i - 1]) * (right[i] - right[i - 1]);
    }
}
