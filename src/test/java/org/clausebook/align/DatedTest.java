package org.clausebook.align;

import static org.clausebook.align.LinksSaid.links;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The line that says of what day an edition is. */
class DatedTest {
    private static final String RULES = """
            1. The gate is locked at nightfall, and whoever leaves last sees that the lamp is out.
            2. Water is drawn from the well with cans, and hoses stay at home.
            """;

    @Test
    void inOtherWordsAndAtTheOtherEnd() {
        assertEquals(
                """
                1 | 1
                2 | 2
                p1 | 2/p1
                title | title""",
                links(
                        "# Rules\nIn force since 3 May 2019\n\n" + RULES,
                        "# Rules\n" + RULES + "\nLast update: 2024-11-30\n"));
    }

    @Test
    void anyOtherLineInItsPlace() {
        assertEquals(
                """
                - | p1
                1 | 1
                2 | 2
                p1 | -
                title | title""",
                links(
                        "# Rules\nIn force since 3 May 2019\n\n" + RULES,
                        "# Rules\nAsk the board for a copy\n\n" + RULES));
    }
}
