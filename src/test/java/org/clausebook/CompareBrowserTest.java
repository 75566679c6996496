package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The redline and the list of changes in a browser. */
class CompareBrowserTest extends SiteTest {
    private static final String REDLINE = "compare/lease.en-2021~lease.en-2025.html";
    private static final String REGISTER = "changes/lease.en-2021~lease.en-2025.html";

    @TempDir
    private static Path home;

    @BeforeAll
    static void open() {
        site = SiteBrowser.of(home.resolve("site"), Leases.book());
    }

    @Test
    void aFilterHidesItsKindAndStaysInTheAddress() {
        Page page = opened(REDLINE, 1440);
        assertTrue(page.locator(".chg[data-kind=removed]").first().isVisible());
        page.uncheck("#_removed");
        assertFalse(page.locator(".chg[data-kind=removed]").first().isVisible());
        assertTrue(page.url().endsWith("?removed=0"), page.url());
        page.reload();
        assertFalse(page.locator("#_removed").isChecked());
        page.check("#_removed");
        assertTrue(page.url().endsWith(".html"), page.url());
    }

    @Test
    void anAddressShowsOneKindOnly() {
        Page page = opened(REDLINE + "?only=added", 1440);
        assertEquals(
                List.of("added"),
                page.evaluate("() => [...new Set([...document.querySelectorAll('.chg')]"
                        + ".filter(c => c.offsetParent).map(c => c.dataset.kind))]"));
    }

    @Test
    void nAndPStepThroughWhatIsShown() {
        Page page = opened(REDLINE + "?only=added", 1440);
        List<?> shown = (List<?>) page.evaluate(
                "() => [...document.querySelectorAll('.chg')]" + ".filter(c => c.offsetParent).map(c => c.id)");
        page.keyboard().press("n");
        page.keyboard().press("n");
        assertEquals(shown.get(1), focused(page));
        assertTrue(SiteBrowser.inSight(page, focused(page)));
        page.keyboard().press("p");
        page.keyboard().press("p");
        assertEquals(shown.get(0), focused(page), "stepping stops at the ends");
        page.uncheck("#_keys");
        page.keyboard().press("n");
        assertEquals(1, page.locator(".chg.cur").count());
        assertEquals(shown.get(0), page.locator(".chg.cur").getAttribute("id"), "single keys are off");
        page.click("[data-step='1']");
        assertEquals(shown.get(1), focused(page));
    }

    @Test
    void whatWasReviewedIsRememberedAndCanBeExported() throws IOException {
        Page page = opened(REDLINE, 1440);
        page.check("[id='rent'] .end input");
        page.reload();
        assertTrue(page.locator("[id='rent'] .end input").isChecked());
        page.check("#_open");
        assertFalse(page.locator("[id='rent']").isVisible());
        Download download = page.waitForDownload(() -> page.click("#_export"));
        String exported = Files.readString(download.path());
        assertTrue(exported.contains("""
                      "id": "rent",
                      "clause": "Rent",
                      "kind": "subst",
                      "reviewed": true
                """.indent(0)), exported);
    }

    @Test
    void theTextsStandSideBySideOrInline() {
        Page page = opened(REDLINE, 1440);
        String old = "[id='rent'] .l";
        String gone = "[id='rent'] .r del";
        assertTrue(page.locator(old).isVisible());
        assertFalse(page.locator(gone).isVisible());
        page.check("#_inline", new Page.CheckOptions().setForce(true));
        assertFalse(page.locator(old).isVisible());
        assertTrue(page.locator(gone).isVisible());
        assertTrue(page.url().endsWith("?view=inline"), page.url());
    }

    @Test
    void aNarrowPageIsInlineAndKeepsWhatIsGone() {
        Page page = opened(REDLINE, 360);
        assertFalse(page.locator("[id='rent'] .l").isVisible());
        assertTrue(page.locator("[id='rent'] .r del").isVisible());
        assertTrue(page.locator(".chg[data-kind=removed] .l").first().isVisible());
    }

    @Test
    void aNarrowPageFoldsItsFiltersUnlessTheAddressAsksForSome() {
        assertFalse(opened(REDLINE, 360).locator(".filters").isVisible());
        Page asked = opened(REDLINE + "?only=removed", 360);
        assertTrue(asked.locator(".filters").isVisible());
        assertFalse(asked.locator("#_subst").isChecked());
        Page plain = site.page(360, ColorScheme.LIGHT, false);
        plain.navigate(site.address(REDLINE));
        assertTrue(plain.locator(".filters").isVisible(), "without script nothing is closed");
    }

    @Test
    void aListIsNotWiderThanThePaper() {
        Page page = opened(REGISTER, 680);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertTrue((boolean) page.evaluate(
                "() => [...document.querySelectorAll('.scroll')].every(s => s.scrollWidth <= s.clientWidth)"));
    }

    @Test
    void everythingReadsAndFiltersWithoutScript() {
        Page page = site.page(1440, ColorScheme.LIGHT, false);
        page.navigate(site.address(REDLINE));
        assertTrue(page.locator("[id='rent'] del:text-is('first')").first().isVisible());
        assertTrue(page.locator(".step").isHidden(), "buttons that would do nothing");
        page.uncheck("#_subst");
        assertFalse(page.locator("[id='rent']").isVisible());
        page.navigate(site.address(REGISTER));
        page.click("th a:text-is('Rent')");
        page.locator(".chg[id='rent']").waitFor();
        assertTrue(SiteBrowser.inSight(page, "rent"));
    }

    @Test
    void printingShowsBothSidesAndNoControls() {
        Page page = opened(REDLINE, 360);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertTrue(page.locator("[id='rent'] .l").isVisible());
        assertFalse(page.locator(".filters").isVisible());
        assertFalse(page.locator(".step").isVisible());
    }

    @Test
    void theListSortsByItsColumns() {
        Page page = opened(REGISTER, 1440);
        page.click("th button:text-is('Kind')");
        assertEquals("ascending", page.locator("th:has(button:text-is('Kind'))").getAttribute("aria-sort"));
        List<?> ranks = (List<?>)
                page.evaluate("() => [...document.querySelectorAll('[data-rank]')].map(c => +c.dataset.rank)");
        assertEquals(ranks.stream().sorted().toList(), ranks);
    }

    @Test
    void aBadgeInTheTextLeadsToTheRedline() {
        Page page = opened("read/lease.en-2025.html", 1440);
        page.click("[id='rent'] .badge a:has-text('Edited in substance since English 2021')");
        page.locator(".chg[id='rent']").waitFor();
        assertTrue(page.url().endsWith(REDLINE + "#rent"), page.url());
        assertTrue(SiteBrowser.inSight(page, "rent"));
    }

    private static Page opened(String path, int width) {
        Page page = site.page(width, ColorScheme.LIGHT, true);
        page.navigate(site.address(path));
        return page;
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.id");
    }
}
