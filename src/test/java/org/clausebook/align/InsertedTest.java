package org.clausebook.align;

import static org.clausebook.align.LinksSaid.links;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                title | title""", links(BEFORE, """
                # Rules of the allotments
                1. The gate is locked at nightfall, and whoever leaves last sees that the lamp is out.
                2. Each tenant keeps the path before the plot free of weeds.
                3. After March a tenant with berries pays for cans each week.
                4. The hedge is cut twice a year, in March and after the berries fall.
                5. Water is drawn from the well with cans, and hoses stay at home.
                6. The board hears complaints on the first Sunday of the month in the shed.
                """));
    }

    @Test
    void partsThatSayWhatManyOthersSay() {
        String often = "Lost keys are paid for at the desk.";
        String others = """
                ## Pool
                Caps are worn by all who swim.

                %1$s
                ## Gym
                Weights go back to their rack.

                %1$s
                ## Court
                Shoes with black soles stay outside.

                %1$s
                ## Lockers
                Whatever stays overnight is taken out by the guard.

                %1$s
                """.formatted(often);
        String links = links(
                "# Bath\n## Sauna\nTowels cover the bench. " + often + "\n" + others,
                "# Bath\n## Sauna\nTowels cover the bench.\n\n" + often + "\n" + others);
        assertTrue(links.contains("sauna/p1 | sauna/p1, sauna/p2"), links);
    }
}
