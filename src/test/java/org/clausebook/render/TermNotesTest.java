package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TermNotesTest {
    private static final String LONG =
            "This lease is an agreement between the town, which owns the land, and whoever signs"
                    + " it for the plot with its shed, its well and all that grows there in the year of the lease (“Garden”).";

    @Test
    void aShortDefinitionIsQuotedWhole() {
        assertEquals("The plot (“Garden”).", TermNotes.quoted("The plot (“Garden”).", "Garden"));
    }

    @Test
    void ofALongDefinitionTheWordsBeforeItsTermAreQuoted() {
        String quoted = TermNotes.quoted(LONG, "Garden");
        assertTrue(quoted.startsWith("… ") && quoted.endsWith("in the year of the lease (“Garden”)."), quoted);
    }

    @Test
    void aTermThatItsDefinitionDoesNotNameIsQuotedFromTheBeginning() {
        assertTrue(TermNotes.quoted(LONG, "Orchard").startsWith("This lease"), TermNotes.quoted(LONG, "Orchard"));
    }
}
