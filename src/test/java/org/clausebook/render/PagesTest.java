package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.source.Problem;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void everyWordOfTheTextIsThereInItsOrder() {
        for (Edition edition : Leases.book().editions()) {
            Document page = Drawn.page(Leases.book(), "read/" + edition.id() + ".html");
            page.select(".side, .run, .from, .part > .no").remove();
            String expected = String.join(
                    " ", edition.blocks().stream().map(Block::letters).toList());
            String shown = page.select(".text").text().replace("§ ", "");
            assertEquals(
                    expected.replaceAll("\\s+", " "),
                    shown.replaceAll("\\s+", " "),
                    edition.id().toString());
        }
    }

    @Test
    void everyBlockHasAnAddressAndEveryLinkATarget() {
        List<SiteFile> files = new ArrayList<>(Drawn.files(Leases.book()));
        // The files for other programs are not drawn, but pages lead to them.
        for (String ending : List.of("csv", "json")) {
            files.add(SiteFile.ofText("data/changes/lease.en-2021~lease.en-2025." + ending, ""));
        }
        assertEquals(List.of(), LinkCheck.check(files));
        for (Edition edition : Leases.book().editions()) {
            Document page = Drawn.page(Leases.book(), "read/" + edition.id() + ".html");
            for (Block block : edition.blocks()) {
                String path = block.path().toString();
                assertTrue(page.getElementById(path) != null, edition.id() + " has no " + path);
            }
        }
    }

    @Test
    void whereNothingIsKnownOfTheSourceNothingIsSaidOfIt() {
        Edition written = Editions.edition("lease", "en", "2021", "# Lease\n1. The tenant digs.\n");
        assertEquals("Text taken from lease.en-2021.txt SHA-256 00", from(written));
        assertEquals("Text taken from a.txt", from(withOrigin(written, new Origin("a.txt", ""))));
        assertEquals("", from(withOrigin(written, new Origin("", ""))));
    }

    private static Edition withOrigin(Edition edition, Origin origin) {
        return new Edition(
                edition.id(), edition.title(), edition.translationOf(), origin, edition.file(), edition.blocks());
    }

    private static String from(Edition edition) {
        WorkEditions work = WorkEditions.unaligned(
                edition.id().work(), "Lease", edition.id().language(), List.of(edition));
        Book book = new Book("Lease", "", List.of(work));
        return Drawn.page(book, "read/" + edition.id() + ".html")
                .select(".from")
                .text();
    }

    @Test
    void aClauseIsCitedByItsNumberAsPrintedOrByTheInterfacesSign() {
        Document page = Drawn.page(Leases.book(), "read/lease.en-2021.html");
        assertEquals("2.", page.getElementById("rake/2").selectFirst("a.no").text());
        assertEquals(
                "#rake/2", page.getElementById("rake/2").selectFirst("a.no").attr("href"));
        assertEquals("§", page.getElementById("rent").selectFirst("a.no").text());
        assertEquals("Rent:", page.getElementById("rent").selectFirst("h2").text());
    }

    @Test
    void aNoteNamesTheChangeAPageThatBeginsAndWhereTheClauseIsNot() {
        Document page = Drawn.page(Leases.book(), "read/lease.en-2021.html");
        Element side = page.getElementById("rake/1").selectFirst(".side");
        assertEquals("Removed in English 2025 Not in English 2025 All editions", side.text());
        assertEquals(
                List.of("p1", "spade/1", "well/1"),
                page.select(":has(> .side > .pg)").eachAttr("id"),
                "a page of the source is named where it begins");
    }

    @Test
    void onlyWhatIsCalledOtherwiseInAnotherEditionIsTakenDown() {
        Document page = Drawn.page(Leases.book(), "read/lease.bg-2021.html");
        assertEquals(List.of("#p1"), page.select("[data-elsewhere]").eachAttr("data-elsewhere"));
    }

    @Test
    void aPlaceIsCalledByItsKeyAndItsOwnNameLeadsThereToo() {
        Document page = Drawn.page(Leases.book(), "read/lease.bg-2021.html");
        for (String name : List.of("гребло/1", "гребло", "права-лопата/1/p1", "наем")) {
            Element place = page.getElementById(name).closest("[id]:not(.alias)");
            assertTrue(
                    List.of("rake/1", "rake", "spade/1/a", "rent").contains(place.id()), name + " is in " + place.id());
        }
        assertEquals(
                "#rake/1", page.getElementById("rake/1").selectFirst("a.no").attr("href"));
    }

    @Test
    void rowsThatFollowEachOtherAreOneTableWithItsHeadings() {
        Document page = Drawn.page(Leases.book(), "read/lease.en-2021.html");
        assertEquals("Month Litres", page.select(".law table th").text());
        assertEquals("May 100 June 200", page.select(".law table td").text());
    }

    @Test
    void theNavigationSaysWhereAPageIs() {
        List<String> said = List.of(
                "index.html: Editions page",
                "read/lease.en-2025.html: Editions true",
                "clauses/lease/rent.html: Editions true",
                "compare/index.html: Compare page",
                "compare/lease.en-2021~lease.en-2025.html: Compare true",
                "changes/lease.en-2021~lease.en-2025.html: Compare true",
                "parallel/lease.en-2021~lease.bg-2021.html: Side by side true",
                "findings/lease.en-2021~lease.bg-2021.html: Side by side true",
                "search.html:");
        for (String line : said) {
            String path = line.substring(0, line.indexOf(':'));
            String here = Drawn.page(Leases.book(), path).select(".top nav [aria-current]").stream()
                    .map(link -> " " + link.text() + " " + link.attr("aria-current"))
                    .collect(Collectors.joining());
            assertEquals(line, path + ":" + here);
        }
    }

    @Test
    void theMapShortensWhatDifferentNamesBeginWith() {
        StringBuilder text = new StringBuilder("# Rules\n");
        for (String name : List.of("shed", "well", "gate")) {
            text.append("## The old ")
                    .append(name)
                    .append("\nThe ")
                    .append(name)
                    .append(" is shut at night.\n");
            text.append("## Said simply\nNobody goes into the ").append(name).append(".\n");
        }
        Edition old = Editions.edition("lease", "en", "2021", text.toString());
        Edition now = Editions.edition("lease", "en", "2025", text.toString().replace("night", "noon"));
        assertEquals(
                List.of("… shed", "Said simply", "… well", "Said simply", "… gate", "Said simply"),
                Drawn.page(Leases.byPath(old, now), "compare/lease.en-2021~lease.en-2025.html")
                        .select(".map li span:first-child")
                        .eachText());
    }

    @Test
    void theMatrixShowsWhatIsNotTranslated() {
        Document page = Drawn.page(Leases.book(), "index.html");
        assertEquals(
                "Language | Version 2025 | Version 2021 | English original | English 2025 8 clauses, 3 sections, 1 page"
                        + " | English 2021 8 clauses, 3 sections, 3 pages | Български translation | No translation yet"
                        + " | Български 2021 9 clauses, 3 sections, 1 page 0 findings",
                String.join(" | ", page.select(".matrix th, .matrix td").eachText()));
        assertEquals(
                "findings/lease.en-2021~lease.bg-2021.html",
                page.select(".matrix a:contains(findings)").attr("href"));
        Document reader = Drawn.page(Leases.book(), "read/lease.en-2025.html");
        assertEquals("Български 2025: not translated", reader.select(".bar .q").text());
    }

    @Test
    void theIndexListsTheSectionsOfTheNewestEditionByGroup() {
        Document page = Drawn.page(Leases.book(), "index.html");
        assertEquals(
                List.of("General terms", "Tools", "Water"),
                page.select(".plist h3").eachText());
        assertEquals(
                List.of("Use of the garden.", "Rent:", "Spade 3 clauses", "Well 1 clause", "Hose 1 clause"),
                page.select(".plist li").eachText());
    }

    @Test
    void editionsOfOneYearAreCalledByTheirFullVersion() {
        Edition may = Editions.edition("lease", "en", "2021-05", "# Lease\nText.");
        Edition june = Editions.edition("lease", "en", "2021-06", "# Lease\nText.");
        Document page = Drawn.page(Leases.of(may, june), "index.html");
        assertEquals(
                List.of("English 2021-06", "English 2021-05"),
                page.select(".matrix td a").eachText());
    }

    @Test
    void textsFromRightToLeftSaySo() {
        Edition arabic = Editions.edition("lease", "ar", "2021", "# عقد\n1. نص.");
        Document page = Drawn.page(Leases.of(arabic), "read/lease.ar-2021.html");
        assertEquals("rtl", page.selectFirst(".text").attr("dir"));
        assertEquals("ar", page.selectFirst(".text").attr("lang"));
        assertEquals("ltr", page.selectFirst("html").attr("dir"));
    }

    @Test
    void anEmptyCollectionAndAnEmptyEditionHavePages() {
        Document empty = Drawn.page(Leases.of(), "index.html");
        assertTrue(empty.text().contains("There is no edition here yet."), empty.text());
        assertEquals(List.of(), LinkCheck.check(Drawn.files(new Book("Nothing", "", List.of()))));
        assertEquals(List.of(), LinkCheck.check(Drawn.files(Leases.of(Editions.edition("lease", "en", "1", "")))));
    }

    @Test
    void oneEditionHasNoLinksToOthers() {
        Document page = Drawn.page(Leases.of(Leases.OLD), "read/lease.en-2021.html");
        assertEquals(
                "Source page 2",
                page.getElementById("spade/1").selectFirst(".side").text());
        assertEquals(1, page.select(".bar a").size());
    }

    @Test
    void thirtyEditionsAreAListThatOpensAndTheNearestFourKeepTheClause() {
        List<Edition> editions = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            editions.add(Editions.edition("lease", "en", Integer.toString(year), "# Lease\n1. Text."));
        }
        Document page = Drawn.page(Leases.byPath(editions.toArray(Edition[]::new)), "read/lease.en-2000.html");
        assertEquals(30, page.select(".bar details .seg a").size());
        assertEquals(
                List.of("English 2002", "English 2001", "English 1999", "English 1998"),
                page.select(".bar a[data-kept]").eachText());
    }

    @Test
    void aTextWithoutHeadingsIsListedByItsFirstWords() {
        Edition plain = Editions.edition(
                "lease", "en", "1", "1. The garden may be used by everybody who lives in the town.\n2. Short.");
        Document page = Drawn.page(Leases.of(plain), "read/lease.en-1.html");
        assertEquals(
                List.of("1. The garden may be used by everybody who …", "2. Short."),
                page.select(".toc a").eachText());
    }

    @Test
    void aTitleBelowADateIsNotRepeatedAboveIt() {
        Edition dated = Editions.edition("lease", "en", "1", "Last updated: 1 May 2020\n# Lease\n1. The rent is due.");
        Edition titled =
                new Edition(dated.id(), "Lease", dated.translationOf(), dated.origin(), dated.file(), dated.blocks());
        assertEquals(
                List.of("Lease"),
                Drawn.page(Leases.of(titled), "read/lease.en-1.html")
                        .select("h1")
                        .eachText());
    }

    @Test
    void nothingInATextBecomesMarkup() {
        Edition hostile = Editions.edition("lease", "en", "1", """
                # <script>alert(1)</script>
                *<img src=x onerror=alert(2)>.* {{words.skip}} {{{x}}} "><svg onload='alert(3)'> &lt;b&gt;
                1. <javascript:alert(4)|press> <JaVaScRiPt:alert(5)|press> <data:text/html,x|press> <//host/x|press>
                - <https://example.org/"onclick="alert(6)|press>
                """);
        Document page = Drawn.page(Leases.of(hostile), "read/lease.en-1.html");
        assertEquals("<script>alert(1)</script>", page.selectFirst("h1").text());
        assertEquals(3, page.select("script").size(), "only our own scripts");
        assertEquals(
                List.of(),
                page.select(".text img, .text svg, [onclick], [onload], [onerror]")
                        .eachText());
        assertTrue(page.text().contains("{{words.skip}} {{{x}}} \"><svg onload='alert(3)'> &lt;b&gt;"), page.text());
        for (Element link : page.select(".law a")) {
            assertTrue(link.attr("href").matches("(https?://|mailto:).*"), link.outerHtml());
        }
    }

    @Test
    void linksThatAreNotMadeOrLeadNowhereAreProblems() {
        Edition lost = Editions.edition("lease", "en", "1", "1. <#gone|here> <javascript:x|there>");
        assertEquals(
                List.of(
                        "ERROR lease/en-1.md: In 1 the link \"#gone\" leads to no clause of this edition",
                        "WARNING lease/en-1.md: In 1 the link \"javascript:x\" is shown as plain text"),
                Drawn.checked(Leases.of(lost), List.of()).problems().stream()
                        .map(PagesTest::line)
                        .toList());
    }

    @Test
    void theSameBookGivesTheSameBytesInAnyLocale() {
        List<SiteFile> files = Drawn.files(Leases.book());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            List<SiteFile> again = Drawn.files(Leases.aligned(Leases.BULGARIAN, Leases.OLD, Leases.NEW));
            for (int i = 0; i < files.size(); i++) {
                assertEquals(
                        files.get(i).text(), again.get(i).text(), files.get(i).path());
            }
            assertFalse(files.isEmpty());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String line(Problem problem) {
        return problem.severity() + " " + problem.place() + ": " + problem.message();
    }
}
