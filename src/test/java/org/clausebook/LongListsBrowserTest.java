package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that stand on several pages, which one reads, filters and steps through as if they were one. */
class LongListsBrowserTest extends SiteTest {
    private static final int CLAUSES = 90;
    private static final String PAIR = "lease.en-2021~lease.bg-2021";
    private static final String GLOSSARY = "glossary/lease.html";
    private static final String FINDINGS = "findings/" + PAIR + ".html";
    private static final String BESIDE = "parallel/" + PAIR + ".html";
    private static final String TOOLS = "products/tools.html";
    private static final String GROUP = "topics/lease.en-2025/tools.html";
    private static final String TWO = "topics/lease.en-2025/spade~rake.html";
    private static final List<String> CUT = List.of(GLOSSARY, FINDINGS, BESIDE, TOOLS, GROUP, TWO);

    @TempDir
    static Path home;

    @BeforeAll
    static void open() throws IOException {
        LongLists.write(home.resolve("content"), CLAUSES);
        SiteBuild.build(home.resolve("content"), SiteOptions.to(home.resolve("site")));
        site = SiteBrowser.of(home.resolve("site"));
    }

    @Test
    void noPageIsLargerThanWhatLoadsAtOnce() throws IOException {
        assertEquals(List.of(), tooLarge(home.resolve("site"), ".*[.]html"));
        for (String page : CUT) {
            assertTrue(Files.exists(home.resolve("site").resolve(part(page, 2))), page);
            assertTrue(Files.exists(home.resolve("site/bg").resolve(part(page, 2))), page);
        }
    }

    @Test
    void aPageSaysWhichPartItIs() {
        for (String page : CUT) {
            Page second = opened(part(page, 2));
            assertTrue(second.title().contains(" · Part 2"), second.title());
            assertEquals(
                    "Part 2", second.locator(".parts a[aria-current]").first().textContent(), page);
            second.navigate(site.address("bg/" + part(page, 2)));
            assertTrue(second.title().contains(" · Част 2"), second.title());
            second.context().close();
        }
        assertTrue(opened(part(FINDINGS, 2)).locator("main").innerText().contains("Part 2 of "));
        assertTrue(opened("bg/" + part(FINDINGS, 2)).locator("main").innerText().contains("Част 2 от "));
    }

    @Test
    void everyFindingStandsInOnePartInOrder() {
        List<String> numbers = gathered(FINDINGS, "tbody td:first-child", "cells => cells.map(c => c.textContent)");
        assertEquals(
                IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(Integer::toString)
                        .toList(),
                numbers);
    }

    @Test
    void everyTermStandsInOnePart() {
        List<String> terms = gathered(GLOSSARY, ".gl", "terms => terms.map(t => t.id)");
        assertEquals(3 * CLAUSES / 2 + 1, terms.size());
        assertEquals(terms.size(), new HashSet<>(terms).size());
    }

    @Test
    void ofATermThatIsUsedEverywhereTheRestIsSearchedFor() {
        Page page = opened(GLOSSARY);
        page.locator("#garden details").last().evaluate("uses => { uses.open = true; }");
        String more = page.locator("#garden .uses a[href*='search']").first().textContent();
        assertEquals("and 4 more", more);
        page.locator("#garden details").first().evaluate("uses => { uses.open = true; }");
        page.locator("#garden .uses a[href*='search']").first().evaluate("link => link.click()");
        page.waitForURL(Pattern.compile(".*search\\.html\\?q=Garden%20lang%3Aen%20version%3A2025$"));
        page.waitForSelector("#_hits a");
    }

