package org.clausebook.refs;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausebook.Editions;
import org.clausebook.text.Edition;
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
}
