package org.clausebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final List<String> asked = new ArrayList<>();
    private final Lately<Integer> lengths = new Lately<>(10);

    @Test
    void makesWhatATextWasLatelyAskedForOnce() {
        assertEquals(4, length("four"));
        assertEquals(5, length("three"));
        assertEquals(4, length("four"));
        assertEquals(List.of("four", "three"), asked);
    }

    @Test
    void forgetsAllWhereItWouldHoldTooMuch() {
        length("four");
        length("three");
        length("two");
        assertEquals(4, length("four"));
        assertEquals(List.of("four", "three", "two", "four"), asked);
    }

    @Test
    void makesATextThatIsLongerThanAllItHolds() {
        assertEquals(11, length("much longer"));
        assertEquals(4, length("four"));
    }

    private int length(String text) {
        return lengths.of(text, fresh -> {
            asked.add(fresh);
            return fresh.length();
        });
    }
}
