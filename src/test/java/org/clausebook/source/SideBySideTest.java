package org.clausebook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void keepsTheOrder() {
        assertEquals(
                NUMBERS.stream().map(number -> number * number).toList(),
                SideBySide.map(NUMBERS, number -> number * number));
    }

    @Test
    void passesAFailureOn() {
        assertThrows(ArithmeticException.class, () -> SideBySide.map(NUMBERS, number -> 1 / (number - 500)));
    }

    @Test
    void canBeAskedForWithinItself() {
        assertEquals(
                List.of(List.of(2, 3), List.of(3, 4)),
                SideBySide.map(List.of(1, 2), left -> SideBySide.map(List.of(1, 2), right -> left + right)));
    }

    @Test
    void beginsWhatIsAskedForLater() {
        Supplier<Integer> begun = SideBySide.begin(() -> 6 * 7);
        assertEquals(42, begun.get());
        assertEquals(42, begun.get());
    }

    @Test
    void failsWhenItIsAskedFor() {
        Supplier<Integer> begun = SideBySide.begin(() -> {
            throw new UncheckedIOException(new IOException("gone"));
        });
        assertEquals(
                "gone",
                assertThrows(UncheckedIOException.class, begun::get).getCause().getMessage());
    }
}
