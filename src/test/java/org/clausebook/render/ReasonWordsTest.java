package org.clausebook.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.align.Aligner;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;

/** Why a change counts is said in the interface's language, whatever the language of the texts. */
class ReasonWordsTest {
    private static final String OLD = """
            # Garden lease
            1. You may dig, and you shall pay 30 euros on the first of May, see section 4 of version 1.2.
            2. The Tenant waters the garden unless it rains.
            3. All sheds of the tenants are free of charge, write to www.example.com/old at once.
            4. Nobody pays more. The gardener must not smoke.
            """;

    private static final String NEW = """
            # Garden lease
            1. You must dig or you will pay 60 euros on the first of June, see section 5 of version 1.4.
            2. The Landlord waters a garden if it rains.
            3. Some shed of the tenant’s are free of charge; write to www.example.com/new at once.
            4. The gardener must smoke. Whoever smokes shall sweep the path.
            5. Dogs are welcome.
            """;

    @Test
    void theRulesAreNamedInBulgarianAndTheWordsStayAsTheyAre() {
        assertEquals(
                List.of("модален глагол: shall → may"), said("bg", compared("en", "You shall dig.", "You may dig.")));
        assertEquals(
                List.of("добавено отрицание"),
                said("bg", compared("bg", "Наемателят може да копае.", "Наемателят не може да копае.")));
        assertEquals(
                List.of("modal verb: може → трябва"),
                said("en", compared("bg", "Наемателят може да копае.", "Наемателят трябва да копае.")));
    }

    @Test
    void anArrowBetweenWordsFromRightToLeftKeepsItsDirection() {
        assertEquals("\u2068إيجار\u2069", ChangeWords.apart("إيجار"));
        assertEquals("rent", ChangeWords.apart("rent"));
        assertEquals(
                List.of("English 2021", "English 2025"),
                Drawn.page(Leases.book(), "compare/index.html")
                        .select("th a bdi")
                        .eachText());
    }

    @Test
    void noRuleIsLeftInEnglish() {
        Set<String> rules = new TreeSet<>();
        for (Comparison comparison : List.of(compared("en", OLD, NEW), compared("en", NEW, OLD))) {
            rules.addAll(said("bg", comparison).stream()
                    .map(said -> said.replaceFirst(": .*", ""))
                    .collect(Collectors.toSet()));
        }
        assertEquals(
                List.of(),
                rules.stream().filter(rule -> rule.matches(".*[a-zA-Z].*")).toList());
    }

    private static Comparison compared(String language, String old, String now) {
        return Comparer.compare(Aligner.align(
                Editions.edition("lease", language, "1", old), Editions.edition("lease", language, "2", now)));
    }

    private static List<String> said(String language, Comparison comparison) {
        Words words = new Words(
                List.of(new Language(language)), TemplateSet.read(List.of()).value());
        ChangeWords said = new ChangeWords(words);
        return comparison.changes().values().stream()
                .flatMap(change -> change.reasons().stream())
                .map(reason -> reason.words().isEmpty() ? said.rule(reason) : said.rule(reason) + ": " + reason.words())
                .map(text -> words.spoken(text.getBytes(UTF_8), 0))
                .toList();
    }
}
