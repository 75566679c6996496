package org.clausebook.check;

import static org.clausebook.check.EnglishGerman.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same words of the source, translated in two ways. */
class TwinRulesTest {
    private static final String ENGLISH = """
            # House rules
            ## Garden
            1. The tenant waters the garden every morning in summer.
            2. Any dog may live in the garden, provided that the tenant acquired and maintains the written permission of the owner.
            3. The garden is open to all guests, regardless of the hidden danger, on every day.
            ## Shed
            1. The tenant cleans the shed every morning in summer.
            2. Any cat may live in the shed, provided that the tenant acquired and maintains the written permission of the owner.
            3. The shed is open to all guests, regardless of the hidden danger, on every day.
            ## Roof
            1. The tenant sweeps the roof every morning in summer.
            2. Any bird may live on the roof, provided that the tenant acquired and maintains the written permission of the owner.
            3. The roof is open to all guests, regardless of the hidden danger, on every day.
            ## Duties
            1. The tenant maintains the roof.
            2. The owner acquired the house.
            3. The owner maintains the house.
            4. The permission is written in summer.
            5. The guests are open to danger.
            6. The danger of the roof is hidden.
            """;

    private static final String GERMAN = """
            # Hausordnung
            ## Garten
            1. Der Mieter gießt den Garten jeden Morgen im Sommer.
            2. Hunde dürfen im Garten leben, sofern der Mieter erwarb und erhält die schriftliche Erlaubnis des Eigentümers.
            3. Der Garten ist offen für alle Gäste, ungeachtet der versteckten Gefahr, an jedem Tag.
            ## Schuppen
            1. Der Mieter putzt den Schuppen jeden Morgen im Sommer.
            2. Katzen dürfen im Schuppen leben, sofern der Mieter erwarb und erhält die schriftliche Erlaubnis des Eigentümers.
            3. Der Schuppen ist offen für alle Gäste, ungeachtet der versteckten Gefahr, an jedem Tag.
            ## Dach
            1. Der Mieter fegt das Dach jeden Morgen im Sommer.
            2. Vögel dürfen auf dem Dach leben, sofern der Mieter erwarb und erhält die schriftliche Erlaubnis des Eigentümers.
            3. Das Dach ist offen für alle Gäste, ungeachtet der versteckten Gefahr, an jedem Tag.
            ## Pflichten
            1. Der Mieter erhält das Dach.
            2. Der Eigentümer erwarb das Haus.
            3. Der Eigentümer erhält das Haus.
            4. Die Erlaubnis ist schriftlich im Sommer.
            5. Die Gäste sind offen für Gefahr.
            6. Die Gefahr des Dachs ist versteckt.
            """;

    /** What is found where one clause reads otherwise. */
    private static List<String> broken(String from, String to) {
        assertEquals(GERMAN.indexOf(from), GERMAN.lastIndexOf(from), from);
        return found(ENGLISH, GERMAN.replace(from, to));
    }

    @Test
    void twinsAlikeAreRight() {
        assertEquals(List.of(), found(ENGLISH, GERMAN));
    }

    @Test
    void aWordThatOneOfTheTwinsLeavesOut() {
        assertEquals(
                List.of("missing-words dach/2: erwarb die"),
                broken(
                        "auf dem Dach leben, sofern der Mieter erwarb und erhält die",
                        "auf dem Dach leben, sofern der Mieter erwarb die"));
    }

    @Test
    void aWordThatOneOfTheTwinsHasAnotherFor() {
        assertEquals(
                List.of("same-source-differs schuppen/3: heimlichen"),
                broken(
                        "Der Schuppen ist offen für alle Gäste, ungeachtet der versteckten",
                        "Der Schuppen ist offen für alle Gäste, ungeachtet der heimlichen"));
    }

    @Test
    void aWordThatOneOfTheTwinsHasTwice() {
        assertEquals(
                List.of("same-source-differs schuppen/3: Gäste"),
                broken(
                        "Der Schuppen ist offen für alle Gäste, ungeachtet der versteckten",
                        "Der Schuppen ist offen für alle Gäste, ungeachtet der Gäste"));
    }

    @Test
    void anotherFormOfAWordIsNoOther() {
        assertEquals(
                List.of(),
                broken(
                        "Der Schuppen ist offen für alle Gäste, ungeachtet der versteckten",
                        "Der Schuppen ist offen für alle Gäste, ungeachtet der verstecktesten"));
    }

