package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that tell of all works, where these are many. */
class ManyWorksTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        ManyWorks.write(folder.resolve("content"));
        assertFalse(SiteBuild.build(folder.resolve("content"), SiteOptions.to(folder.resolve("site")))
                .failed());
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/" + path)));
    }

    @Test
    void theFirstPageLeadsToEachWorkAndSaysWhatThereIsOfIt() throws IOException {
        Document page = page("index.html");
        assertEquals(ManyWorks.COUNT, page.select("main li").size());
        assertEquals(
                "Garden 1 English 2025, English 2021",
                page.select("main li").first().text());
        assertEquals("works/garden-1.html", page.select("main li a").first().attr("href"));
    }

    @Test
    void aWorkHasItsEditionsChangesContentsAndComparisonsOnItsOwnPage() throws IOException {
        Document page = page("works/garden-2.html");
        assertEquals("Garden 2", page.select("h1").text());
        assertEquals(
                List.of(
                        "Editions",
                        "What changed from English 2021 to English 2025",
                        "Contents",
                        "Comparisons",
                        "Side by side"),
                page.select("main h2").eachText());
        assertEquals(
                "../compare/garden-2.en-2021~garden-2.en-2025.html",
                page.select("#_comparisons th a").attr("href"));
    }

    @Test
    void listsOfAllComparisonsAndHeadingsLeadThereToo() throws IOException {
        assertEquals(
                "../works/garden-9.html#_comparisons",
                page("compare/index.html").select("main li a").last().attr("href"));
        assertEquals(
                "../works/garden-9.html#_pairs",
                page("parallel/index.html").select("main li a").last().attr("href"));
        assertEquals(
                "headings/garden-9.html",
                page("headings.html").select("main li a").last().attr("href"));
        assertEquals(
                "1. Whoever comes into garden 9 shall leave …",
                page("headings/garden-9.html").select(".heads a").first().text());
        assertEquals(
                "All headings, products and terms · Garden 9 · "
                        + page("index.html").title(),
                page("headings/garden-9.html").title());
    }

    @Test
    void everyPageOfAWorkLeadsBackToIt() throws IOException {
        assertEquals(
                "../works/garden-3.html",
                page("read/garden-3.en-2025.html")
                        .select("header a:contains(This work)")
                        .attr("href"));
    }
}
