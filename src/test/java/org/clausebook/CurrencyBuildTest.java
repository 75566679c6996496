package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Currency of several translations of several versions, as the site's data tell it. */
class CurrencyBuildTest {
    @TempDir
    private Path home;

    @BeforeEach
    void fill() throws IOException {
        put("clausebook.yaml", """
                title: Leases of Smalltown
                works:
                  - id: lease
                    title: Garden lease
                    language: en
                """);
        put("lease/en-2021.md", edition("en", "2021", "1. You pay 10 euros.", "2. The garden is in Elm Street."));
        put("lease/en-2023.md", edition("en", "2023", "1. You pay 12 euros.", "2. The garden is in Elm Street."));
        put("lease/en-2025.md", edition("en", "2025", "1. You pay 12 euros.", "2. The garden is in Oak Street."));
        put("lease/bg-2021.md", edition("bg", "2021", "1. Плащате 10 евро.", "2. Градината е на улица Elm."));
        put("lease/bg-2023.md", edition("bg", "2023", "1. Плащате 12 евро.", "2. Градината е на улица Elm."));
        put("lease/de-2025.md", edition("de", "2025", "1. Sie zahlen 12 Euro.", "2. Der Garten liegt in der Oak."));
    }

    @Test
    void eachTranslationIsJudgedAgainstTheNewestSource() throws IOException {
        SiteBuild.build(home.resolve("content"), SiteOptions.to(home.resolve("site")));
        List<String> rows = Files.readString(home.resolve("site/data/currency.csv"))
                .lines()
                .filter(row -> row.startsWith("lease"))
                .map(row -> row.split(",", -1))
                .map(cells -> cells[0] + " " + cells[6] + ": " + cells[5] + " to " + cells[1])
                .toList();
        assertEquals("""
                lease.bg-2021 title: current to lease.en-2025
                lease.bg-2021 1: stale to lease.en-2025
                lease.bg-2021 2: stale to lease.en-2025
                lease.bg-2023 title: current to lease.en-2025
                lease.bg-2023 1: current to lease.en-2025
                lease.bg-2023 2: stale to lease.en-2025
                lease.de-2025 title: current to lease.en-2025
                lease.de-2025 1: current to lease.en-2025
                lease.de-2025 2: current to lease.en-2025""", String.join("\n", rows));
    }

    @Test
    void theBlocksOfATranslationSayTheirCurrency() throws IOException {
        SiteBuild.build(home.resolve("content"), SiteOptions.to(home.resolve("site")));
        String bulgarian = Files.readString(home.resolve("site/data/editions/lease.bg-2023.json"));
        assertTrue(bulgarian.contains("\"currency\": \"current\"") && bulgarian.contains("\"currency\": \"stale\""));
        assertTrue(!Files.readString(home.resolve("site/data/editions/lease.en-2021.json"))
                .contains("\"currency\""));
    }

    @Test
    void thePageShowsTheRedlineOfTheSourceBesideTheOldTranslation() throws IOException {
        Document page = page("currency/lease.bg-2023.html");
        Element stale = page.selectFirst("article[data-kind=stale]");
        assertEquals("2", stale.id());
        assertEquals(
                "2. The garden is in ElmOak Street.", stale.select(".now p").text());
        assertEquals(List.of("Elm", "Oak"), stale.select(".now del, .now ins").eachText());
        assertEquals(
                "2. Градината е на улица Elm.", stale.select(".law[lang=bg]").text());
        assertEquals("1 current: 1", page.select("details.run-same summary").text());
        assertEquals(
                List.of("Current 1 1 5", "Stale 1 0 6 1 1", "Obsolete 0 0 0", "Untranslated 0 0 0"),
                page.select(".estimate tbody tr").eachText().stream()
                        .map(row -> row.replaceFirst(" to .*", ""))
                        .toList());
    }

    @Test
    void everyTranslatedClauseLeadsThereFromTheReaderAndItsOwnPage() throws IOException {
        String label = "Stale against English 2025";
        Element badge = page("read/lease.bg-2021.html").selectFirst("[id=2] .badge a");
        assertEquals(label + " ../currency/lease.bg-2021.html#2", badge.text() + " " + badge.attr("href"));
        assertEquals(
                List.of("Current against English 2025"),
                page("clauses/lease/2.html").select(".badge").eachText());
        assertEquals(
                List.of(),
                page("read/lease.en-2025.html").select("a[href^=../currency]").eachText());
    }

    private Document page(String path) throws IOException {
        SiteBuild.build(home.resolve("content"), SiteOptions.to(home.resolve("site")));
        return Jsoup.parse(Files.readString(home.resolve("site").resolve(path)));
    }

    private void put(String file, String text) throws IOException {
        Path path = home.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String edition(String language, String version, String... clauses) {
        String source = language.equals("en") ? "" : "translation-of: en\n";
        return "---\nwork: lease\nlanguage: " + language + "\nversion: " + version + "\ntitle: Lease\n" + source
                + "---\n\n# Lease\n\n" + String.join("\n\n", clauses) + "\n";
    }
}
