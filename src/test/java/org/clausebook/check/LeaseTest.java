package org.clausebook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found in the German lease, long enough to show what is usual, where one place is wrong. */
class LeaseTest {
    private static final String FILE = "src/test/resources/check/lease.%s.md";

    private static String german = "";
    private static List<String> before = List.of();

    @BeforeAll
    static void read() throws IOException {
        german = Files.readString(Path.of(FILE.formatted("de")));
        before = all(german);
    }

    private static Edition edition(String text) {
        return EditionParser.parse(new SourceText("lease.md", text)).value().orElseThrow();
    }

    private static List<String> all(String text) throws IOException {
        Edition english = edition(Files.readString(Path.of(FILE.formatted("en"))));
        Edition translation = edition(text);
        List<Finding> found = new ArrayList<>(Checker.check(translation));
        found.addAll(Checker.check(Aligner.align(english, translation, Alignment.Kind.TRANSLATION)));
        return found.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.rule() + " " + finding.place().path() + ": " + finding.evidence())
                .toList();
    }

    /** What is found where a stretch reads otherwise, and was not found before. */
    private static List<String> found(String from, String to) throws IOException {
        assertEquals(2, german.split(Pattern.quote(from), -1).length, from);
        List<String> found = new ArrayList<>(all(german.replace(from, to)));
        found.removeAll(before);
        return found;
    }

    @Test
    void aNoThatWasDropped() throws IOException {
        assertEquals(
                List.of("missing-words nutzung/6: darf die Fenster"),
                found("darf die Fenster nicht offen lassen", "darf die Fenster offen lassen"));
    }

    @Test
    void anotherWordForATerm() throws IOException {
        assertEquals(
                List.of("term-inconsistent nutzung/6: Behausung"),
                found("lüftet und heizt die Wohnung", "lüftet und heizt die Behausung"));
    }

    @Test
    void aWordThatWasLeftOut() throws IOException {
        assertEquals(
                List.of("missing-words nutzung/2: schriftlicher des"),
                found("Hunde nur mit schriftlicher Zustimmung des", "Hunde nur mit schriftlicher des"));
    }

    @Test
    void aWordThatHasOneRenderingEverywhereElse() throws IOException {
        assertEquals(
                List.of("missing-words haftung/3: der oder"),
                found("Gäste des Mieters in der Wohnung oder", "Gäste des Mieters in der oder"));
    }

    @Test
    void aLongPhraseThatIsRenderedOtherwiseElsewhere() throws IOException {
        assertEquals(
                List.of("same-source-differs reparaturen/5: Erlaubnis"),
                found(
                        "Wohnung nicht ohne schriftliche Zustimmung des Vermieters verändern",
                        "Wohnung nicht ohne schriftliche Erlaubnis des Vermieters verändern"));
    }

    @Test
    void aSingleWordThatWasNotTranslated() throws IOException {
        assertEquals(List.of("untranslated nutzung/4: bicycles"), found("frei von Fahrrädern", "frei von bicycles"));
    }

    @Test
    void aSingleWordThatLooksLikeNeitherLanguage() throws IOException {
        assertEquals(List.of("untranslated haftung/3: guests"), found("die die Gäste des", "die die guests des"));
    }

    @Test
    void anAbbreviationThatBothTextsDefine() throws IOException {
        assertEquals(List.of("name-differs miete/2: RA"), found("Abschnitt 4 des RA ab", "Abschnitt 4 ab"));
    }

    @Test
    void anAbbreviationThatWasLeftOut() throws IOException {
        assertEquals(List.of("name-differs laufzeit/2: RA"), found("den der RA erlaubt", "den das Gesetz erlaubt"));
    }

    @Test
    void halfALabel() throws IOException {
        assertEquals(List.of("unpaired-bracket kaution/3: )"), found("(b) die Kosten von", "b) die Kosten von"));
    }

    @Test
    void aDefinitionWithoutItsMarks() throws IOException {
        assertEquals(List.of("missing-quote p1: (RA)"), found("(„RA“)", "(RA)"));
    }

    @Test
    void aParagraphTooMany() throws IOException {
        String last = "vollständig angegeben.";
        assertEquals(
                List.of("extra-paragraph miete/p1: Bei Fragen hilft unsere Hausverwaltung gern weiter."),
                found(last, last + "\n\n---\n\nBei Fragen hilft unsere Hausverwaltung gern weiter."));
    }

    @Test
    void sectionsInAnotherOrder() throws IOException {
        int rent = german.indexOf("## Miete\n");
        int deposit = german.indexOf("## Kaution\n");
        int use = german.indexOf("## Nutzung\n");
        String swapped = german.substring(0, rent)
                + german.substring(deposit, use)
                + german.substring(rent, deposit)
                + german.substring(use);
        List<String> found = new ArrayList<>(all(swapped));
        found.removeAll(before);
        assertEquals(List.of("item-order kaution: Kaution"), found);
    }
}
