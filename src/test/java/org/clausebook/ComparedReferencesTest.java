package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.align.Aligner;
import org.clausebook.diff.ChangeType;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.junit.jupiter.api.Test;

/** What a redline says of references and links, for versions whose truth is known. */
class ComparedReferencesTest {
    private static final String OLD = """
            # Garden lease
            1. The Tenant waters the roses every evening and the lawn every week.
            2. The Landlord repairs the fence within 30 days of a storm.
            3. Dogs and cats may stay overnight in the wooden shed.
            4. The rent of 30 euros is due on the first day of each month.
            5. Whoever pays late owes interest as set out in paragraph 4 above.
            6. Paragraphs 3 and 4 above hold for guests of the Tenant too.
            """;

    /** Without the second paragraph, what follows it and every number that pointed there moved up by one. */
    private static final String NEW = """
            # Garden lease
            1. The Tenant waters the roses every evening and the lawn every week.
            2. Dogs and cats may stay overnight in the wooden shed.
            3. The rent of 30 euros is due on the first day of each month.
            4. Whoever pays late owes interest as set out in paragraph 3 above.
            5. Paragraphs 2 and 3 above hold for guests of the Tenant too.
            """;

    @Test
    void aReferenceThatFollowsRenumberingIsEditorial() {
        assertEquals(
                Set.of(
                        "substantive [clause removed]",
                        "editorial [reference follows renumbering: paragraph 4 above → paragraph 3 above]",
                        "editorial [reference follows renumbering: Paragraphs 3 and 4 above → Paragraphs 2 and 3 above]"),
                told(compared(OLD, NEW)));
    }

    @Test
    void theNumbersOfAFollowingReferenceAreOneReplacement() {
        List<String> redlines = compared(OLD, NEW).changes().values().stream()
                .map(change -> Op.marked(change.redline().text()))
                .toList();
        assertTrue(
                redlines.contains("Paragraphs [-3 and 4-]{+2 and 3+} above hold for guests of the Tenant too."),
                redlines.toString());
    }

    @Test
    void wordsThatNameNoNumberLeadWhereTheyStand() {
        String old = OLD.replace("in paragraph 4 above", "above in this lease");
        assertEquals(Set.of(), redirected(compared(old, NEW.replace("in paragraph 3 above", "above in this lease"))));
    }

    @Test
    void aReferenceThatKeptItsNumberNowReachesAnother() {
        Comparison comparison = compared(OLD, NEW.replace("in paragraph 3 above", "in paragraph 4 above"));
        assertEquals(
                Set.of("[REDIRECTED, RENUMBERED] [reference now reaches another clause: paragraph 4 above]"),
                redirected(comparison));
    }

    @Test
    void aReferenceWhoseNumberLeadsToAnotherClauseIsSubstantive() {
        String other = OLD.replace("in paragraph 4 above", "in paragraph 2 above");
        assertEquals(Set.of("substantive [reference: 4 → 2]"), told(compared(OLD, other)));
    }

    @Test
    void anotherConnectiveInAFollowingReferenceIsTold() {
        Set<String> told = told(compared(OLD, NEW.replace("Paragraphs 2 and 3", "Paragraphs 2 or 3")));
        assertTrue(
                told.contains("substantive [reference added: 2, connective added: or,"
                        + " connective dropped: and, number dropped: 4]"),
                told.toString());
    }

    @Test
    void aLinkToAnotherAddressIsAChangeWithoutAChangedWord() {
        String old = "# Lease\n1. Write to <https://office.example/lease|our office>.\n";
        String elsewhere = old.replace("office.example", "bureau.example");
        assertEquals(
                Set.of("[REDIRECTED] [link target changed:"
                        + " https://office.example/lease → https://bureau.example/lease]"),
                redirected(compared(old, elsewhere)));
        String written = old.replace("https://office", "http://office");
        assertEquals(
                Set.of("editorial [link target written otherwise:"
                        + " https://office.example/lease → http://office.example/lease]"),
                told(compared(old, written)));
        assertEquals(Set.of(), told(compared(old, old)));
    }

    @Test
    void aLinkWithinTheTextLeadsToTheSameClauseWhateverItsNumber() {
        String old = OLD.replace("in paragraph 4 above", "<#4|there>");
        String now = NEW.replace("in paragraph 3 above", "<#3|there>");
        assertEquals(Set.of(), redirected(compared(old, now)));
        assertEquals(
                Set.of("[REDIRECTED, RENUMBERED] [reference now reaches another clause: there]"),
                redirected(compared(old, now.replace("#3", "#2"))));
    }

    private static Comparison compared(String old, String now) {
        return BookBuild.compared(
                Aligner.align(Editions.edition("lease", "en", "1", old), Editions.edition("lease", "en", "2", now)));
    }

    private static Set<String> told(Comparison comparison) {
        Set<String> told = new TreeSet<>();
        for (LinkChange change : comparison.changes().values()) {
            if (!change.reasons().isEmpty()) {
                told.add(change.significance() + " " + change.reasons());
            }
        }
        return told;
    }

    private static Set<String> redirected(Comparison comparison) {
        Set<String> told = new TreeSet<>();
        for (LinkChange change : comparison.changes().values()) {
            if (change.types().contains(ChangeType.REDIRECTED)) {
                told.add(List.copyOf(change.types()) + " " + change.reasons());
            }
        }
        return told;
    }
}
