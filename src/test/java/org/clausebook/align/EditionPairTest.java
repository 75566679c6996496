package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clausebook.Editions;
import org.clausebook.content.Work;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

class EditionPairTest {
    @Test
    void aTranslationGoesWithItsSourceAndEachVersionWithTheNextAndTheOldestWithTheNewest() {
        assertEquals(
                List.of("en-1 bg-1", "en-2 bg-2", "bg-1 bg-2", "en-1 en-2", "en-2 en-10", "en-1 en-10"),
                pairs("en", "en-1", "en-2", "en-10", "bg-1", "bg-2"));
    }

    @Test
    void aTranslationWhoseVersionHasNoSourceGoesWithTheNearest() {
        assertEquals(List.of("en-1 bg-2", "en-1 en-4"), pairs("en", "en-1", "bg-2", "en-4"));
        assertEquals(List.of("en-1 de-2", "en-4 bg-3", "en-1 en-4"), pairs("en", "en-1", "de-2", "bg-3", "en-4"));
    }

    @Test
    void editionsInTwoOtherLanguagesStillHangTogether() {
        assertEquals(List.of("de-1 fr-1"), pairs("en", "fr-1", "de-1"));
        assertEquals(List.of("de-1 fr-1", "de-1 it-1"), pairs("de", "it-1", "fr-1", "de-1"));
    }

    @Test
    void oneEditionHasNoPair() {
        assertEquals(List.of(), pairs("en", "en-1"));
        assertEquals(List.of(), pairs("en"));
    }

    private static List<String> pairs(String prevailing, String... names) {
        List<Edition> editions = new ArrayList<>();
        for (String name : names) {
            int hyphen = name.indexOf('-');
            editions.add(Editions.edition("w", name.substring(0, hyphen), name.substring(hyphen + 1), "1. Text."));
        }
        Work work = new Work(new Slug("w"), "Work", new Language(prevailing), List.of());
        List<String> pairs = listed(work, editions);
        Collections.reverse(editions);
        assertEquals(pairs, listed(work, editions), "the order of the editions makes a difference");
        return pairs;
    }

    private static List<String> listed(Work work, List<Edition> editions) {
        return EditionPair.of(work, editions).stream()
                .map(pair -> pair.left().id().name() + " " + pair.right().id().name())
                .toList();
    }
}
