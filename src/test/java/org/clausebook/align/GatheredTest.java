package org.clausebook.align;

import static org.clausebook.align.LinksSaid.line;
import static org.clausebook.align.LinksSaid.links;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Clauses that were put into others, or taken out of them, nearly word for word. */
class GatheredTest {
    private static final String FERRY = """
            # Ferry rules
            1. Tickets are sold on board until the rope is cast off, and children below six travel free of charge.
            2. Beyond what the timetable says, the skipper answers for intent and for gross neglect of his duties.
            3. Up to nine bicycles are lashed to the rail behind the wheelhouse; mopeds and motorcycles stay ashore.
            4. The bell is rung twice before the planks are drawn in, and once when fog hides the other bank.
            5. Dogs lie at the feet of those who brought them, and larger animals are taken over after dusk.
            """;

    private static final String BELL =
            "The bell is rung twice before the planks are drawn in, and once when fog hides the other bank.";

    @Test
    void clausesFromAnywhereInOne() {
        assertEquals("""
                1, 3, 5 | p1
                2 | 1
                4 | 2
                title | title""", links(FERRY, """
                # Ferry rules
                This sums up what passengers ask most. Tickets are sold on board until the rope is cast off, and children \
                below six travel free of charge. Most ask for their wheels: up to nine bicycles are lashed to the rail \
                behind the wheelhouse, and motorcycles stay ashore. Some ask for their pets: dogs lie at the feet of those \
                who brought them, and larger animals are taken over after dusk. Whatever else is asked the mate answers.
                1. Beyond what the timetable says, the skipper answers for intent and for gross neglect of his duties.
                2. The bell is rung twice before the planks are drawn in, and once when fog hides the other bank.
                """));
    }

    @Test
    void whatWasTakenOutOfAClause() {
        String whole = FERRY.replace(BELL, BELL + " Who is late waits for the next trip and must not jump on board.");
        String apart = FERRY.replace("5. Dogs", "6. Dogs")
                .replace("3. Up", "3. Who is late waits for the next trip and does not jump on board.\n4. Up")
                .replace("4. The bell", "5. The bell");
        assertEquals("4 | 3, 5", line(links(whole, apart), "4 |"));
    }

    /** The old text stands in the new one, but that stands for itself. */
    @Test
    void whatOnlyRepeatsAnotherIsNotTakenForAPartOfIt() {
        assertEquals("6 | -", line(links(FERRY + "6. " + BELL, FERRY), "6 |"));
    }
}
