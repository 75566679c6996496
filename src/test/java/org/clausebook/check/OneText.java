package org.clausebook.check;

import static org.clausebook.Editions.edition;

import java.util.List;

/** What is found in one text by itself: rule and evidence. */
final class OneText {
    private OneText() {}

    static List<String> found(String language, String text) {
        return Checker.check(edition("lease", language, "2021", text)).stream()
                .map(finding -> finding.rule() + ": " + finding.evidence())
                .toList();
    }

    static List<String> english(String text) {
        return found("en", text);
    }
}
