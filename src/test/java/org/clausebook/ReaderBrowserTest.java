package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in a browser, opened from a folder. */
class ReaderBrowserTest extends SiteTest {
    private static final List<String> PAGES = List.of(
            "index.html",
            "read/lease.en-2021.html",
            "read/lease.en-2025.html",
            "read/lease.bg-2021.html",
            "parallel/index.html",
            "parallel/lease.en-2021~lease.en-2025.html",
            "parallel/lease.en-2021~lease.bg-2021.html",
            "links/lease.en-2021~lease.en-2025.html",
            "compare/index.html",
            "compare/lease.en-2021~lease.en-2025.html",
            "changes/lease.en-2021~lease.en-2025.html",
            "clauses/lease/rent.html",
            "clauses/lease/spade.html");

    @TempDir
    private static Path home;

    @BeforeAll
    static void open() {
        site = SiteBrowser.of(home.resolve("my site"), Leases.book());
    }

    @Test
    void everyPageLoadsWithItsFontsAndStyle() {
        Page page = page(1440, ColorScheme.LIGHT, true);
        for (String path : PAGES) {
            page.navigate(address(path));
            page.evaluate("() => document.fonts.ready");
            assertEquals(
                    "loaded",
                    page.evaluate("() => Array.from(document.fonts).filter(f => f.family.includes('CB Serif')"
                            + " && f.status === 'loaded').length > 0 ? 'loaded' : 'missing'"),
                    path);
        }
    }

    @Test
    void theContentsLeadToTheClause() {
        Page page = page(1440, ColorScheme.LIGHT, true);
        page.navigate(address("read/lease.en-2021.html"));
        page.click(".toc a:text-is('Rake')");
        assertTrue(page.url().endsWith("#rake"), page.url());
        assertTrue(SiteBrowser.inSight(page, "rake"));
    }

    @Test
    void theEditionSwitchKeepsTheClause() {
        Page page = page(1440, ColorScheme.LIGHT, true);
        page.setViewportSize(1440, 300);
        page.navigate(address("read/lease.en-2021.html#rake/1"));
        // The page must be at rest: fonts that come late move the text, and with it the clause one is at.
        page.evaluate("() => document.fonts.ready.then(() => new Promise(rest => setTimeout(rest, 500)))");
        page.evaluate("() => document.getElementById('rake/1').scrollIntoView({behavior: 'instant'})");
        page.waitForCondition(() -> page.locator("[id='rake/1'].here").count() == 1);
        // Not by the mouse, which may scroll the page first, and so change the clause.
        page.evaluate("() => document.querySelector(\".bar a[data-edition='lease.bg-2021']\").click()");
        page.waitForURL("**/lease.bg-2021.html**");
        assertTrue(page.url().endsWith("#rake/1"), page.url());
        assertTrue(SiteBrowser.inSight(page, "гребло/1"));
    }

    @Test
    void aClauseThatIsNotInTheOtherEditionLeadsToItsPlaceThereWhichSaysSo() {
        Page page = page(1440, ColorScheme.LIGHT, true);
        page.setViewportSize(1440, 300);
        page.navigate(address("read/lease.en-2025.html#spade/3"));
        page.waitForCondition(() -> page.locator("[id='spade/3'].here").count() == 1);
        String there = page.locator(".bar a:text-is('English 2021')").getAttribute("href");
        assertEquals("../read/lease.en-2021.html?absent#spade/2", there);
        page.navigate(address("read/lease.en-2021.html?absent#spade/2"));
        assertEquals(
                "This clause is not in English 2021.",
                page.locator("#_absent:visible").textContent());
        page.navigate(address("read/lease.en-2021.html#spade/2"));
        assertTrue(page.locator("#_absent").isHidden(), "said only of a clause that is not there");
    }

