package org.clausebook.check;

import static org.clausebook.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.BookBuild;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.refs.ReferenceFinder;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** References that reach nothing, or another clause than in the source. */
class ReferenceRuleTest {
    private static final String ENGLISH = """
            # Server Agreement
            1. *Grant.* You may use the Server for 30 days. The fees of section 2 are due at once.
            2. *Fees.* You pay 1,500.00 euros a year. You may pay the fees in parts.
            3. *Liability.* Acme is not liable for lost profits. Section 1 stays as it is.
            """;

    private static final String GERMAN = """
            # Serververtrag
            1. *Einräumung.* Sie dürfen den Server 30 Tage lang nutzen. Die Gebühren nach Abschnitt 2 sind sofort fällig.
            2. *Gebühren.* Sie zahlen 1.500,00 Euro im Jahr. Sie dürfen die Gebühren in Teilen zahlen.
            3. *Haftung.* Acme haftet nicht für entgangenen Gewinn. Abschnitt 1 bleibt, wie er ist.
            """;

    private static List<Finding> found(String german) {
        Edition left = edition("server", "en", "2026", ENGLISH);
        Edition right = edition("server", "de", "2026", german);
        return BookBuild.findings(Aligner.align(left, right, Alignment.Kind.TRANSLATION)).stream()
                .filter(finding -> finding.rule().contains("reference"))
                .toList();
    }

    @Test
    void nothingIsFoundWhereBothPointToTheSame() {
        assertEquals(List.of(), found(GERMAN));
    }

    @Test
    void aNumberThatNoClauseHas() {
        Finding broken = found(GERMAN.replace("Abschnitt 2", "Abschnitt 7")).get(0);
        assertEquals("broken-reference", broken.rule());
        assertEquals("Abschnitt 7", broken.evidence());
        assertEquals(
                Optional.of("1"), broken.other().map(source -> source.path().toString()));
        assertEquals("Write “Gebühren”", Messages.ENGLISH.say(broken.remedy()));
    }

    @Test
    void whatMayMeanAnotherTextIsANote() {
        String doubtful = "1. *Grant.* In Clause 7 the option falls.\n2. *Fees.* None.\n";
        assertEquals(List.of(Severity.NOTE), severities(BookBuild.findings(edition("server", "en", "2026", doubtful))));
        assertEquals(
                List.of(Severity.ERROR),
                severities(BookBuild.findings(
                        edition("server", "en", "2026", doubtful.replace("Clause 7", "Clause 7 of this agreement")))));
        // The source's reference reaches a clause: so does the translation's, or it is broken.
        assertEquals(
                List.of(Severity.ERROR),
                severities(found(GERMAN.replace("Abschnitt 2", "Klausel 7").replace("Abschnitt 1", "Satz 1"))));
    }

    private static List<Severity> severities(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals("broken-reference"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void aNumberThatIsAnotherClauses() {
        List<Finding> found = found(GERMAN.replace("Abschnitt 2", "Abschnitt 3"));
        assertEquals(
                List.of("reference-differs 1: This reaches “Haftung”, the source's reference “Gebühren”"),
                found.stream()
                        .map(finding -> finding.rule() + " " + finding.place().path() + ": "
                                + Messages.ENGLISH.say(finding.message()))
                        .toList());
    }

    @Test
    void aSourceIsLookedAtByItself() {
        Edition alone = edition("server", "en", "2026", ENGLISH.replace("section 2", "section 9"));
        assertEquals(
                List.of("section 9"),
                Checker.references(alone, ReferenceFinder.find(alone)).stream()
                        .map(Finding::evidence)
                        .toList());
    }

    @Test
    void anArticleOfAnotherWorkAndAHeadingAreNoReferences() {
        Edition left = edition("server", "en", "2026", """
                1. *Court.* The court is that of article 272 of the Treaty on the Functioning of the European Union.
                2. *Duties.* The tenant pays.
                """);
        Edition right = edition("server", "sv", "2026", """
                1. *Domstol.* Domstolen är den i artikel 272 i fördraget om Europeiska unionens funktionssätt.
                2. *Klausul ”hyra”:* Hyresgästen betalar.
                """);
        assertEquals(
                List.of(),
                BookBuild.findings(Aligner.align(left, right, Alignment.Kind.TRANSLATION)).stream()
                        .filter(finding -> finding.rule().contains("reference"))
                        .toList());
    }
}
