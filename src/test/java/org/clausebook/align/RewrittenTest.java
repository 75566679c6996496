package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.text.ClausePath;
import org.junit.jupiter.api.Test;

/** Clauses of which little was left as it was, and which a reader knows all the same. */
class RewrittenTest {
    private static final String FERRY = """
            # Ferry rules
            The skipper runs the ferry between both banks; whoever steps on board accepts what follows.
            1. *Tickets.* They are sold on board until the rope is cast off, and children below six travel free.
            2. *Liability.* Beyond what the timetable says, the skipper answers for intent and for gross neglect.
            3. *Bicycles.* Up to nine bicycles are lashed to the rail behind the wheelhouse; mopeds stay ashore.
            """;

    private static final String FERRY_SET_OFF = """
            # Ferry rules
            The skipper runs the ferry between both banks; whoever steps on board accepts what follows.
            ## Tickets
            They are sold on board until the rope is cast off, and children below six travel free.
            ## Liability
            For harm to life and limb the skipper answers where he was careless, for all other harm only where he acted \
            with intent or gross neglect of his duties, and he takes no other burden upon himself of his own free will.
            ## Bicycles
            Up to nine bicycles are lashed to the rail behind the wheelhouse; mopeds stay ashore.
            """;

    @Test
    void aHeadingSetOffFromARewrittenText() {
        assertEquals("""
                1 | tickets, tickets/p1
                2 | liability, liability/p1
                3 | bicycles, bicycles/p1
                p1 | p1
                title | title""", links(FERRY, FERRY_SET_OFF));
    }

    private static String links(String left, String right) {
        return Aligner.align(Editions.edition("rules", "en", "1", left), Editions.edition("rules", "en", "2", right))
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
