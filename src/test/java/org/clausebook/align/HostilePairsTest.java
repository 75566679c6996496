package org.clausebook.align;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.clausebook.Editions;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Pairs of texts that would make a careless aligner look at every block of one for each of the other. */
class HostilePairsTest {
    @Test
    void twoTextsInOppositeOrderAreAligned() {
        List<String> clauses = new ArrayList<>(IntStream.range(0, 4_000)
                .mapToObj(i -> "*" + word(i) + ".* The " + word(3 * i) + " of the " + word(5 * i) + " is " + word(7 * i)
                        + " by " + word(11 * i) + " and " + word(13 * i) + " until " + word(17 * i) + " rests.")
                .toList());
        Edition one = edition("1", clauses);
        Collections.reverse(clauses);
        Edition other = edition("2", clauses);
        Alignment alignment = assertTimeoutPreemptively(ofSeconds(20), () -> Aligner.align(one, other));
        assertEquals(
                clauses.size() + 1,
                alignment.links().stream()
                        .filter(link -> link.left().equals(link.right()))
                        .count());
    }

    private static Edition edition(String version, List<String> lines) {
        return Editions.edition("deed", "en", version, "# Deed\n" + String.join("\n", lines));
    }

    /** Another word for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(i));
        }
        return word.toString();
    }
}
