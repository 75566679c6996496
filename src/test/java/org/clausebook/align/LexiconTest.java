package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.clausebook.align.Lexicon.Entry;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Map<String, List<Entry>> HOUSES =
            Map.of("house", List.of(new Entry("дом", 0.5), new Entry("къща", 0.25)), "yard", List.of());

    @Test
    void aWordHasItsCounterpartsAndNoOthers() {
        Lexicon lexicon = new Lexicon(HOUSES, Map.of());
        assertEquals(List.of("house", "yard"), lexicon.left().all());
        assertEquals(
                List.of(new Entry("дом", 0.5), new Entry("къща", 0.25)),
                lexicon.left().of("house"));
        assertEquals(List.of(), lexicon.left().of("yard"));
        assertEquals(List.of(), lexicon.left().of("garden"));
    }

    @Test
    void lexiconsThatSayTheSameAreEqual() {
        Lexicon lexicon = new Lexicon(HOUSES, Map.of());
        assertEquals(lexicon, new Lexicon(HOUSES, Map.of()));
        assertEquals(lexicon.hashCode(), new Lexicon(HOUSES, Map.of()).hashCode());
        assertNotEquals(lexicon, new Lexicon(Map.of(), HOUSES));
        assertNotEquals(lexicon, new Lexicon(Map.of("house", List.of(new Entry("дом", 0.5))), Map.of()));
    }
}
