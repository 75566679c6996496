package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.book.Book;
import org.clausebook.site.LinkCheck;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ParallelPagesTest {
    private static final String REVISION = "parallel/lease.en-2021~lease.en-2025.html";
    private static final String TRANSLATION = "parallel/lease.en-2021~lease.bg-2021.html";

    @Test
    void everyWordOfBothSidesIsThere() {
        Document page = Drawn.page(Leases.book(), REVISION);
        assertEquals(words(Leases.OLD), side(page, true));
        assertEquals(words(Leases.NEW), side(page, false));
    }

    /** The letters of a side, row by row; where something moved, in another order. */
    private static List<String> side(Document page, boolean left) {
        return page.select(".pair:not(.colhd)").stream()
                .map(row -> left ? row.child(0) : row.child(2))
                .filter(cell -> cell.hasClass("law"))
                .map(Element::text)
                .sorted()
                .toList();
    }

    private static List<String> words(Edition edition) {
        return edition.blocks().stream().map(Block::letters).sorted().toList();
    }

    @Test
    void aRowSaysHowSureItIsAndWhatIsMissing() {
        Document page = Drawn.page(Leases.book(), REVISION);
        assertEquals("0.95 ●●●● sure Unchanged All editions", mid(page, "rent"));
        assertEquals("Removed in 2025", row(page, "rake/1").child(2).text());
        assertEquals("Added in 2025", row(page, "hose/1").child(0).text());
        assertEquals(
                "No counterpart found",
                row(Drawn.page(Leases.book(), TRANSLATION), "p1-2").child(0).text());
    }

    /** Where the sentences end in their paragraphs, and which belong together. */
    @Test
    void aRowOfSeveralSentencesTellsWhichBelongTogether() {
        Document page = Drawn.page(
                moved(
                        "# Lease\n*A.* The rent is due. A reminder costs 5 euros. Dogs stay out.\n*B.* One.",
                        "# Lease\n*A.* A reminder costs 6 euros. Dogs stay out of here.\n*B.* One."),
                "parallel/lease.en-1~lease.en-2.html");
        assertEquals("16:0 42:1 57:2~25:1 48:2", row(page, "a").attr("data-s"));
        assertEquals("", row(page, "b").attr("data-s"));
        assertTrue(page.head().html().contains("sentences.js"));
    }

    @Test
    void aDoubtfulPairAsksAndShowsTheEntryToPaste() {
        Element row = row(Drawn.page(Leases.book(), REVISION), "use-of-the-garden");
        assertTrue(row.hasClass("doubt"));
        assertTrue(row.selectFirst(".mid").text().startsWith("0.70 ●○○○ please confirm"), row.text());
        assertEquals("""
                  - same:
                      - lease.en-2021 use-of-the-garden
                      - lease.en-2025 use-of-the-garden
                    by:\s
                    on:\s
                """, row.selectFirst("pre").wholeText());
    }

    @Test
    void whatMovedStandsAtItsNewPlaceAndALineAtTheOldOne() {
        Document page = Drawn.page(
                moved("# Lease\n*A.* One.\n*B.* Two.\n*C.* Three.", "# Lease\n*B.* Two.\n*C.* Three.\n*A.* One."),
                "parallel/lease.en-1~lease.en-2.html");
        assertEquals(
                List.of("title", "Moved from here: A", "b", "c", "a"),
                page.select(".pair:not(.colhd), .away").stream()
                        .map(row -> row.hasClass("away") ? row.text() : row.id())
                        .toList());
        assertEquals("#a", page.selectFirst(".away a").attr("href"));
        assertTrue(mid(page, "a").contains("Moved here"), mid(page, "a"));
    }

    @Test
    void aSectionThatMovedLeavesOneLine() {
        Document page = Drawn.page(
                moved(
                        "# Lease\n## A\n1. One.\n2. Two.\n## B\n1. I.\n2. II.\n3. III.",
                        "# Lease\n## B\n1. I.\n2. II.\n3. III.\n## A\n1. One.\n2. Two."),
                "parallel/lease.en-1~lease.en-2.html");
        assertEquals(
                List.of("Moved from here: A and 2 more"), page.select(".away").eachText());
    }

    private static Book moved(String before, String after) {
        return Leases.byPath(Editions.edition("lease", "en", "1", before), Editions.edition("lease", "en", "2", after));
    }

    @Test
    void aTextFromRightToLeftKeepsItsDirectionInItsColumn() {
        Edition english = Editions.edition("lease", "en", "1", "# Lease\n1. Text.");
        Edition arabic = Editions.edition("lease", "ar", "1", "# عقد\n1. نص.");
        Document page = Drawn.page(Leases.byPath(english, arabic), "parallel/lease.en-1~lease.ar-1.html");
        assertEquals("rtl", row(page, "1").child(2).attr("dir"));
        assertEquals("", row(page, "1").child(0).attr("dir"));
    }

    @Test
    void editionsThatWereNotAlignedArePairedByWayOfOthers() {
        Document page = Drawn.page(Leases.book(), "parallel/lease.bg-2021~lease.en-2025.html");
        assertEquals(
                "1. Лопатата може да се ползва.", row(page, "spade/1").child(0).text());
        assertEquals("1. The spade may be used.", row(page, "spade/1").child(2).text());
        assertEquals(
                List.of("translation", "revision", "by way of other editions"),
                Drawn.page(Leases.book(), "parallel/index.html")
                        .select("tbody td:eq(1)")
                        .eachText());
    }

    @Test
    void longTextsAreCutBeforeASection() {
        String sections = IntStream.range(0, 40)
                .mapToObj(i -> "## Section " + i + "\n1. " + "word ".repeat(1000))
                .collect(Collectors.joining("\n"));
        Book book = moved("# Lease\n" + sections, "# Lease\n" + sections);
        Document second = Drawn.page(book, "parallel/lease.en-1~lease.en-2~2.html");
        assertEquals("section-12", second.select(".pair:not(.colhd)").first().id());
        assertEquals(List.of(), LinkCheck.check(Drawn.files(book)));
    }

    @Test
    void theReviewListsTheLeastSurePairFirstAndLeadsToItsRow() {
        Document page = Drawn.page(Leases.book(), "links/lease.en-2021~lease.en-2025.html");
        Element first = page.selectFirst(".walk li");
        assertEquals("0.70 ●○○○ please confirm", first.selectFirst(".sure").text());
        assertEquals(
                "../" + REVISION + "#use-of-the-garden", first.selectFirst("a").attr("href"));
        assertEquals(
                List.of("Kept 11", "Split 0", "Merged 0", "Only at the right 3", "Only at the left 9"),
                page.select(".counts tbody tr").stream()
                        .map(row -> row.child(0).text() + " " + row.child(1).text())
                        .toList());
    }

    private static Element row(Document page, String id) {
        return page.getElementById(id);
    }

    private static String mid(Document page, String id) {
        return row(page, id).selectFirst(".mid").text();
    }
}
