package org.clausebook.render;

import java.util.Optional;
import java.util.function.Supplier;

/** What several ask for, once each: it is made for the first and forgotten when the last has it. */
final class Once<T> implements Supplier<T> {
    private final int askers;
    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();
    private int left;

    Once(int askers, Supplier<T> make) {
        this.askers = askers;
        this.make = make;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
            left = askers;
        }
        T value = made.get();
        if (--left == 0) {
            made = Optional.empty();
        }
        return value;
    }
}
