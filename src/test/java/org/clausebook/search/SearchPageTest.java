package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.SiteBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page, opened from a folder. */
class SearchPageTest {
    private static final String PAINTED = "n => Number(document.getElementById('_results').dataset.painted || 0) >= n";

    @TempDir
    private static Path folder;

    private static SiteBrowser browser;

    @BeforeAll
    static void open() {
        browser = SiteBrowser.of(folder, Bundled.BOOK);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Page search(String query) {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.navigate(browser.address("search.html"));
        page.fill("#_q", query);
        page.waitForFunction(PAINTED, 1);
        return page;
    }

    @Test
    void aHitShowsBothLanguagesWithTheWordsMarked() {
        Page page = search("affiliated companies ");
        assertEquals("Affiliated Companies", page.textContent(".hit h3 a"));
        assertEquals(2, page.locator(".hit").first().locator(".law").count());
        assertEquals("bg", page.locator(".hit .law").nth(1).getAttribute("lang"));
        assertEquals("Affiliated", page.textContent(".hit mark"));
        assertEquals("5 clauses", page.textContent("#_said"));
        assertTrue(page.locator(".hit .end a").first().getAttribute("href").endsWith("#affiliated-companies"));
        page.click(".hit .end a");
        page.locator(":target").waitFor();
        page.goBack();
        page.waitForFunction(PAINTED, 1);
        assertTrue(page.url().endsWith("?q=affiliated+companies"), page.url());
        assertEquals(List.of(), browser.noise());
    }

    @Test
    void aNameThatTheTranslationKeepsIsNotTranslatedBack() {
        Page page = search("recording server ");
        assertEquals(
                Set.of("recording", "server", "servers"),
                page.locator(".hit .law[lang=en] mark").allTextContents().stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        assertTrue(page.locator(".hit .law[lang=bg] mark").count() > 0);
    }

    @Test
    void theKeyboardLeadsFromAnyPageToAClauseAndItsWordsAreMarked() {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.navigate(browser.address("index.html"));
        page.keyboard().press("/");
        page.keyboard().type("surveillance");
        page.keyboard().press("Enter");
        page.waitForURL("**/search.html?q=surveillance");
        page.waitForFunction(PAINTED, 1);
        page.keyboard().press("Control+k");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL("**/read/**");
        assertTrue((int) page.evaluate("CSS.highlights.get('cb-found').size") > 0);
        assertEquals(List.of(), browser.noise());
    }

    @Test
    void aSlipIsFoundOnceTypingRestsAndNothingIsSaidBefore() {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.navigate(browser.address("search.html"));
        page.evaluate(
                "() => { const said = document.getElementById('_said'); window.all = '';"
                        + " new MutationObserver(() => { all += said.textContent + ';'; }).observe(said, { childList: true }); }");
        page.fill("#_q", "surveillence");
        page.waitForFunction(PAINTED, 2);
        assertEquals("13 clauses;", page.evaluate("all"));
        assertTrue(page.textContent(".hit mark").toLowerCase(Locale.ROOT).startsWith("surveillance"));
    }

    @Test
    void wordsOfTheOtherLanguageJoinWithoutBeingWaitedFor() {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.addInitScript("window.all = []; addEventListener('DOMContentLoaded', () => new MutationObserver(() => {"
                + " const count = of => document.querySelectorAll('#_hits .law[lang=' + of + '] mark').length;"
                + " if (count('bg')) all.push(count('en') > 0);"
                + " }).observe(document.getElementById('_hits'), { childList: true }))");
        page.navigate(browser.address("search.html"));
        page.fill("#_q", "видеонаблюдение");
        page.waitForFunction(PAINTED, 1);
        assertEquals(List.of(false, true), page.evaluate("all"));
        assertEquals("13 clauses", page.textContent("#_said"));
    }

    @Test
    void aLetterThatAWordBeginsWithIsLookedUpOnceTypingRests() {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.navigate(browser.address("search.html"));
        page.evaluate("() => { const frame = document.getElementById('_results'); window.all = [];"
                + " new MutationObserver(() => all.push(document.querySelectorAll('#_hits mark').length))"
                + ".observe(frame, { attributeFilter: ['data-painted'] }); }");
        page.fill("#_q", "c");
        page.waitForFunction(PAINTED, 2);
        List<?> marks = (List<?>) page.evaluate("all");
        assertEquals(0, marks.get(0));
        assertEquals("C", page.locator("#_hits mark").first().textContent().toUpperCase(Locale.ROOT));
    }

    @Test
    void whatIsRehearsedBeforeTheFirstKeyIsNotSeenAndGoes() {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.addInitScript("addEventListener('DOMContentLoaded', () => new MutationObserver(() => {"
                + " const hit = document.querySelector('.hit');"
                + " if (hit) window.seen = getComputedStyle(hit).visibility;"
                + " }).observe(document.body, { childList: true, subtree: true }))");
        page.navigate(browser.address("search.html"));
        page.waitForFunction("() => window.seen && !document.querySelector('.hit')");
        assertEquals("hidden", page.evaluate("seen"));
        assertEquals(List.of(), browser.noise());
    }

    @Test
    void whatIsRehearsedIsGoneWhenTheFirstHitsArePainted() {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.addInitScript(
                "{ const later = setTimeout; window.setTimeout = (f, ms) => ms === 200 ? 0 : later(f, ms); }");
        page.navigate(browser.address("search.html"));
        page.waitForFunction("() => document.querySelector('.hit')");
        page.fill("#_q", "surveillance");
        page.waitForFunction(PAINTED, 1);
        assertEquals(page.locator("#_hits .hit").count(), page.locator(".hit").count());
    }

    @Test
    void facetsNarrowTheQuery() {
        Page page = search("license ");
        page.waitForSelector("#_facets label:has-text('20250425')");
        page.evaluate(
                "() => { window.clicked = document.querySelector('#_facets input[value=\"version:20250425\"]'); }");
        page.locator("#_facets label", new Page.LocatorOptions().setHasText("20250425"))
                .click();
        page.waitForFunction(PAINTED, 2);
        assertEquals("license version:20250425 ", page.inputValue("#_q"));
        page.waitForFunction("() => clicked.isConnected === false");
        assertTrue(page.isChecked("#_facets label:has-text('20250425') input"));
        assertEquals("version:20250425", page.evaluate("document.activeElement.value"));
        assertTrue(page.url().endsWith("?q=license+version%3A20250425"), page.url());
    }

    @Test
    void aQueryIsData() {
        String rightToLeft = "\u202e\u05d0\u05d1";
        String control = "\u0001\u0007\u001b";
        for (String query :
                List.of("<img src=x onerror=alert(1)>", rightToLeft, control + "license", "лиценз ".repeat(15_000))) {
            Page page = browser.page(1200, ColorScheme.LIGHT, true);
            page.navigate(browser.address("search.html"));
            page.evaluate(
                    "text => { const box = document.getElementById('_q'); box.maxLength = 1e6; box.value = text;"
                            + " box.dispatchEvent(new Event('input')); }",
                    query);
            page.waitForFunction(PAINTED, 1);
            assertEquals(0, page.locator("main img").count());
            page.context().close();
        }
        assertEquals(List.of(), browser.noise());
    }

    @ParameterizedTest
    @CsvSource({
        "Affiliated Companies, **/read/**",
        "Milestone XProtect® Corporate, **/products/xprotect-corporate.html",
        "EULA, **/glossary/eula.html#eula"
    })
    void withoutAScriptAListLeadsToClausesProductsAndTerms(String name, String target) {
        Page page = browser.page(1200, ColorScheme.LIGHT, false);
        page.navigate(browser.address("search.html"));
        page.click("text=All headings");
        page.click(".heads a[href*='" + target.substring(3).replace("*", "") + "']:has-text('" + name + "') >> nth=0");
        page.waitForURL(target);
    }
}
