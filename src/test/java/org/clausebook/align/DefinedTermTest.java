package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is known by that begins with a quotation. */
class DefinedTermTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Work\" means the house. | Work",
                "The Tenant or “You”: any person who lives here. | You",
                "Unter dem „Mietgegenstand“wird das Haus verstanden. | Mietgegenstand",
                "'Tenant's Yard' een plaats achter het huis. | Tenant's Yard",
                "「借主」とは、家に住む人をいう。 | 借主",
                "»Lejer« betyder den, der bor i huset. | Lejer",
                "Med ”Hyresgäst” avses den som bor i huset. | Hyresgäst",
                "‚Mieter‘ ist, wer im Haus wohnt. | Mieter",
                "« Locataire » : la personne qui habite la maison. | Locataire"
            })
    void aTermIsReadWithoutItsMarks(String text, String term) {
        assertEquals(term, DefinedTerm.of(text).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The house is old.",
                "The tenant's dog stays out.",
                "It is old. \"Work\" means the house.",
                "Whoever lives in the house or in the yard is a \"Tenant\".",
                "\"Never closed"
            })
    void aTextThatBeginsWithNoneHasNone(String text) {
        assertEquals("", DefinedTerm.of(text));
    }
}
