package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition and a section that stand on several pages, to which links lead that were made when they had one. */
class LongReaderBrowserTest extends SiteTest {
    private static final int SECTIONS = 30;
    private static final int CLAUSES = 20;
    private static final int IN_THE_LAST = 150;
    private static final String FIRST = "read/lease.en-2021.html";

    @TempDir
    static Path home;

    @BeforeAll
    static void open() {
        Edition old = Editions.edition("lease", "en", "2021", text(0));
        Edition now = Editions.edition("lease", "en", "2025", text(3));
        Alignment alignment = Aligner.align(old, now);
        site = SiteBrowser.of(
                home.resolve("site"),
                BookBuild.of(BookBuild.compared(alignment)).value());
    }

    /** The later version begins with sections of its own, so that its pages begin with other clauses. */
    private static String text(int added) {
        StringBuilder text = new StringBuilder("# Garden lease\n");
        for (int i = 1 - added; i <= SECTIONS; i++) {
            text.append("\n## Garden ")
                    .append(i < 1 ? "near the gate " : "")
                    .append(i)
                    .append("\n\n");
            for (int j = 1; j <= (i == SECTIONS ? IN_THE_LAST : CLAUSES); j++) {
                text.append(j)
                        .append(". The bed ")
                        .append(j)
                        .append(" of garden ")
                        .append(i)
                        .append(" is yours <and nobody's>; its edges are cut, & it is raked.".repeat(8))
                        .append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void sectionsWithoutGroupsFillTheWidthOfTheHomePage() {
        Page home = opened("index.html");
        assertEquals(
                3,
                home.evaluate("() => new Set([...document.querySelectorAll('.plist li')]"
                        + ".map(line => line.getBoundingClientRect().left)).size"));
        home.context().close();
    }

    @Test
    void noPageIsLargerThanWhatLoadsAtOnce() throws IOException {
        assertEquals(List.of(), tooLarge(home.resolve("site"), ".*/(read|clauses/lease)/[^/]*html"));
        assertTrue(Files.exists(home.resolve("site/read/lease.en-2021~2.html")));
        assertTrue(Files.exists(home.resolve("site/clauses/lease/garden-30~2.html")));
    }

    @Test
    void eachClauseStandsOnOnePageUnderATitle() {
        Page page = opened(FIRST);
        int pages = page.locator(".parts[data-places] a").count();
        int clauses = 0;
        for (int i = 1; i <= pages; i++) {
            page.navigate(site.address("read/lease.en-2021" + (i == 1 ? "" : "~" + i) + ".html"));
            assertEquals(1, page.locator("h1").count());
            assertEquals(
                    "Part " + i, page.locator(".parts a[aria-current]").first().textContent());
            assertEquals(page.locator("h2").count(), page.locator(".toc a").count(), "its own contents");
            clauses += page.locator(".cl").count();
        }
        assertEquals((SECTIONS - 1) * CLAUSES + IN_THE_LAST, clauses);
    }

    @Test
    void aLinkToAPlaceOnAnotherPageLeadsThere() {
        Page page = opened(FIRST + "?find=bed#garden-30/20");
        page.waitForURL(Pattern.compile(".*~\\d\\.html\\?find=bed#garden-30/20$"));
        assertTrue(SiteBrowser.inSight(page, "garden-30/20"));
        page.evaluate("() => location.hash = '#garden-1/1'");
        page.waitForURL(Pattern.compile(".*2021\\.html\\?find=bed#garden-1/1$"));
        page.navigate(site.address(FIRST + "#constructor"));
        assertTrue(page.url().endsWith("2021.html#constructor"), "no place is called so");
    }

    @Test
    void aClauseOfALongSectionIsFoundOnItsPage() {
        Page page = opened("clauses/lease/garden-30.html#garden-30/150");
        page.waitForURL(Pattern.compile(".*garden-30~\\d\\.html#garden-30/150$"));
        assertTrue(SiteBrowser.inSight(page, "garden-30/150"));
        assertEquals(
                "clauses/lease/garden-30.html#garden-30/150",
                page.locator("[id='garden-30/150'] dd a.mono").textContent(),
                "its address for good does not say on which page it is today");
        String[] shown = page.url().split("/");
        page.navigate(site.address(FIRST + "#garden-30/150"));
        page.waitForURL(Pattern.compile(".*2021~\\d\\.html#garden-30/150$"));
        assertTrue(
                page.locator("[id='garden-30/150'] .side a[href*='clauses']")
                        .getAttribute("href")
                        .endsWith(shown[shown.length - 2] + "/150"),
                "the reader leads straight there");
    }

    @Test
    void theOtherEditionOpensAtTheSamePlace() {
        Page page = opened(FIRST + "#garden-12/20");
        page.waitForFunction(
                "() => document.querySelector('.here') && document.querySelector('.here').id === 'garden-12/20'");
        // A click of the mouse may scroll the page first, to another clause.
        page.locator(".seg a:not([aria-current])").evaluate("link => link.click()");
        page.waitForURL(Pattern.compile(".*2025(~\\d)?\\.html#garden-12/20$"));
        assertTrue(SiteBrowser.inSight(page, "garden-12/20"));
    }

    @Test
    void whatIsFoundIsReadOnItsPage() {
        Page page = opened("search.html?q=%22bed%2020%20of%20garden%2030%22");
        String found =
                page.locator("a[href*='garden-30/20'][href*='read/']").first().getAttribute("href");
        assertTrue(found.matches("read/lease.en-20\\d\\d~\\d\\.html\\?mark=[^#]*#garden-30/20"), found);
    }

    @Test
    void aHitOfAWorkInOneLanguageHasTheWidthToItself() {
        Page page = opened("search.html?q=%22bed%2020%20of%20garden%2030%22");
        page.locator(".hit").first().waitFor();
        assertEquals(1, page.locator(".hit .cols").first().locator("> *").count());
    }

    @Test
    void withoutAScriptThePartsLeadOn() {
        Page page = site.page(360, ColorScheme.LIGHT, false);
        page.navigate(site.address(FIRST));
        assertFalse(page.locator("[id='garden-30/20']").count() > 0);
        page.locator(".parts a").last().click();
        page.waitForURL(Pattern.compile(".*~\\d+\\.html$"));
        assertEquals(1, page.locator("[id='garden-30/20']").count());
        assertEquals(360, page.evaluate("() => document.documentElement.scrollWidth"));
    }

    private static Page opened(String path) {
        Page page = site.page(1280, ColorScheme.LIGHT, true);
        page.navigate(site.address(path));
        return page;
    }
}
