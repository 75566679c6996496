package org.clausebook.refs;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.Editions;
import org.clausebook.align.Concordance;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would make a careless reader look again and again at the same words. */
class HostileTextsTest {
    private static final int TIMES = 8_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section ",
                "section 5, ",
                "section 5(1)",
                "5(a)(b)(c)",
                "(",
                "“",
                "'a ",
                "„“",
                "section “",
                "(“",
                "(the “A” or ",
                "paragraph 1 of ",
                "Article 1 of Article 2, ",
                "sections 1 to ",
                "A",
                "Ab ",
                "general terms of ",
                "this section ",
                "specified above ",
                "Management Server specified above ",
                "EULA of ",
                "separate separate ",
                "terms and conditions of the specific ",
                "laws of the laws of ",
                "Regulation (EU) 2016/",
                "see the documentation ",
                "in the list of ",
                "LICENSE OF ",
                "§",
                "“X” means “X” means ",
                "MIP SDK (",
                "hereinafter “",
                "I.V.X. ",
                "1.",
                "a-a-",
                "\u0301"
            })
    void oneLongParagraphIsReadInTimeThatGrowsWithIt(String fragment) {
        Edition edition = Editions.edition(
                "deed", "en", "1", "# Deed\n1. " + fragment.repeat(TIMES).strip());
        assertTimeoutPreemptively(ofSeconds(10), () -> TermFinder.find(edition, ReferenceFinder.find(edition)));
    }

    @ParameterizedTest
    @CsvSource({
        "See paragraph 5 and section “Nothing of the kind” below.",
        "As the “Server of the house” specified above."
    })
    void manyClausesAreReadInTimeThatGrowsWithThem(String clause) {
        StringBuilder text = new StringBuilder("# Deed\n");
        for (int i = 0; i < 2_000; i++) {
            text.append("*Server of the house ")
                    .append(i)
                    .append(".* ")
                    .append(clause)
                    .append('\n');
        }
        Edition edition = Editions.edition("deed", "en", "1", text.toString());
        References references = assertTimeoutPreemptively(ofSeconds(20), () -> ReferenceFinder.find(edition));
        assertTrue(references.references().size() < 4 * 2_000);
    }

    @Test
    void manyTermsOfOneFirstWordAreReadInTimeThatGrowsWithThem() {
        StringBuilder text = new StringBuilder("# Deed\n");
        for (int i = 0; i < TIMES; i++) {
            text.append("1. The plot of number ")
                    .append(i)
                    .append(" (“Green ")
                    .append(name(i))
                    .append("”) and Green Z.\n");
        }
        Edition edition = Editions.edition("deed", "en", "1", text.toString());
        assertTimeoutPreemptively(ofSeconds(10), () -> TermFinder.find(edition, ReferenceFinder.find(edition)));
    }

    @Test
    void manyNamesOfTheTextItselfAreReadInTimeThatGrowsWithThem() {
        StringBuilder text = new StringBuilder("# Deed\n");
        for (int i = 0; i < TIMES; i++) {
            text.append("*Rule ")
                    .append(i)
                    .append(".* This agreement (“Green ")
                    .append(name(i))
                    .append("”) and Green Green Green Z.\n");
        }
        Edition edition = Editions.edition("deed", "en", "1", text.toString());
        assertTimeoutPreemptively(ofSeconds(10), () -> ReferenceFinder.find(edition));
    }

    @Test
    void manyReferencesAndTermsOfOneBlockAreFollowedInTimeThatGrowsWithThem() {
        StringBuilder text = new StringBuilder("# Deed\n1. Read this:");
        for (int i = 0; i < TIMES / 2; i++) {
            text.append(" see paragraph 1, and the plot (“").append(name(i)).append("”).");
        }
        Edition old = Editions.edition("deed", "en", "1", text.toString());
        Edition now = Editions.edition("deed", "en", "2", text.toString());
        References before = ReferenceFinder.find(old);
        References after = ReferenceFinder.find(now);
        Terms terms = TermFinder.find(old, before);
        Terms newer = TermFinder.find(now, after);
        Concordance none = Concordance.empty(old.id().work());
        assertTimeoutPreemptively(ofSeconds(10), () -> {
            ReferenceTracer.trace(before, after, none);
            TermRenderings.of(List.of(terms, newer), none);
        });
    }

    /** A name of four letters, other for each number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
            name.append((char) ((i == 0 ? 'A' : 'a') + rest % 26));
        }
        return name.toString();
    }
}
