package org.clausebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void showsTheFirstWordsAndASignWhereThereAreMore() {
        assertEquals("You may …", Excerpt.beginning("You may dig here.", 2));
        assertEquals("You\nmay  dig …", Excerpt.beginning("You\nmay  dig here.", 3));
    }

    @Test
    void showsAShortTextWhole() {
        assertEquals(" You may dig here. ", Excerpt.beginning(" You may dig here. ", 4));
        assertEquals("", Excerpt.beginning("", 0));
    }

    @Test
    void findsAllWords() {
        assertEquals(4, Excerpt.words(" You may\tdig\nhere. ").size());
    }
}
