package org.clausebook.check;

import static org.clausebook.Editions.edition;
import static org.clausebook.check.EnglishGerman.broken;
import static org.clausebook.check.EnglishGerman.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.junit.jupiter.api.Test;

/** What is found where one place of a translation is wrong, in a pair that nothing was configured for. */
class TranslationRulesTest {
    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertEquals(List.of(), found(EnglishGerman.GERMAN));
    }

    @Test
    void aWrongNumber() {
        assertEquals(List.of("number-differs 1: 20"), broken("30 Tage", "20 Tage"));
        assertEquals(List.of("number-differs 2: 1.500,50"), broken("1.500,00", "1.500,50"));
        assertEquals(List.of("number-differs 6: 30"), broken("am 31. Dezember", "am 30. Dezember"));
    }

    @Test
    void aNumberInWordsIsTheSameNumber() {
        assertEquals(List.of(), broken("mit drei Monaten", "mit 3 Monaten"));
        assertEquals(List.of("number-differs 6: three"), broken("mit drei Monaten", "mit vier Monaten"));
    }

    @Test
    void aWordThatBeginsLikeANumberIsAnother() {
        assertEquals(List.of("number-differs 2: 5"), broken("mit 5 % verzinst", "mit fünfzig Prozent verzinst"));
    }

    @Test
    void aMonthMayBeANumber() {
        assertEquals(List.of(), broken("31. Dezember 2026", "31.12.2026"));
    }

    @Test
    void aWordLikeAMonthIsNoDate() {
        assertEquals(List.of("number-differs 8: 5"), broken("einmal im Jahr", "5 Mal im Jahr"));
    }

    @Test
    void aWrongAddress() {
        assertEquals(
                List.of("address-differs 3: https://www.acme.example/hilfe"),
                broken("acme.example/support", "acme.example/hilfe"));
    }

    @Test
    void aNameThatWasDropped() {
        assertEquals(List.of("name-differs 5: Acme"), broken("Acme speichert", "Das Unternehmen speichert"));
    }

    @Test
    void aPartOfALongerNameThatWasDropped() {
        String english = """
                1. Acme Bolt runs.
                2. Acme Bolt stops.
                3. Acme Bolt waits.
                4. Acme Bolt starts.
                5. Acme Bolt is sold to dealers by Acme.
                """;
        String german = """
                1. Acme Bolt läuft.
                2. Acme Bolt hält.
                3. Acme Bolt wartet.
                4. Acme Bolt startet.
                5. %s wird an Händler von Acme verkauft.
                """;
        assertEquals(List.of(), EnglishGerman.found(english, german.formatted("Acme Bolt")));
        assertEquals(List.of("name-differs 5: Acme Bolt"), EnglishGerman.found(english, german.formatted("Bolt")));
    }

    @Test
    void aWordOfANameThatHasOneOtherPlace() {
        String english = """
                1. The Acme Garden Gate is sold with two keys.
                2. The Acme Garden Gate may be painted, and the PCs may not.
                """;
        String german = """
                1. Das Acme Garden Gate wird mit zwei Schlüsseln verkauft.
                2. Das %s darf gestrichen werden, und die PC dürfen es nicht.
                """;
        assertEquals(List.of(), EnglishGerman.found(english, german.formatted("Acme Garden Gate")));
        assertEquals(
                List.of("name-differs 2: Acme Garden"), EnglishGerman.found(english, german.formatted("Acme Gate")));
        assertEquals(List.of(), EnglishGerman.found(english, german.formatted("Tor")), "no part of a name is left");
    }

    @Test
    void anAbbreviationThatOneClauseHasSeveralTimes() {
        String english =
                "1. The AWS is a shed, the AWS has a door, and the key of the AWS is yours.\n2. It is green.\n";
        String german =
                "1. Das AWS ist ein Schuppen, das AWS hat eine Tür, und der Schlüssel %s ist Ihrer.\n2. Es ist grün.\n";
        assertEquals(List.of(), EnglishGerman.found(english, german.formatted("des AWS")));
        assertEquals(List.of("name-differs 1: AWS"), EnglishGerman.found(english, german.formatted("dazu")));
    }

    @Test
    void anAbbreviationOfItsOwnThatWasLeftOut() {
        String english = "1. The General Terms (“GTC”) bind you.\n2. You accept the GTC, and keep the GTC at home.\n";
        String german =
                "1. Die Geschäftsbedingungen („AGB“) binden Sie.\n2. Sie nehmen die AGB an und lassen %s zu Hause.\n";
        assertEquals(List.of(), EnglishGerman.found(english, german.formatted("die AGB")));
        assertEquals(List.of("name-differs 2: GTC"), EnglishGerman.found(english, german.formatted("das Heft")));
    }

    @Test
    void aNameThatWasAddedWithinACompound() {
        assertEquals(
                List.of("name-differs 7: Acme-Kopie"), broken("eine Kopie des Servers", "eine Acme-Kopie des Servers"));
    }

    @Test
    void aNameThatWasAddedIsShownBeforeTheOneThatItDoesNotBelongTo() {
        String english =
                EnglishGerman.ENGLISH + "9. Acme devices run with the Bolt Server.\n10. A Bolt.\n11. The Bolt.\n";
        String german = EnglishGerman.GERMAN
                + "9. Der Acme Bolt Server läuft mit Geräten von Acme.\n10. Ein Bolt.\n11. Der Bolt.\n";
        Finding added = Checker.check(Aligner.align(
                        edition("server", "en", "2026", english),
                        edition("server", "de", "2026", german),
                        Alignment.Kind.TRANSLATION))
                .get(0);
        assertEquals("name-differs at 4", added.rule() + " at " + added.span().start());
    }

    @Test
    void aNameInThePlural() {
        String english = "1. A PC.\n2. The PC.\n3. Acme tests each PC. Each PC is new. The PCs are old.";
        String german = "1. Ein PC.\n2. Der PC.\n3. Acme prüft jeden PC. Jeder PC ist neu. %s sind alt.";
        assertEquals(List.of(), found(english, german.replace("%s", "Die PCs")));
        assertEquals(List.of("name-differs 3: PCs"), found(english, german.replace("%s", "Die Geräte")));
    }

    @Test
    void aNameWithTheEndingsOfAnotherLanguage() {
        String english =
                "1. Bravona pays.\n2. You pay Bravona.\n3. Bravona waits.\n4. You thank Bravona.\n5. You trust Bravona.\n";
        String hungarian = """
                1. Az Bravona fizet.
                2. Ön az Bravonának fizet.
                3. Az Bravona vár.
                4. Ön köszöni az Bravonának.
                5. Ön %s bízik.
                """;
        assertEquals(List.of(), found(english, "hu", hungarian.formatted("az Bravonában")));
        assertEquals(List.of("name-differs 5: Bravona"), found(english, "hu", hungarian.formatted("a cégben")));
    }

    @Test
    void aNameForAPronounIsNotAddedToo() {
        assertEquals(List.of(), broken("Sie dürfen die Daten jederzeit löschen", "Sie dürfen Daten jederzeit löschen"));
        String english = EnglishGerman.ENGLISH + "9. We may change the fees at any time.\n";
        String german = EnglishGerman.GERMAN + "9. %s darf die Gebühren jederzeit ändern.\n";
        assertEquals(List.of(), found(english, german.replace("%s", "Acme")));
    }

    @Test
    void ordinaryWordsInCapitalsAreNoNames() {
        String english = """
                1. WE DO THIS FOR YOU ALONE.
                2. We do this work for you.
                3. YOU DO NOT PAY FOR THIS.
                4. YOU DO NOT OWN THIS.
                """;
        String polish = """
                1. ROBIMY TO DO KOŃCA DLA CIEBIE.
                2. Robimy to do końca dla ciebie.
                3. NIE PŁACISZ DO KOŃCA ZA TO.
                4. NIE MASZ DO TEGO PRAWA.
                """;
        assertEquals(List.of(), found(english, "pl", polish));
    }

    @Test
    void aWordOfANameIsNoNameInAnotherOne() {
        String english = """
                1. The Acme General Public Licence applies.
                2. The Acme General Public Licence is long.
                3. The Acme General Public Licence is old.
                4. The Acme General Public Licence is free.
                5. The Vienna City Public Library is closed.
                """;
        String french = """
                1. La Acme General Public Licence s’applique.
                2. La Acme General Public Licence est longue.
                3. La Acme General Public Licence est vieille.
                4. La Acme General Public Licence est gratuite.
                5. La Bibliothèque de la ville de Vienne est fermée.
                """;
        assertEquals(List.of(), found(english, "fr", french));
    }

    @Test
    void aSentenceThatWasDropped() {
        assertEquals(
                List.of("missing-sentence 2: Payment is due within 14 days after the invoice", "number-differs 2: 14"),
                broken(" Die Zahlung ist innerhalb von 14 Tagen nach der Rechnung fällig.", ""));
    }

    @Test
    void aSentenceThatWasDroppedBehindOneThatHasItsWords() {
        String english = EnglishGerman.ENGLISH
                + "9. *Refund.* If you terminate this agreement within the first 14 days after delivery, Acme pays the fees of"
                + " the first year. This payment is due only for the first agreement. You keep any other right that you have.\n";
        String german = EnglishGerman.GERMAN
                + "9. *Erstattung.* Wenn Sie diesen Vertrag innerhalb der ersten 14 Tage nach Lieferung kündigen, zahlt Acme"
                + " die Gebühren für das erste Jahr. Sie behalten jedes andere Recht, das Sie haben.\n";
        assertEquals(
                List.of("missing-sentence 9: This payment is due only for the first agreement"),
                found(english, german));
        String whole =
                german.replace(" Sie behalten", " Diese Zahlung ist nur für den ersten Vertrag fällig. Sie behalten");
        assertEquals(List.of(), found(english, whole));
    }

    /** What a translation of a clause into German says again. */
    private static List<String> saidAgain(String english, String german) {
        Alignment pair = Aligner.align(
                edition("lease", "en", "2021", "1. " + english), edition("lease", "de", "2021", "1. " + german));
        return Checker.check(pair).stream()
                .filter(finding -> finding.rule().equals(Rule.REPEATED_SENTENCE.id()))
                .map(Finding::evidence)
                .toList();
    }

    @Test
    void aSentenceThatTheTranslationSaysAgain() {
        String german =
                "Der Vermieter kann den Vertrag einseitig ändern. Von Zeit zu Zeit kann der Vermieter den Vertrag"
                        + " auch einseitig wieder ändern.";
        assertEquals(
                List.of("Der Vermieter kann den Vertrag einseitig ändern"),
                saidAgain("From time to time the owner may change the lease.", german));
        assertEquals(
                List.of(),
                saidAgain("The owner may change it. From time to time the owner may well decide to change it.", german),
                "so does the source, in fewer words");
    }

    @Test
    void aClauseThatWasDropped() {
        String clause = EnglishGerman.GERMAN.substring(
                EnglishGerman.GERMAN.indexOf("5. *Daten"), EnglishGerman.GERMAN.indexOf("6. *Laufzeit"));
        assertEquals(
                "missing-clause 4: Acme stores the data of the Server in Vienna. You may delete the data at any time.",
                broken(clause, "").get(0));
    }

    @Test
    void labelsThatDiffer() {
        assertEquals(List.of("enumeration-label 4: (d)"), broken("und (c)", "und (d)"));
    }

    @Test
    void aPassageThatWasNotTranslated() {
        assertEquals(
                "untranslated 5: You may delete the data at any time",
                broken("Sie dürfen die Daten jederzeit löschen", "You may delete the data at any time")
                        .get(0));
    }

    @Test
    void whatIsQuotedStaysAsItIs() {
        assertEquals(List.of("untranslated 1: browser"), bulgarian("browser"));
        assertEquals(List.of(), bulgarian("\"browser\""));
        assertEquals(List.of(), bulgarian("“browser”"));
        assertEquals(List.of(), bulgarian("„browser“"));
        assertEquals(List.of(), bulgarian("„browser”"));
        assertEquals(List.of("untranslated 1: browser"), bulgarian("„прозорец“ browser „за мрежата“"));
    }

    private static List<String> bulgarian(String browser) {
        return found("1. The browser is open.", "bg", "1. Отворен е " + browser + " за страници.");
    }
}
