package org.clausebook.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What was lately made of texts, and depends on nothing but the text. The stages look at the same texts one after the
 * other, and know nothing of each other.
 */
final class Lately<T> {
    private final int letters;
    private final Map<String, T> made = new ConcurrentHashMap<>();
    private final AtomicInteger held = new AtomicInteger();

    /** @param letters texts of so many are held; then all are forgotten */
    Lately(int letters) {
        this.letters = letters;
    }

    /** What is made of a text, or was lately. Two who ask at once may both make it. */
    T of(String text, Function<String, T> make) {
        T known = made.get(text);
        if (known != null) {
            return known;
        }
        T fresh = make.apply(text);
        if (held.addAndGet(text.length()) > letters) {
            made.clear();
            held.set(text.length());
        }
        made.put(text, fresh);
        return fresh;
    }
}
