package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.clausebook.search.Searcher.Reach;
import org.junit.jupiter.api.Test;

class SearcherTest {
    @Test
    void anyFormOfAWordFindsAll() {
        assertEquals(clauses("лиценз lang:bg"), clauses("лицензите lang:bg"));
        assertEquals(clauses("company lang:en"), clauses("companies lang:en"));
    }

    @Test
    void aFormThatNoTextHasIsTakenForTheNearest() {
        assertEquals(clauses("продукт lang:bg"), clauses("продуктче lang:bg "));
        // The nearest stands in the file before that in whose range the word is.
        assertEquals(clauses("лице lang:bg"), clauses("лицето lang:bg "));
    }

    @Test
    void bulgarianMayBeTypedInLatinLetters() {
        assertEquals(clauses("лиценз"), clauses("litsenz"));
        assertTrue(clauses("potrebitel").containsAll(clauses("потребител lang:bg")));
    }

    @Test
    void oneLetterMayBeWrongWhereNothingElseIsFound() {
        assertEquals(clauses("jurisdiction"), clauses("juridsiction"));
        assertEquals(clauses("jurisdiction"), clauses("xurisdiction"));
        assertEquals(clauses("jurisdiction"), clauses("urisdiction "));
        assertEquals(clauses("jurisdiction"), clauses("juxrisdiction"));
        assertEquals(clauses("видеонаблюдение lang:bg"), clauses("зидеонаблюдение lang:bg"));
        assertEquals(List.of(), clauses("qwxzv"));
    }

    @Test
    void aHyphenIsASpace() {
        assertEquals(clauses("third party"), clauses("third-party"));
    }

    @Test
    void aWordFindsItsTranslation() {
        assertTrue(clauses("surveillance lang:bg").contains("milestone-xprotect-corporate/6"));
        assertEquals(
                List.of(),
                Bundled.SEARCHER.search("surveillance lang:bg", Reach.OWN).hits());
    }

    @Test
    void aClauseIsOneHitWithAllItsEditions() {
        Found found = Bundled.SEARCHER.search("affiliated companies", Reach.OWN);
        Hit first = found.hits().get(0);
        assertEquals("affiliated-companies", first.key());
        assertEquals(
                List.of("English 2025", "English 2021"),
                first.editions().stream().map(Hit.In::label).toList());
        assertEquals("bg", first.other().orElseThrow().language());
        assertEquals(
                List.of("affiliated-companies"),
                found.straight().stream().map(Hit::key).toList());
    }

    @Test
    void phrasesExclusionsPrefixesAndFilters() {
        assertTrue(
                clauses("\"third parties\"").size() < clauses("third parties").size());
        assertTrue(clauses("\"third parties\"~").containsAll(clauses("\"third party\"")));
        assertTrue(clauses("license -driver lang:en version:20250425").stream()
                .noneMatch(clauses("driver lang:en version:20250425")::contains));
        assertTrue(clauses("licens*").containsAll(clauses("licensing lang:en")));
        assertEquals(List.of("milestone-xprotect-corporate/14"), clauses("number:14"));
        assertEquals(List.of(), clauses("license version:1999"));
        assertTrue(clauses("changed:substantive").contains("affiliated-companies"));
    }

    @Test
    void countsSayWhatAFilterWouldLeave() {
        Map<String, Integer> languages =
                Bundled.SEARCHER.search("milestone", Reach.OWN).counts().getOrDefault("lang", Map.of());
        languages.forEach((language, count) ->
                assertEquals(count, clauses("milestone lang:" + language).size(), language));
    }

    @Test
    void anyTextMayBeAsked() {
        for (String query :
                List.of("", " ", "-", "\"", "\"\"", "*", "lang:", "-lang:bg", "\u0000\u202e", "<b>", "\ud800")) {
            Bundled.SEARCHER.search(query, Reach.ALL);
        }
        Bundled.SEARCHER.search("лиценз ".repeat(20_000), Reach.ALL);
    }

    private static List<String> clauses(String query) {
        return Bundled.SEARCHER.search(query, Reach.ALL).hits().stream()
                .map(Hit::key)
                .sorted()
                .toList();
    }
}
