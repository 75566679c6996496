package org.clausebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Work that all processors share. */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Applies a function to each element. A processor takes the next element when it is done with one, in the order of
     * the list; a parallel stream would deal the list out beforehand, and wait for whoever was dealt the long ones.
     *
     * @param function never gives null
     * @return the results in the order of the list
     */
    public static <A, B> List<B> map(List<A> list, Function<A, B> function) {
        AtomicReferenceArray<B> results = new AtomicReferenceArray<>(list.size());
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(processor -> {
                    for (int i = next.getAndIncrement(); i < list.size(); i = next.getAndIncrement()) {
                        results.set(i, function.apply(list.get(i)));
                    }
                });
        List<B> ordered = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }

    /**
     * Begins what is asked for later.
     *
     * @return waits for the result; where no processor was free, whoever asks makes it
     */
    public static <A> Supplier<A> begin(Supplier<A> work) {
        Callable<A> call = work::get;
        return ForkJoinTask.adapt(call).fork()::join;
    }
}
