package org.clausebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void wordsKeepTheirHyphensAndApostrophes() {
        assertEquals(
                List.of("third-party", "user’s", "and", "/", "or", "I", "/", "O", "."),
                words("third-party user’s and/or I/O."));
    }

    @Test
    void numbersAmountsAndDatesAreOneWord() {
        assertEquals(
                List.of("€1,000.50", "or", "30%", "on", "25/04/2025", ",", "2019", ".", "H.264"),
                words("€1,000.50 or 30% on 25/04/2025, 2019. H.264"));
    }

    @Test
    void addressesAreOneWord() {
        assertEquals(
                List.of("See", "https://a.example/b-c?d=1", ",", "or", "me@x.example", "."),
                words("See https://a.example/b-c?d=1, or me@x.example."));
    }

    @Test
    void scriptsWithoutSpacesAreCutByCharacter() {
        assertEquals(List.of("第", "3", "条", "A", "软", "件"), words("第3条 A软件"));
    }

    @Test
    void marksStandAlone() {
        assertEquals(List.of("(", "“", "Product", "®", "”", ")"), words("(“Product®”)"));
    }

    private static List<String> words(String text) {
        return Word.in(text).stream().map(word -> word.of(text)).toList();
    }
}