    @Test
    void aCommaThatTheSourceAndTheOthersHave() {
        String with = "Das Dach ist offen für alle Gäste, ungeachtet";
        String without = "Das Dach ist offen für alle Gäste ungeachtet";
        assertEquals(List.of("comma dach/3: Gäste ungeachtet"), broken(with, without));
        assertEquals(
                List.of(),
                found(ENGLISH.replace("guests, regardless", "guests regardless"), GERMAN.replace(with, without)));
    }

    @Test
    void aSetPhraseWithAnotherSmallWord() {
        String english = "The %s may only be used in connection with the house.";
        String german = "%s darf nur %s Verbindung mit dem Haus benutzt werden.";
        List<String> things = List.of("water", "wood", "stone", "sand", "tool", "grass", "shade");
        List<String> dinge = List.of("Wasser", "Holz", "Stein", "Kies", "Werkzeug", "Gras", "Schatten");
        String source = numbered(things.stream().map(english::formatted));
        String right = numbered(dinge.stream().map(thing -> german.formatted(thing, "in")));
        assertEquals(List.of(), found(source, right));
        assertEquals(
                List.of(
                        "same-source-differs 1: an Verbindung",
                        "same-source-differs 2: an Verbindung",
                        "same-source-differs 3: an Verbindung"),
                found(source, right.replaceAll("(Wasser|Holz|Stein) darf nur in", "$1 darf nur an")));
    }

    private static String numbered(Stream<String> clauses) {
        List<String> all = clauses.toList();
        return all.stream()
                .map(clause -> (all.indexOf(clause) + 1) + ". " + clause + "\n")
                .collect(Collectors.joining());
    }

    private static final String CLUSTERS = """
            1. You need a cluster of servers.
            2. We keep a cluster of servers.
            3. You buy a cluster for servers.
            4. We sell a cluster for servers.
            5. You paint a cluster of servers.
            """;
    private static final String VERBUND = """
            1. Sie brauchen einen %1$s von Servern.
            2. Wir behalten einen %1$s von Servern.
            3. Sie kaufen einen %2$s für Server.
            4. Wir verkaufen einen %2$s für Server.
            5. Sie malen einen %2$s von Servern.
            """;

    @Test
    void aTermWithTwoNamesOfItsOwn() {
        String english = CLUSTERS + """
                6. You need a list of tools.
                7. We keep a list of servers.
                8. You buy a box of tools.
                """;
        String german = VERBUND + """
                6. Sie brauchen eine Liste von Werkzeugen.
                7. Wir behalten eine Liste von Servern.
                8. Sie kaufen eine Kiste von Werkzeugen.
                """;
        assertEquals(List.of(), found(english, german.formatted("Verbund", "Verbund")));
        assertEquals(
                List.of("term-inconsistent 1: Verbund", "term-inconsistent 2: Verbund"),
                found(english, german.formatted("Verbund", "Haufen")));
    }

    @Test
    void inAFreeTranslationASmallWordBesideBothMakesThemNoTwoNames() {
        String german = VERBUND.formatted("Verbund", "Haufen");
        String source = """
                6. The tenant pays for the lamps of the house.
                7. The tenant pays for the stairs of the house.
                8. The tenant pays for the doors of the house.
                9. The tenant pays for the cups of the house.
                10. The tenant pays for the poles of the house.
                11. The tenant pays for the plates of the house.
                12. The tenant pays for the pans of the house.
                13. The tenant pays for the chairs of the house.
                14. The tenant pays for the tables of the house.
                """;
        String free = """
                6. Der Mieter trägt den Aufwand für Lampen des Hauses.
                7. Er übernimmt Ausgaben für Treppen des Hauses.
                8. Der Mieter haftet desgleichen für Türen des Hauses.
                9. Der Mieter ersetzt auf Verlangen Tassen des Hauses.
                10. Der Mieter begleicht stets auch Stangen des Hauses.
                11. Der Mieter leistet Ersatz bei Platten des Hauses.
                12. Der Mieter vergütet freilich ebenfalls Pfannen des Hauses.
                13. Der Mieter erstattet sämtliche Stühle des Hauses.
                14. Sodann schuldet der Mieter Geld wegen der Tische des Hauses.
                """;
        assertEquals(List.of("term-inconsistent 1: Verbund", "term-inconsistent 2: Verbund"), found(CLUSTERS, german));
        assertEquals(List.of(), found(CLUSTERS + source, german + free));
    }
}