    @Test
    void onPaperTheTranslationSaysWhichPartItIs() {
        Page page = opened(part(BESIDE, 2));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator(".parts").first().isVisible());
        assertFalse(page.locator(".parts").last().isVisible());
    }

    @Test
    void everyClauseOfAProductStandsInOnePart() {
        List<String> links = gathered(TOOLS, ".edition .concerns a", "links => links.map(a => a.hash + a.pathname)");
        assertEquals(3 * 3 * CLAUSES + 3, links.size());
        assertEquals(links.size(), new HashSet<>(links).size());
    }

    @Test
    void anOldLinkToATermOrTopicLeadsToItsPart() {
        Page page = opened(GLOSSARY + "#hoe-dcelia");
        page.waitForURL(Pattern.compile(".*lease~\\d\\.html#hoe-dcelia$"));
        assertTrue(SiteBrowser.inSight(page, "hoe-dcelia"));
        page.navigate(site.address(GROUP + "#green-spade/80"));
        page.waitForURL(Pattern.compile(".*tools~\\d\\.html#green-spade/80$"));
        assertTrue(SiteBrowser.inSight(page, "green-spade/80"));
        page.navigate(site.address(BESIDE + "#green-hoe/80"));
        page.waitForURL(Pattern.compile(".*~\\d\\.html#green-hoe/80$"));
    }

    @Test
    void theReaderLeadsStraightToTheTermsPart() {
        Page page = opened("read/lease.en-2021.html#green-hoe/80");
        page.waitForURL(Pattern.compile(".*green-hoe/80$"));
        String term = page.locator("a.term[href$='#hoe-dcelia'], a[href$='#hoe-dcelia']")
                .first()
                .getAttribute("href");
        assertTrue(term.matches("\\.\\./glossary/lease~\\d\\.html#hoe-dcelia"), term);
    }

    @Test
    void aFilterCountsAllPartsAndAStepGoesOnIntoTheNext() {
        Page page = opened(BESIDE);
        page.selectOption("#_type", "number-differs");
        assertEquals(3 * CLAUSES + " shown", page.textContent(".step output"));
        List<String> own = page.locator(".parts").first().locator("a").all().stream()
                .map(part -> part.getAttribute("data-shown"))
                .toList();
        assertEquals(3 * CLAUSES, own.stream().mapToInt(Integer::parseInt).sum());
        page.evaluate(
                "() => { location.hash = '#' + [...document.querySelectorAll('.pair[data-types~=number-differs]')]"
                        + ".pop().id; }");
        page.keyboard().press("n");
        page.waitForURL(Pattern.compile(".*~2\\.html\\?finding=number-differs#.*"));
        assertEquals(Integer.parseInt(own.get(0)) + 1 + " / " + 3 * CLAUSES, shown(page));
        page.keyboard().press("p");
        page.waitForURL(Pattern.compile(".*bg-2021\\.html\\?finding=number-differs#.*"));
        assertEquals(own.get(0) + " / " + 3 * CLAUSES, shown(page));
    }

    @Test
    void aPartOfWhichNothingIsShownSaysThatOthersHaveSome() {
        Page page = opened(part(BESIDE, 2) + "?finding=untranslated");
        page.waitForSelector(".none:visible");
        assertTrue(page.textContent(".none").startsWith("The filters show nothing of this part."), "in English");
        page.navigate(site.address("bg/" + part(BESIDE, 2) + "?finding=untranslated"));
        page.waitForSelector(".none:visible");
        assertTrue(page.textContent(".none").startsWith("Филтрите не показват нищо от тази част."), "in Bulgarian");
    }

    @Test
    void twoProductsAreSteppedThroughAsOne() {
        Page page = opened(TWO + "?only=subst");
        assertEquals(CLAUSES + " shown", page.textContent(".step output"));
        page.navigate(site.address(TWO + "#green-rake/80"));
        page.waitForURL(Pattern.compile(".*rake~\\d\\.html#green-rake/80$"));
        page.waitForFunction("() => /^80 . 90/.test(document.querySelector('.step output').textContent)");
    }

    @Test
    void withoutAScriptThePartsLeadOnAndSayWhatTheFiltersDo() {
        Page page = site.page(360, ColorScheme.DARK, false);
        page.navigate(site.address(BESIDE));
        assertTrue(page.locator("main").innerText().contains("show and hide what stands in this part only"));
        for (String path : CUT) {
            page.navigate(site.address(path));
            page.locator(".parts a").last().click();
            page.waitForURL(Pattern.compile(".*~\\d+\\.html$"));
            assertEquals(360, page.evaluate("() => document.documentElement.scrollWidth"), path);
        }
        Page scripted = opened(BESIDE);
        assertFalse(scripted.locator("main").innerText().contains("show and hide what stands in this part only"));
    }

    private static String shown(Page page) {
        return page.textContent(".step output").replaceFirst("  .*", "");
    }

    private static String part(String page, int part) {
        return page.replace(".html", "~" + part + ".html");
    }

    /** What all parts of a page have, in their order. */
    private static List<String> gathered(String path, String selector, String script) {
        Page page = opened(path);
        int parts = page.locator(".parts").first().locator("a").count();
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= parts; i++) {
            page.navigate(site.address(i == 1 ? path : part(path, i)));
            ((List<?>) page.locator(selector).evaluateAll(script)).forEach(one -> all.add((String) one));
        }
        return all;
    }

    private static Page opened(String path) {
        Page page = site.page(1440, ColorScheme.LIGHT, true);
        page.navigate(site.address(path));
        return page;
    }
}