    @Test
    void besideEachOtherAtWidthAndOneBelowTheOtherOnAPhone() {
        for (int width : new int[] {360, 1440}) {
            Page page = page(width, ColorScheme.LIGHT, false);
            page.navigate(address("parallel/lease.en-2021~lease.bg-2021.html"));
            boolean beside =
                    (boolean) page.evaluate("() => { const [l, , r] = document.getElementById('rent').children;"
                            + " return l.getBoundingClientRect().top === r.getBoundingClientRect().top; }");
            assertEquals(width > 1000, beside, width + " px");
        }
    }

    @Test
    void theThemeButtonGoesRoundAndIsRemembered() {
        Page page = page(1440, ColorScheme.LIGHT, true);
        page.navigate(address("index.html"));
        String light = background(page);
        page.click("#_theme");
        page.click("#_theme");
        assertEquals("dark", page.locator("html").getAttribute("data-theme"));
        assertTrue(!background(page).equals(light), "the page turned dark");
        page.navigate(address("read/lease.en-2021.html"));
        assertEquals("dark", page.locator("html").getAttribute("data-theme"));
        page.click("#_theme");
        assertEquals(null, page.locator("html").getAttribute("data-theme"));
    }

    @Test
    void aFingerFindsWhatLeadsOn() {
        Page page = page(360, ColorScheme.LIGHT, true);
        JsonObject touch = new JsonObject();
        touch.addProperty("enabled", true);
        page.context().newCDPSession(page).send("Emulation.setTouchEmulationEnabled", touch);
        for (String path : new String[] {"index.html", "compare/lease.en-2021~lease.en-2025.html", "search.html"}) {
            page.navigate(address(path));
            List<?> small = (List<?>) page.evaluate("() => [...document.querySelectorAll("
                    + "'.top nav a, .top .tools a, button, select, main summary, .filters label, .plist li a')]"
                    + ".filter(one => one.offsetWidth && one.getBoundingClientRect().height < 40)"
                    + ".map(one => one.outerHTML)");
            assertEquals(List.of(), small, path);
        }
    }

    @Test
    void noPageScrollsSideways() {
        for (int width : new int[] {360, 768, 1024, 1440}) {
            Page page = page(width, ColorScheme.LIGHT, true);
            for (String path : PAGES) {
                page.navigate(address(path));
                int over = (int) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertEquals(0, over, path + " at " + width + " px");
            }
        }
    }

    @Test
    void everythingReadsWithoutScript() {
        Page page = page(360, ColorScheme.LIGHT, false);
        page.navigate(address("read/lease.en-2021.html"));
        assertTrue(page.locator("text=The spade may be used.").isVisible());
        assertTrue(page.locator("#_theme").isHidden(), "a button that would do nothing");
        page.click("[id='rake/1'] .side a:text-is('All editions')");
        assertTrue(SiteBrowser.inSight(page, "rake/1"));
        page.click("[id='rake/1'] h3 a[lang=bg]");
        assertTrue(SiteBrowser.inSight(page, "гребло/1"));
        page.click("[id='rake/1'] .side a:text-is('All editions')");
        page.click("[id='rake/1'] .hist a:has-text('English 2021')");
        page.locator("[id='rake/1']:target").waitFor();
        page.click("a:text-is('Editions')");
        page.click(".matrix a:text-is('English 2025')");
        assertEquals("Garden lease", page.locator("h1").textContent());
    }

    @Test
    void noRuleOfAccessibilityIsBrokenInLightOrDark() throws IOException {
        String axe;
        try (InputStream script = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {360, 1440}) {
                Page page = page(width, scheme, true);
                for (String path : PAGES) {
                    page.navigate(address(path));
                    page.evaluate(axe);
                    assertEquals(
                            List.of(),
                            page.evaluate("() => axe.run({preload: false}).then(r => r.violations.map(v => v.id + ': '"
                                    + " + v.nodes.map(n => n.html.slice(0, 120)).join(' | ')))"),
                            path + " " + scheme + " " + width);
                }
            }
        }
    }

    private static Page page(int width, ColorScheme scheme, boolean script) {
        return site.page(width, scheme, script);
    }

    private static String address(String path) {
        return site.address(path);
    }

    private static String background(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
