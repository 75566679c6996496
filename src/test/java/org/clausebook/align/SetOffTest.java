package org.clausebook.align;

import static org.clausebook.align.LinksSaid.links;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Headings on a line of their own, and what the other version has for them. */
class SetOffTest {
    private static final String RUN_IN = """
            # Bath rules
            1. *Tickets.* They are sold at the desk until the last hour begins, and children below six swim free of charge.
            2. *Lockers.* Each guest gets the key for one of them; what is left there overnight goes to the lost and found.
            """;

    private static final String LOCKERS =
            "Each guest gets the key for one of them; what is left there overnight goes to the lost and found.";

    @Test
    void inOtherWordsOverTheSameText() {
        assertEquals("""
                1 | fares, fares/p1
                2 | lockers, lockers/p1
                title | title""", links(RUN_IN, """
                # Bath rules
                ## Fares
                They are sold at the desk until the last hour begins, and children below six swim free of charge.
                ## Lockers
                %s
                """.formatted(LOCKERS)));
    }

    @Test
    void overTextsThatKeepTheirOwn() {
        assertEquals("""
                - | guests
                1 | guests/1
                2 | guests/2
                title | title""", links(RUN_IN, RUN_IN.replace("1. *T", "## Guests\n1. *T")));
    }

    @Test
    void ofASectionThatWasTakenIntoAText() {
        String floods = """
                ## Floods
                When the river stands above the red mark on the bridge, the bath is shut and the pumps are taken up the hill.
                """;
        String taken = RUN_IN.replace(
                LOCKERS,
                LOCKERS
                        + " When the river stands above the red mark on the bridge, the bath is shut and the pumps are taken"
                        + " up the hill.");
        assertEquals("""
                1 | 1
                2, floods, floods/p1 | 2
                title | title""", links(RUN_IN + floods, taken));
    }

    /** As in a list of what the rules cover, whose points are lines and texts by turns. */
    @Test
    void onALineThatIsMarkedAsAnyText() {
        assertEquals("""
                1, 2 | p1
                3, 4 | p2
                5 | p3
                title | title""", links("""
                # Bath rules
                1. Wristbands
                2. Who wears one passes the turnstile as often as the clock allows, until the last hour of the day begins.
                3. Lost and found
                4. Whatever guests leave behind is put on the shelf at the entrance, labelled with the day, for a month.
                5. The mats are wiped each evening by the guard, who hangs them over the rail to dry until morning.
                """, """
                # Bath rules
                Wristbands Who wears one passes the turnstile as often as the clock allows, until the last hour of the day                 begins.

                Lost and found Should your towel be gone, ask the cashier: she keeps things handed in, noting where each lay.

                The mats are wiped each evening by the guard, who hangs them over the rail to dry until morning.
                """));
    }
}
