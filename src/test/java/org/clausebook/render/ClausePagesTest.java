package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.text.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClausePagesTest {
    @Test
    void aClauseStandsInEveryEditionSideBySideOrSaysWhyNot() {
        Element rake = passport("rake", "rake/1");
        assertEquals(
                List.of(
                        "English 2021 1. The rake may be used.",
                        "Български 2021 translation 1. Греблото може да се ползва.",
                        "English 2025 Removed in 2025"),
                rake.select(".texts > div").eachText());
        Element spade = passport("spade", "spade/3");
        assertEquals(
                List.of("English 2021 New in 2025", "Български 2021 translation New in 2025"),
                spade.select(".texts > div").eachText().subList(0, 2));
        assertEquals(
                "Български, version 2025: not yet translated.",
                spade.select(".miss").text());
    }

    @Test
    void whatOnlyOneLanguageHasIsNotCalledNewOrRemoved() {
        Document page = Drawn.page(Leases.book(), "clauses/lease/p1-2.html");
        assertEquals(
                "Not in this edition; only a translation has it",
                page.select(".texts .void").first().text());
    }

    @Test
    void aClauseHasItsItemsAndParagraphs() {
        assertTrue(
                passport("spade", "spade/1")
                        .select(".texts > div")
                        .first()
                        .text()
                        .endsWith("1. The spade may be used. (a) for digging; (b) for planting."),
                passport("spade", "spade/1").text());
    }

    @Test
    void historyTellsWhatBecameOfIt() {
        assertEquals(
                List.of(
                        "English 2021 2021 First edition here",
                        "Български 2021 2021 Translated beside English 2021 0.95",
                        "English 2025 2025 Edited in substance beside English 2021 0.95"),
                passport("rent", "rent").select(".hist li").eachText());
        assertEquals(
                "../../compare/lease.en-2021~lease.en-2025.html#rent",
                passport("rent", "rent").select(".hist a.tag").attr("href"));
        assertEquals(
                "English 2025 2025 Removed",
                passport("rake", "rake/2").select(".hist li").last().text());
        assertEquals(
                "English 2025 2025 New",
                passport("hose", "hose/1").select(".hist li").text());
    }

    @Test
    void particularsIdentifyAndCite() {
        Element rake = passport("rake", "rake/1");
        List<String> facts = rake.select(".facts dd").eachText();
        assertEquals("rake/1", facts.get(0));
        assertEquals("clauses/lease/rake.html#rake/1", facts.get(1));
        assertEquals("English 2021 rake/1 Български 2021 гребло/1", facts.get(2));
        assertEquals("English 2021: 2. Български 2021: 1.", facts.get(3));
        assertEquals("English 2021: 6. Български 2021: 6.", facts.get(4));
        // printf '1. The rake may be used.' | sha256sum
        assertTrue(
                facts.get(5)
                        .startsWith("English 2021 cd8b58a0eb78b14a349b2d7a5b7b91d4a97105f876404d5a53f5084e460e7e00"),
                facts.get(5));
        assertEquals("Garden lease, 2021 (en), Rake 1 Наем на градина, 2021 (bg), Гребло 1", facts.get(6));
    }

    @Test
    void ofManyEditionsTheNearestToTheNewestAndTheOldestAreShown() {
        List<Edition> editions = new ArrayList<>();
        for (int year = 1990; year < 2000; year++) {
            editions.add(Editions.edition("lease", "en", Integer.toString(year), "# Lease\n1. Text."));
        }
        List<SiteFile> files = Drawn.files(Leases.byPath(editions.toArray(Edition[]::new)));
        Document page = page(files, "clauses/lease/1.html");
        assertEquals(
                List.of("English 1990", "English 1997", "English 1998", "English 1999"),
                page.select(".texts h3").eachText());
        assertEquals(10, page.select(".hist li").size());
        assertEquals(List.of(), LinkCheck.check(files));
        assertEquals(
                10,
                files.stream()
                        .filter(file -> file.path().matches("parallel/lease.*"))
                        .count(),
                "consecutive pairs, and the oldest with the newest");
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() {
        List<SiteFile> files = Drawn.files(Leases.book());
        Map<String, Document> pages = new TreeMap<>();
        for (SiteFile file : files) {
            if (file.isPage()) {
                pages.put(file.path(), Jsoup.parse(file.text(), "https://example.org/" + file.path()));
            }
        }
        TreeSet<String> reached = new TreeSet<>(List.of("index.html"));
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (Element link : pages.get(waiting.remove()).select("a[href]")) {
                String path =
                        link.absUrl("href").replace("https://example.org/", "").replaceAll("#.*", "");
                if (pages.containsKey(path) && reached.add(path)) {
                    waiting.add(path);
                }
            }
        }
        assertEquals(pages.keySet(), reached);
    }

    @Test
    void aTextWithNothingBesideItHasPassportsAndNoPairs() {
        List<SiteFile> files = Drawn.files(Leases.byPath(Leases.OLD));
        assertEquals(List.of(), LinkCheck.check(files));
        assertTrue(files.stream().noneMatch(file -> file.path().startsWith("parallel/")));
        assertEquals(
                List.of("English 2021"),
                page(files, "clauses/lease/rent.html").select(".texts h3").eachText());
    }

    private static Element passport(String page, String key) {
        return Drawn.page(Leases.book(), "clauses/lease/" + page + ".html").getElementById(key);
    }

    private static Document page(List<SiteFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> Jsoup.parse(file.text()))
                .findFirst()
                .orElseThrow();
    }
}
