package org.clausebook.source;

import java.util.Comparator;

/**
 * Something wrong with the input, as a value: stages collect problems, the command line prints them.
 *
 * @param severity whether the work can be done all the same
 * @param place where
 * @param message what is wrong, one sentence without a full stop at its end
 * @param hint what to do about it, one sentence without a full stop at its end
 */
public record Problem(Severity severity, Place place, String message, String hint) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    /** How bad it is. */
    public enum Severity {
        /** The input cannot be used as it is. */
        ERROR,
        /** The input can be used; a person should look. */
        WARNING
    }

    /** A problem that makes the input unusable. */
    public static Problem error(Place place, String message, String hint) {
        return new Problem(Severity.ERROR, place, message, hint);
    }

    /** A problem that a person should look at. */
    public static Problem warning(Place place, String message, String hint) {
        return new Problem(Severity.WARNING, place, message, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
