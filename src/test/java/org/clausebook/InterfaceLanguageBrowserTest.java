package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader who goes from one language of the interface to the other. */
class InterfaceLanguageBrowserTest extends SiteTest {
    private static final String TONGUE = "a.tongue";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() {
        SiteBuild.build(Path.of("src/main/resources/org/clausebook/cli/start"), SiteOptions.to(folder));
        site = SiteBrowser.of(folder);
    }

    @Test
    void theChoiceIsKeptAndWhoComesToTheFirstPageIsLedToIt() {
        Page page = opened("index.html", true);
        assertEquals("Български", page.textContent(TONGUE));
        page.click(TONGUE);
        assertEquals(site.address("bg/index.html"), page.url());
        page.navigate(site.address("index.html"));
        page.waitForURL(site.address("bg/index.html"));
        assertEquals("bg", page.getAttribute("html", "lang"));
        page.click(TONGUE);
        assertEquals(site.address("index.html"), page.url());
        page.reload();
        assertEquals(site.address("index.html"), page.url());
        assertTrue(page.isVisible("h1"));
    }

    @Test
    void otherPagesAreShownInTheLanguageOfTheirAddress() {
        Page page = opened("bg/index.html", true);
        page.click(TONGUE);
        page.navigate(site.address("bg/read/lease.en-2025-03-01.html"));
        assertEquals(site.address("bg/read/lease.en-2025-03-01.html"), page.url());
        assertEquals("bg", page.getAttribute("html", "lang"));
        page.navigate(site.address("bg/index.html"));
        assertEquals(site.address("bg/index.html"), page.url());
    }

    @Test
    void theClauseTheSearchAndTheViewStay() {
        Page page = opened("read/lease.en-2025-03-01.html", true);
        page.click(".toc a >> nth=-1");
        String place = page.url().substring(page.url().indexOf('#'));
        page.click(TONGUE);
        assertEquals(site.address("bg/read/lease.en-2025-03-01.html" + place), page.url());
        page.navigate(site.address("search.html?q=rent"));
        page.waitForSelector(".hit");
        page.click(TONGUE);
        page.waitForSelector(".hit");
        assertEquals("rent", page.inputValue("#_q").strip());
        page.click(".hit h3 a");
        assertTrue(page.url().startsWith(site.address("bg/read/")), page.url());
    }

    @Test
    void withoutScriptTheLinkLeadsToTheSamePage() {
        Page page = opened("glossary/lease.html", false);
        page.click(TONGUE);
        assertEquals(site.address("bg/glossary/lease.html"), page.url());
        page.click("a.brand");
        assertEquals(site.address("bg/index.html"), page.url());
    }

    private static Page opened(String path, boolean script) {
        Page page = site.page(1000, ColorScheme.LIGHT, script);
        page.navigate(site.address(path));
        return page;
    }
}
