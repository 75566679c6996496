package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence and its counterpart in the other column, in a browser. */
class SentencesBrowserTest extends SiteTest {
    private static final Edition OLD = Editions.edition("lease", "en", "1", """
            # Lease
            1. The rent is due. A reminder costs 5 euros. Dogs stay out.
            2. One sentence.
            """);
    private static final Edition NEW = Editions.edition("lease", "en", "2", """
            # Lease
            1. A reminder costs 6 euros. Dogs stay out of here.
            2. One sentence.
            """);

    @TempDir
    private static Path home;

    @BeforeAll
    static void open() {
        site = SiteBrowser.of(home.resolve("site"), Leases.byPath(OLD, NEW));
    }

    private static Page page() {
        Page page = site.page(1200, ColorScheme.LIGHT, true);
        page.navigate(site.address("parallel/lease.en-1~lease.en-2.html"));
        return page;
    }

    private static Object marked(Page page) {
        return page.evaluate("() => [...CSS.highlights.get('cb-sentence')].map(range => range.toString())");
    }

    @Test
    void theArrowsWalkThroughTheSentencesOfARow() {
        Page page = page();
        Locator law = page.locator("[data-s] .law").first();
        law.focus();
        assertEquals(List.of("The rent is due."), marked(page));
        page.keyboard().press("ArrowRight");
        assertEquals(List.of("A reminder costs 5 euros.", "A reminder costs 6 euros."), marked(page));
        page.keyboard().press("Escape");
        assertEquals(List.of(), marked(page));
    }

    @Test
    void aSentenceIsMarkedWhereOnePointsAtItsCounterpart() {
        Page page = page();
        page.locator("[data-s] .law").last().locator("p").click(new Locator.ClickOptions().setPosition(40, 10));
        assertEquals(List.of("A reminder costs 5 euros.", "A reminder costs 6 euros."), marked(page));
        page.locator("h1").hover();
        assertEquals(List.of(), marked(page));
    }
}
