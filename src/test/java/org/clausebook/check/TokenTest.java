package org.clausebook.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which stems are of one word, and which of one family. */
class TokenTest {
    @Test
    void theFormsOfAWordAreAlike() {
        assertTrue(Token.alike("неограничен", "неограничена"));
        assertFalse(Token.alike("неограничен", "неопределен"));
    }

    @Test
    void aNounAndItsVerbAreKin() {
        assertTrue(Token.kin("инсталаци", "инсталир"));
        assertTrue(Token.kin("абонамент", "абонир"));
    }

    @Test
    void aWordMayBeAnotherWithAPrefix() {
        assertTrue(Token.isPrefixed("ползв", "използв"));
        assertFalse(Token.isPrefixed("miet", "vermiet"));
    }

    @Test
    void aWordMayChangeItsFirstLetter() {
        assertTrue(Token.isPrefixed("jikkomunika", "tikkomunika"));
        assertFalse(Token.isPrefixed("haus", "maus"));
    }

    @Test
    void wordsThatBeginWithTheSamePrefixAreNot() {
        assertFalse(Token.kin("неогранич", "неопредел"));
        assertFalse(Token.kin("предназнач", "предвижд"));
    }
}
