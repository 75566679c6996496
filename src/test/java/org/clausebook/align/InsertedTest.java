package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.text.ClausePath;
import org.junit.jupiter.api.Test;

/** A clause that was taken apart, and what stands among its parts now. */
class InsertedTest {
    private static final String BEFORE = """
            # Rules of the allotments
            1. The gate is locked at nightfall, and whoever leaves last sees that the lamp is out.
            2. Each tenant keeps the path before the plot free of weeds. The hedge is cut twice a year, in March and after the \
            berries fall. Water is drawn from the well with cans, and hoses stay at home.
            3. The board hears complaints on the first Sunday of the month in the shed.
            """;

    @Test
    void theNewClauseAmongTheParts() {
        assertEquals("""
                - | 3
                1 | 1
                2 | 2, 4, 5
                3 | 6
                title | title""", links("""
                # Rules of the allotments
                1. The gate is locked at nightfall, and whoever leaves last sees that the lamp is out.
                2. Each tenant keeps the path before the plot free of weeds.
                3. After March a tenant with berries pays for cans each week.
                4. The hedge is cut twice a year, in March and after the berries fall.
                5. Water is drawn from the well with cans, and hoses stay at home.
                6. The board hears complaints on the first Sunday of the month in the shed.
                """));
    }

    private static String links(String right) {
        return Aligner.align(Editions.edition("rules", "en", "1", BEFORE), Editions.edition("rules", "en", "2", right))
                .links()
                .stream()
                .map(link -> paths(link.left()) + " | " + paths(link.right()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String paths(List<ClausePath> paths) {
        return paths.isEmpty() ? "-" : paths.stream().map(ClausePath::toString).collect(Collectors.joining(", "));
    }
}
