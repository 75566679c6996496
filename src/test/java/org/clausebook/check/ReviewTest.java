package org.clausebook.check;

import static org.clausebook.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.content.Dismissal;
import org.clausebook.content.Reviewed;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.junit.jupiter.api.Test;

/** Findings that people let pass. */
class ReviewTest {
    private static final Place HERE = Place.ofFile("reviewed.yaml");

    private static List<Finding> findings(String text) {
        return Checker.check(edition("lease", "en", "2021", text));
    }

    private static Reviewed dismissing(Finding finding) {
        return new Reviewed(
                List.of(),
                List.of(new Dismissal(
                        finding.rule(), finding.place(), finding.fingerprint(), "as in the law", "Ann Ko", HERE)));
    }

    private static List<String> shown(Checked<List<Finding>> left) {
        return left.value().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.evidence())
                .toList();
    }

    private static List<String> told(Checked<List<Finding>> left) {
        return left.problems().stream().map(Problem::message).toList();
    }

    @Test
    void aDismissedFindingComesBackWhenItsTextChanges() {
        List<Finding> before = findings("1. Keep the the gate shut.");
        Reviewed reviewed = dismissing(before.get(0));
        assertEquals(List.of(), shown(Review.apply(before, reviewed)));
        assertEquals(List.of(), told(Review.apply(before, reviewed)));
        Checked<List<Finding>> after = Review.apply(findings("1. Keep the gate gate shut."), reviewed);
        assertEquals(List.of("warning double-word gate gate"), shown(after));
        assertEquals(List.of("Nothing is found any more that this entry lets pass"), told(after));
    }

    @Test
    void aCollectionSaysHowBadARuleIs() {
        List<Finding> findings = findings("1. Keep the the gate shut .");
        Reviewed reviewed = new Reviewed(
                List.of(
                        new Reviewed.Setting("double-word", "error", HERE),
                        new Reviewed.Setting("stray-space", "off", HERE)),
                List.of());
        assertEquals(List.of("error double-word the the"), shown(Review.apply(findings, reviewed)));
    }

    @Test
    void anUnknownRuleIsAnError() {
        Reviewed reviewed = new Reviewed(List.of(new Reviewed.Setting("double-words", "off", HERE)), List.of());
        Checked<List<Finding>> left = Review.apply(List.of(), reviewed);
        assertEquals(List.of("There is no rule double-words"), told(left));
        assertEquals("Did you mean double-word?", left.problems().get(0).hint());
    }
}
