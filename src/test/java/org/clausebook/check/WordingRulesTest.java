package org.clausebook.check;

import static org.clausebook.Editions.edition;
import static org.clausebook.check.EnglishGerman.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.junit.jupiter.api.Test;

/** What is worded otherwise in one place of a translation than in the others. */
class WordingRulesTest {
    private static String numbered(List<String> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> (i + 1) + ". " + clauses.get(i) + "\n")
                .collect(Collectors.joining());
    }

    /** A sentence of each of some things. */
    private static List<String> each(String sentence, String... things) {
        return List.of(things).stream().map(sentence::formatted).toList();
    }

    @Test
    void aTermThatLostItsCapital() {
        String english = """
                1. You may use the Product at home.
                2. You may not sell the Product.
                3. We send the Product by mail.
                4. The price of the Product is low.
                5. The guarantee of the Product ends in two years.
                6. You may return the Product to the dealer.
                """;
        String bulgarian = """
                1. Можете да използвате Продукта у дома.
                2. Не можете да продавате Продукта.
                3. Изпращаме Продукта по пощата.
                4. Цената на Продукта е ниска.
                5. Гаранцията на Продукта изтича след две години.
                6. Можете да върнете %s на дилъра.
                """;
        assertEquals(List.of(), found(english, "bg", bulgarian.formatted("Продукта")));
        assertEquals(List.of("defined-term-case 6: продукта"), found(english, "bg", bulgarian.formatted("продукта")));
    }

    @Test
    void anAbbreviationThatTheTranslationDefinesOtherwise() {
        String english = "1. The General Terms (“GTC”) bind you.\n2. You accept the GTC.\n";
        String german = "1. Die Geschäftsbedingungen („AGB“) binden Sie.\n2. Sie nehmen die %s an.\n";
        assertEquals(List.of(), found(english, german.formatted("AGB")));
        assertEquals(List.of("abbreviation-differs 2: GTC"), found(english, german.formatted("GTC")));
    }

    @Test
    void aClauseMuchLongerThanItsSourceLeadsToExpect() {
        String english = "The tenant waters bed %s of the garden twice a week in the whole summer.";
        String german = "Der Mieter gießt Beet %s des Gartens zweimal in der Woche im ganzen Sommer.";
        String[] beds = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};
        String longer = numbered(each(german, beds))
                .replace("Beet 7 des Gartens", "Beet 7 des Gartens, soweit es nicht regnet und das Wasser reicht,");
        Alignment alignment = Aligner.align(
                edition("garden", "en", "2026", numbered(each(english, beds))),
                edition("garden", "de", "2026", longer),
                Alignment.Kind.TRANSLATION);
        assertEquals(
                List.of("note length 7"),
                Checker.check(alignment).stream()
                        .map(finding -> finding.severity() + " " + finding.rule() + " "
                                + finding.place().path())
                        .toList());
    }

    private static final String[] THINGS = {"garden", "shed", "house", "garage", "roof"};
    private static final String[] DINGE = {"Garten", "Schuppen", "Keller", "Stellplatz", "Dachboden"};

    @Test
    void whatMustNotBeIsNoOtherWordForWhatMust() {
        String english = "The tenant must not paint the %s.";
        String german = "Der Mieter darf den %s nicht streichen.";
        String must = "5. The tenant must paint the roof.";
        String text = numbered(each(english, THINGS)).replace("5. The tenant must not paint the roof.", must);
        assertEquals(
                List.of(),
                found(
                        text,
                        numbered(each(german, DINGE))
                                .replace(
                                        "5. Der Mieter darf den Dachboden nicht", "5. Der Mieter muss den Dachboden")));
    }

    @Test
    void aWordSaidLessOftenThanInTheSource() {
        String english = "The tenant pays for the %s that the tenant has broken.";
        String german = "Der Mieter zahlt für %s, die der Mieter zerbrochen hat.";
        String right = numbered(each(german, "Lampen", "Treppen", "Türen", "Tassen", "Stangen", "Platten", "Pfannen"));
        String source = numbered(each(english, "lamps", "stairs", "doors", "cups", "poles", "plates", "pans"));
        assertEquals(List.of(), found(source, right));
        assertEquals(
                List.of("missing-words 3: die zerbrochen"),
                found(source, right.replace("Türen, die der Mieter", "Türen, die")));
        assertEquals(
                List.of("term-inconsistent 3: Bewohner"),
                found(source, right.replace("Türen, die der Mieter", "Türen, die der Bewohner")));
        String name = "8. All this is said in the Tenant Act.\n9. We know the Tenant Act.\n";
        assertEquals(
                List.of("term-inconsistent 3: Bewohner"),
                found(
                        source + name,
                        right.replace("Türen, die der Mieter", "Türen, die der Bewohner")
                                + "8. All das steht im Schutzgesetz.\n9. Wir kennen das Schutzgesetz.\n"));
        assertEquals(
                List.of(),
                found(source + "8. The tenant rules say so.\n", right + "8. So sagt es die Mieterordnung.\n"));
    }

    @Test
    void aStrangeWordSaysNothingWhereManyStand() {
        String[] things = {"lamps", "stairs", "doors", "cups", "poles", "plates", "pans", "chairs", "tables"};
        String[] dinge = {"Lampen", "Treppen", "Türen", "Tassen", "Stangen", "Platten", "Pfannen", "Stühle", "Tische"};
        String source = numbered(each("The tenant pays for the %s of the house.", things));
        String close = numbered(each("Der Mieter zahlt für die %s des Hauses.", dinge));
        assertEquals(
                List.of("same-source-differs 3: Bewohner"),
                found(source, close.replace("Mieter zahlt für die Türen", "Bewohner zahlt für die Türen")));
        List<String> free = List.of(
                "Der Mieter trägt den Aufwand für Lampen des Hauses.",
                "Der Mieter übernimmt Ausgaben für Treppen des Hauses.",
                "Er haftet desgleichen für Türen des Hauses.",
                "Der Mieter ersetzt auf Verlangen Tassen des Hauses.",
                "Der Mieter begleicht stets auch Stangen des Hauses.",
                "Der Mieter leistet Ersatz bei Platten des Hauses.",
                "Der Mieter vergütet freilich ebenfalls Pfannen des Hauses.",
                "Der Mieter erstattet sämtliche Stühle des Hauses.",
                "Sodann schuldet der Mieter Geld wegen der Tische des Hauses.");
        assertEquals(List.of(), found(source, numbered(free)));
    }

    @Test
    void theWordsOfATermKeepTheirOrderWhereTheyStandTogether() {
        String english = numbered(each("You may %s the Garden Card.", "buy", "sell", "lend", "print", "copy", "show"));
        String[] verbs = {"купите", "продадете", "заемете", "отпечатате", "копирате"};
        String bulgarian = numbered(each("Можете да %s Градинската карта.", verbs)) + "6. ";
        assertEquals(
                List.of("term-inconsistent 6: картата на Градината"),
                found(english, "bg", bulgarian + "Можете да покажете картата на Градината."));
        assertEquals(List.of(), found(english, "bg", bulgarian + "Можете да картата покажете Градинска."));
    }

    @Test
    void whatSaysNoHasARuleOfItsOwn() {
        String[] things = {"doors", "cups", "poles", "pans", "lamps"};
        String[] dinge = {"Türen", "Tassen", "Stangen", "Pfannen", "Lampen"};
        String english = numbered(each("You will not open the %s.", things)) + "6. You will not sell cellars.";
        String german = numbered(each("Sie werden die %s nicht öffnen.", dinge)) + "6. ";
        assertEquals(List.of(), found(english, german + "Sie werden keine Keller verkaufen."));
        assertEquals(
                List.of("missing-words 6: werden Keller"), found(english, german + "Sie werden Keller verkaufen."));
    }

    @Test
    void anAccentThatComesAndGoesMakesNoOtherWord() {
        String[] papers = {"lease", "letter", "bill", "form", "paper"};
        String english = numbered(each("The natural person signs the %s.", papers));
        List<String> slovak = List.of(
                "Fyzická osoba podpíše zmluvu.",
                "Fyzická osoba podpíše list.",
                "Fyzická osoba podpíše faktúru.",
                "Fyzická osoba podpíše tlačivo.",
                "Množstvo fyzických osôb podpíše papier.");
        assertEquals(List.of(), found(english, "sk", numbered(slovak)));
    }

    @Test
    void aMessageShowsAWordAsItIsWritten() {
        String[] things = {"lamps", "stairs", "doors", "cups", "poles", "plates", "pans", "chairs", "tables"};
        String[] dinge = {"Lampen", "Treppen", "Türen", "Tassen", "Stangen", "Platten", "Pfannen", "Stühle", "Tische"};
        String german = numbered(each("Der Mieter zahlt für die %s des Hauses.", dinge));
        Alignment alignment = Aligner.align(
                edition("house", "en", "2026", numbered(each("The tenant pays for the %s of the house.", things))),
                edition(
                        "house",
                        "de",
                        "2026",
                        german.replace("Mieter zahlt für die Türen", "Bewohner zahlt für die Türen")),
                Alignment.Kind.TRANSLATION);
        assertEquals(
                List.of(
                        "“tenant” is rendered by “Bewohner” in 1 and by “Mieter” in 8 of the places with the same words"),
                Checker.check(alignment).stream()
                        .map(Finding::message)
                        .map(Messages.ENGLISH::say)
                        .toList());
    }

    /** Whether an exception in a translation says something. */
    private static boolean isRegular(String english, String language, String translation) {
        Pair pair = new Pair(Aligner.align(
                edition("lamps", "en", "2026", english),
                edition("lamps", language, "2026", translation),
                Alignment.Kind.TRANSLATION));
        return StrangerRule.check(pair, new Renderings(pair), false, new Findings());
    }

    @Test
    void howStrangeAWordIsNobodyKnowsWhereWordsAreSingleSigns() {
        String[] numbers = {"1", "2", "3", "4", "5", "6", "7", "8"};
        String english = numbered(each("The tenant pays for lamp %s.", numbers));
        assertTrue(isRegular(english, "de", numbered(each("Der Mieter zahlt für Lampe %s.", numbers))));
        assertFalse(isRegular(english, "zh", numbered(each("租户支付 %s 号灯。", numbers))));
    }
}
