package org.clausebook.align;

import static org.clausebook.align.LinksSaid.line;
import static org.clausebook.align.LinksSaid.links;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static final String BATH = """
            # Bath rules
            ## Guests
            1. Whoever comes in pays at the desk and gets a key for one locker.
            2. You may not use the pool for any game with a ball or any race between the swimmers.
            3. Towels are lent for a deposit, which the desk pays back on the same day.
            ## Hours
            1. The bath is open from seven to nine, on feast days from ten to four.
            """;

    @Test
    void whatBeginsAlikeAndChangedItsPlace() {
        String anew = BATH.replace(BATH.lines().toList().get(3) + "\n", "")
                .replace("3. Towels", "2. Towels")
                .replace(
                        "## Hours",
                        "3. You may not use the pool for any game or race that the notice forbids.\n## Hours");
        assertEquals("guests/2 | guests/3", line(links(BATH, anew), "guests/2 |"));
    }

    @Test
    void whatBeginsOtherwiseInThePlaceOfAnother() {
        String anew = BATH.replace(
                BATH.lines().toList().get(3),
                "2. Children up to twelve, if they cannot swim, may use the bath with a guest.");
        assertEquals("guests/2 | -", line(links(BATH, anew), "guests/2 |"));
    }

    private static final String WORDS = """
            # Words
            1. "Ferry" means the flat boat that the skipper pulls along the rope between both banks.
            2. "Bank" means the ground beside the water where the planks are laid out for those who wait.
            3. "Skipper" means the person who holds the licence of the town and runs the ferry.
            """;

    private static final String WORDS_FEWER = """
            # Words
            1. "Ferry" means the flat boat that is pulled along the rope between both banks, and whatever else the town \
            lays out beside the water for those who wait: the planks on the ground, the licence of the skipper, and the \
            person who runs it.
            """;

    @Test
    void definitionsOfOtherTermsAreNoPartOfADefinition() {
        assertEquals("1 | 1", line(links(WORDS, WORDS_FEWER), "1"));
    }
}
