package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled collection's pages, which are long, in a browser. */
class BundledBrowserTest extends SiteTest {
    private static final List<String> KINDS = List.of(
            "read",
            "clauses/eula",
            "glossary",
            "parallel",
            "links",
            "findings",
            "compare",
            "changes",
            "products",
            "topics",
            "currency");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() {
        SiteBuild.build(Path.of("content"), SiteOptions.to(folder.resolve("site")));
        site = SiteBrowser.of(folder.resolve("site"));
    }

    @Test
    void unchangedClausesBelowTheirHeadingAreCalledByTheirNumbers() {
        Page page = site.page(1440, ColorScheme.LIGHT, true);
        page.navigate(site.address("compare/eula.en-20210429~eula.en-20250425.html"));
        List<?> names = (List<?>) page.evaluate("() => [...document.querySelectorAll('h2.sech + .run-same .nm')]"
                + ".map(name => [name.textContent, name.closest('.run-same').previousElementSibling.textContent])"
                + ".filter(([name, heading]) => name.startsWith(heading)).map(([name]) => name)");
        assertEquals(List.of(), names);
        assertTrue(page.locator("h2.sech + .run-same .nm").count() > 0);
        page.context().close();
    }

    @Test
    void whereATermIsRenderedOtherwiseIsFoldedBelowHowOften() {
        Page page = site.page(1440, ColorScheme.LIGHT, false);
        page.navigate(site.address("glossary/eula.html"));
        assertEquals(0, page.locator(".rendered a:visible").count());
        page.click("#eula .rendered summary:has-text('EULA 18 clauses')");
        assertEquals(18, page.locator(".rendered a:visible").count());
        page.context().close();
    }

    @Test
    void noPageIsLargerThanWhatAReaderWaitsFor() throws IOException {
        assertEquals(List.of(), tooLarge(folder.resolve("site"), ".*[.]html"));
    }

    @Test
    void theLargestPageOfEachKindDoesNotScrollSidewaysOnATelephone() throws IOException {
        Page page = site.page(360, ColorScheme.LIGHT, true);
        for (String kind : KINDS) {
            page.navigate(site.address(kind + "/" + largest(kind)));
            assertEquals(360, page.evaluate("() => document.documentElement.scrollWidth"), kind);
        }
    }

    @Test
    void aTermOpensBesideTheWordAndGivesTheFocusBack() {
        Page page = site.page(360, ColorScheme.LIGHT, true);
        page.navigate(site.address("read/eula.en-20250425.html"));
        Locator term = page.locator("a.term:text-is('Product')").first();
        Locator note = page.locator("#_pop");
        for (String key : List.of("Escape", "Tab")) {
            term.focus();
            page.keyboard().press("Enter");
            assertTrue(note.innerText().contains("(“Product”)"), note.innerText());
            assertTrue((boolean) note.evaluate("note => note.contains(document.activeElement)"), "focus goes in");
            page.keyboard().press(key);
            assertFalse(note.isVisible(), key);
            page.waitForCondition(() -> (boolean) term.evaluate("term => term === document.activeElement"));
        }
        term.click();
        page.keyboard().press("Enter");
        page.waitForURL("**/glossary/eula.html#product");
    }

    @Test
    void theTextIsPrintedFromItsTitleOnWhateverIsInSight() throws IOException {
        Page page = site.page(1440, ColorScheme.LIGHT, true);
        page.navigate(site.address("read/eula.en-20250425.html"));
        try (PDDocument printed =
                Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4").setPageRanges("1")))) {
            String text = new PDFTextStripper().getText(printed);
            assertTrue(text.contains("Milestone End-user License Agreement"), text);
        }
    }

    private static String largest(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site").resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .max(Comparator.comparingLong(BundledBrowserTest::size))
                    .orElseThrow()
                    .getFileName()
                    .toString();
        }
    }
}
