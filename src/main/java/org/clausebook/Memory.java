package org.clausebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier build made, by what it was made of, so that the build after an edit makes only what depends on that.
 * Stages are functions from values to values, so what was made of the very same values can be taken again. A value that
 * is read anew each time, such as a file's text, goes through {@link #same} first. What one build did not ask for, the
 * next does not find: memory does not grow.
 */
final class Memory {
    /** A stage and what it was given: the very same objects. */
    private record Recipe(String stage, List<Object> given) {
        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Recipe that) || !stage.equals(that.stage) || given.size() != that.given.size()) {
                return false;
            }
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i) != that.given.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = stage.hashCode();
            for (Object value : given) {
                hash = 31 * hash + System.identityHashCode(value);
            }
            return hash;
        }
    }

    private final Map<Object, Object> before;
    private final Map<Object, FutureTask<Object>> now = new ConcurrentHashMap<>();

    private Memory(Map<Object, Object> before) {
        this.before = before;
    }

    /** Of nothing, for a first build or an only one. */
    static Memory empty() {
        return new Memory(Map.of());
    }

    /** For the build after this one. */
    Memory next() {
        Map<Object, Object> made = new HashMap<>();
        now.forEach((key, task) -> made.put(key, made(task)));
        return new Memory(made);
    }

    /** The object that an earlier build had for an equal value, else this one. */
    <T> T same(T value) {
        return recalled(value, () -> value);
    }

    /**
     * What a stage makes, or made of the very same objects.
     *
     * @param stage its name, other than that of any other stage
     * @param given all that the result depends on; of lists, what they hold
     */
    <T> T of(String stage, List<?> given, Supplier<T> make) {
        return recalled(new Recipe(stage, List.copyOf(given)), make);
    }

    /** Whoever asks for a key asks for one type, which it is kept with. Who asks while it is made waits for it. */
    @SuppressWarnings("unchecked")
    private <T> T recalled(Object key, Supplier<T> make) {
        Object known = before.get(key);
        FutureTask<Object> task = new FutureTask<>(() -> known == null ? make.get() : known);
        FutureTask<Object> first = now.putIfAbsent(key, task);
        if (first == null) {
            task.run();
        }
        return (T) made(first == null ? task : first);
    }

    private static Object made(FutureTask<Object> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
