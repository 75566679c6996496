package org.clausebook.source;

import java.util.List;
import java.util.function.Function;

/**
 * A value and what was wrong with the input that it was made from. The value is always usable: where the input was
 * bad, it holds what could be made of it, down to an empty list.
 *
 * @param value what was made
 * @param problems in the order of their places
 */
public record Checked<T>(T value, List<Problem> problems) {
    public Checked {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** A value made from good input. */
    public static <T> Checked<T> good(T value) {
        return new Checked<>(value, List.of());
    }

    /** Whether any problem is an error. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** The same problems with another value. */
    public <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return new Checked<>(change.apply(value), problems);
    }
}
