package org.clausebook.check;

import static org.clausebook.check.EnglishGerman.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What right translations into many languages do, and nobody should be told of, beside what is wrong. */
class StrangersTest {
    private static final String GARDEN = """
            1. The Tenant waters the garden every morning before breakfast.
            2. The Owner mows the meadow behind the house twice a year.
            3. The Tenant sweeps the stairs and keeps the windows shut.
            4. Each neighbour feeds the chickens while the Owner is away.
            5. The Tenant may write to the Owner by letter or online.
            """;

    private static final String TUIN = """
            1. De huurder begiet de tuin iedere ochtend voor het ontbijt.
            2. De eigenaar maait de weide achter het huis tweemaal per jaar.
            3. De huurder veegt de trap en houdt de vensters dicht.
            4. Iedere buur voedert de kippen terwijl de eigenaar weg is.
            5. De huurder mag de eigenaar %s schrijven.
            """;

    @Test
    void aWordThatMostLanguagesTookOverIsTranslated() {
        assertEquals(List.of(), found(GARDEN, "nl", TUIN.formatted("per brief of online")));
        assertEquals(
                List.of("untranslated 3: windows"),
                found(GARDEN, "nl", TUIN.formatted("per brief of online").replace("de vensters", "de windows")));
    }

    @Test
    void severalWordsAreLeftWhereOneOfThemIsOfGrammar() {
        String english = GARDEN + "6. See one.example, two.example, three.example, four.example and five.example.\n";
        String dutch = TUIN + "6. Zie one.example, two.example, three.example, four.example en five.example.\n";
        assertEquals(List.of(), found(english, "nl", dutch.formatted("per brief of online")));
        assertEquals(
                List.of("untranslated 4: while the Owner is away"),
                found(
                        GARDEN,
                        "nl",
                        TUIN.formatted("per brief of online")
                                .replace("terwijl de eigenaar weg is", "while the Owner is away")));
    }

    @Test
    void aQuotedWordOfTheSourceStays() {
        String dutch = TUIN.formatted("per brief of online");
        assertEquals(List.of(), found(GARDEN, "nl", dutch.replace("de vensters", "de vensters („windows“)")));
    }

    @Test
    void aNumberOfSeveralWordsIsOne() {
        String english = EnglishGerman.ENGLISH + "9. The fine is $500 (five hundred dollars).\n";
        String german = EnglishGerman.GERMAN + "9. Die Strafe beträgt 500 Dollar (fünfhundert Dollar).\n";
        assertEquals(List.of(), found(english, german));
        assertEquals(List.of("number-differs 9: 600"), found(english, german.replace("500 Dollar", "600 Dollar")));
    }

    @Test
    void decimalsThatAddNothingAreNoOtherNumber() {
        String english = EnglishGerman.ENGLISH + "9. The fine is $500.\n";
        String german = EnglishGerman.GERMAN + "9. Die Strafe beträgt %s Dollar.\n";
        assertEquals(List.of(), found(english, german.replace("%s", "500,00")));
        assertEquals(List.of("number-differs 9: 500,50"), found(english, german.replace("%s", "500,50")));
    }

    @Test
    void aSmallNumberMayBeSaidInWordsThatNobodyKnows() {
        String english = "1. The Tenant keeps up to 5 hens.\n2. The Tenant pays 250 euros.\n";
        String finnish = "1. Vuokralainen pitää enintään viisi kanaa.\n2. Vuokralainen maksaa %s euroa.\n";
        assertEquals(List.of(), found(english, "fi", finnish.formatted("250")));
        assertEquals(List.of("number-differs 2: 350"), found(english, "fi", finnish.formatted("350")));
    }

    @Test
    void aLabelMayBeANumberWhereTheSourceHasLetters() {
        String english = EnglishGerman.ENGLISH
                .replace("(a)", "(i)")
                .replace("(b)", "(ii)")
                .replace("(c)", "(iii)");
        String german =
                EnglishGerman.GERMAN.replace("(a)", "(1)").replace("(b)", "(2)").replace("(c)", "(3)");
        assertEquals(
                List.of(),
                found(english, german).stream()
                        .filter(finding -> finding.startsWith("number-differs"))
                        .toList());
    }

    private static final String TERMS = """
            1. Please read the Terms before you pay.
            2. You accept the Terms with your payment.
            3. We may change the Terms once a year.
            4. Nobody else may change the Terms at all.
            5. You also accept the %s of the shop.
            """;

    private static final String CONDICIONES = """
            1. Lea las Condiciones antes de pagar.
            2. Usted acepta las Condiciones con su pago.
            3. Podemos cambiar las Condiciones una vez al año.
            4. Nadie más puede cambiar las Condiciones.
            5. Usted acepta también %s de la tienda.
            """;

    @Test
    void aWordWithinATitleIsNotTheTerm() {
        assertEquals(
                List.of("defined-term-case 5: condiciones"),
                found(TERMS.formatted("Terms"), "es", CONDICIONES.formatted("las condiciones")));
        assertEquals(
                List.of(),
                found(TERMS.formatted("Garden Terms"), "es", CONDICIONES.formatted("las condiciones del jardín")));
    }

    @Test
    void marksOfALanguageThatNothingIsKnownOfMayPointInwards() {
        assertEquals(List.of(), found("1. This is a “shed”.", "da", "1. Dette er et »skur«."));
    }

    private static final String FIRST = "The Tenant waters the garden every morning.";
    private static final String SECOND = "The Owner mows the meadow twice a year and cuts the hedge before March.";
    private static final String ERSTER = "Der Mieter gießt den Garten jeden Morgen.";
    private static final String ZWEITER =
            "Der Eigentümer mäht die Wiese zweimal im Jahr und schneidet die Hecke vor dem März.";

    @Test
    void aParagraphThatTheSourceHasWithinAnotherIsNotAdded() {
        String english = """
                1. *Use.* %s
                2. *End.* The lease ends in May.
                3. *Rent.* The Tenant pays the rent on the first day of each month to the Owner.
                4. *Keys.* The Owner hands over two keys of the house and one key of the shed.
                """;
        String german = """
                1. *Nutzung.* %s
                2. *Ende.* Die Miete endet im Mai.
                3. *Miete.* Der Mieter zahlt die Miete am ersten Tag jedes Monats an den Eigentümer.
                4. *Schlüssel.* Der Eigentümer übergibt zwei Schlüssel des Hauses und einen Schlüssel des Schuppens.
                """.formatted(ERSTER + "\n" + ZWEITER);
        assertEquals(List.of(), found(english.formatted(FIRST + " " + SECOND), german));
        assertEquals(List.of("extra-paragraph 1/p1: " + ZWEITER), found(english.formatted(FIRST), german));
    }

    /** The sentence that says what is installed, of a clause that goes on about it: its name is there once more. */
    @Test
    void aNameThatWentWithItsSentenceIsNoGrammar() throws IOException {
        String kind = "a sentence dropped";
        RightPair pair = RightPair.all().get(0);
        assertEquals(Map.of(kind, true), pair.broken(List.of(kind), 26, pair.checked(pair.translation())));
    }
}
