package org.clausebook.check;

import static org.clausebook.check.EnglishGerman.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses, paragraphs and items that only one of two texts has, or that stand in another order. */
class StructureRuleTest {
    private static final String ENGLISH = """
            # Garden Rules
            1. *Use.* The Tenant may use the garden for:
            - (a) growing vegetables and herbs in the beds,
            - (b) keeping two rabbits in the old hutch,
            - (c) drying the laundry on the long line.
            2. *Care.* The Tenant waters the lawn in the summer.
            The Tenant cuts the hedge before the first of March.
            3. *Tools.* The Owner lends the Tenant a spade and a rake.
            """;

    private static final String BEDS = "(a) den Anbau von Gemüse und Kräutern in den Beeten,";
    private static final String RABBITS = "(b) die Haltung von zwei Kaninchen im alten Stall,";
    private static final String LAUNDRY = "(c) das Trocknen der Wäsche an der langen Leine.";
    private static final String HEDGE = "Der Mieter schneidet die Hecke vor dem ersten März.\n";
    private static final String TOOLS =
            "3. *Werkzeug.* Der Eigentümer leiht dem Mieter einen Spaten und einen Rechen.\n";
    private static final String GERMAN = """
            # Gartenordnung
            1. *Nutzung.* Der Mieter darf den Garten nutzen für:
            - %s
            - %s
            - %s
            2. *Pflege.* Der Mieter gießt den Rasen im Sommer.
            """.formatted(BEDS, RABBITS, LAUNDRY) + HEDGE + TOOLS;

    private static List<String> german(String from, String to) {
        return found(ENGLISH, GERMAN.replace(from, to));
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertEquals(List.of(), found(ENGLISH, GERMAN));
    }

    @Test
    void aParagraphThatIsMissing() {
        String notice = "These rules bind all guests of the house, too.";
        assertEquals(
                List.of("missing-paragraph title: " + notice),
                found(ENGLISH.replaceFirst("\n", "\n" + notice + "\n"), GERMAN));
    }

    @Test
    void aClauseTooMany() {
        String court = "Für alle Streitigkeiten ist das Gericht in Wien zuständig.";
        assertEquals(List.of("extra-clause 4: " + court), german(TOOLS, TOOLS + "4. *Gericht.* " + court + "\n"));
    }

    @Test
    void anItemThatIsMissing() {
        assertEquals(
                List.of("missing-item 1/b: drying the laundry on the long line."), german("- " + LAUNDRY + "\n", ""));
    }

    @Test
    void anItemTooMany() {
        String fire = "(d) das Grillen von Fleisch am Sonntag.";
        assertEquals(
                List.of("extra-item 1/d: das Grillen von Fleisch am Sonntag."),
                german(LAUNDRY, LAUNDRY + "\n- " + fire));
    }

    @Test
    void theLastItemOfAListIsNoBeginningOfTheNextParagraph() {
        String english = EnglishGerman.ENGLISH
                + "\nAcme also supports:\n\n- Mail Reader\n- Image Viewer\n- Soundbox\n\n"
                + "Where one of these services fails, Acme stores the data of the Server and repairs it at any time.\n";
        String german = EnglishGerman.GERMAN
                + "\nAcme unterstützt auch:\n\n- Mail Reader\n- Image Viewer\n\n"
                + "Fällt einer dieser Dienste aus, so speichert Acme die Daten des Servers und repariert ihn jederzeit.\n";
        assertEquals(List.of("missing-item 8/p3: Soundbox"), found(english, german));
    }
}
