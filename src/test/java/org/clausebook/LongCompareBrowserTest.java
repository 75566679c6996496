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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Lexicon;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that is cut into several pages, which one reads as if it were one. */
class LongCompareBrowserTest extends SiteTest {
    private static final int CLAUSES = 700;
    private static final String PAIR = "lease.en-2021~lease.en-2025";
    private static final String FIRST = "compare/" + PAIR + ".html";
    private static final String SECOND = "compare/" + PAIR + "~2.html";

    @TempDir
    static Path home;

    @BeforeAll
    static void open() {
        Edition old = Editions.edition("lease", "en", "2021", text(false));
        Edition now = Editions.edition("lease", "en", "2025", text(true));
        List<BlockLink> links = Stream.iterate(0, i -> i + 1)
                .limit(old.blocks().size())
                .map(i -> new BlockLink(path(old, i), path(now, i), Set.of(), 1, List.of()))
                .toList();
        Alignment alignment = new Alignment(Alignment.Kind.REVISION, old, now, links, Lexicon.NONE);
        site = SiteBrowser.of(
                home.resolve("site"),
                BookBuild.of(BookBuild.compared(alignment)).value());
    }

    private static List<ClausePath> path(Edition edition, int at) {
        Block block = edition.blocks().get(at);
        return List.of(block.path());
    }

    /** Every clause follows a renaming, and the last changes in substance too. */
    private static String text(boolean now) {
        StringBuilder text = new StringBuilder("# Garden lease\n");
        for (int i = 1; i <= CLAUSES; i++) {
            String rest = " The bed number " + i + " is weeded, watered and raked, and its edges are cut.";
            text.append(i)
                    .append(now ? ". The colour of bed " : ". The color of bed ")
                    .append(i)
                    .append(" is free.");
            text.append(rest.repeat(7)).append(now && i == CLAUSES ? " You may dig.\n" : " You shall dig.\n");
        }
        return text.toString();
    }

    @Test
    void noPageIsLargerThanWhatLoadsAtOnce() throws IOException {
        assertEquals(List.of(), tooLarge(home.resolve("site"), ".*(compare|changes).[^/]*html"));
        assertTrue(Files.exists(home.resolve("site/changes/" + PAIR + "~2.html")));
    }

    @Test
    void aStepGoesOnIntoTheNextPartAndCountsTheWhole() {
        Page page = opened(FIRST + "?only=subst");
        assertEquals("1 shown", page.locator(".step output").textContent());
        assertTrue(page.locator(".none").isVisible());
        page.keyboard().press("n");
        page.waitForURL(Pattern.compile(".*~\\d\\.html\\?.*#700$"));
        assertEquals("1 / 1  700", page.locator(".step output").textContent());
        assertTrue(page.url().contains("names=0"), page.url());
        page.check("#_names");
        page.keyboard().press("p");
        assertEquals("699 / 700  699", page.locator(".step output").textContent());
    }

    @Test
    void whatWasTickedOffInOnePartIsKnownInTheOthers() {
        Page page = opened(FIRST);
        page.check("[id='7'] .end input");
        page.navigate(site.address(SECOND + "?open=1"));
        assertTrue(page.locator(".step output").textContent().startsWith("699 shown, 1 reviewed"));
    }

    @Test
    void aLinkToAChangeThatTheFiltersHideShowsIt() {
        Page page = opened(FIRST + "?names=0#7");
        assertTrue(page.locator("[id='7']").isVisible());
        assertTrue(SiteBrowser.inSight(page, "7"));
        assertTrue(page.locator("[id='7'] .asked").isVisible(), "a word about it");
        assertFalse(page.locator("[id='8']").isVisible());
        page.evaluate("() => { location.hash = '#8'; }");
        assertTrue(page.locator("[id='8']").isVisible());
        assertFalse(page.locator("[id='7']").isVisible());
        page.check("#_names");
        assertEquals(0, page.locator(".asked").count());
    }

    @Test
    void aLinkToAChangeThatStandsOnAnotherPartGoesThere() {
        Page page = opened(FIRST + "#700");
        page.waitForURL(Pattern.compile(".*~\\d\\.html#700$"));
        assertTrue(SiteBrowser.inSight(page, "700"));
    }

    @Test
    void allPartsArePrintedAsTheFiltersShowThem() {
        Page page = opened(SECOND);
        page.evaluate("() => { window.print = () => { window.printed = [...document.querySelectorAll('.chg')]"
                + ".filter(c => c.offsetParent).map(c => c.id).join(' '); }; }");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator(".parts").first().isVisible(), "which part it is");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.click("#_print");
        page.waitForFunction("() => window.printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(page.locator(".parts").first().isVisible(), "all are there");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        String all = Stream.iterate(1, i -> i + 1)
                .limit(CLAUSES)
                .map(i -> Integer.toString(i))
                .collect(Collectors.joining(" "));
        assertEquals(all, page.evaluate("printed"));
        page.evaluate("() => { dispatchEvent(new Event('afterprint')); window.printed = ''; }");
        int own = page.locator(".chg").count();
        assertTrue(own < CLAUSES, own + " changes of this part are left");
        page.uncheck("#_names");
        page.click("#_print");
        page.waitForFunction("() => window.printed");
        assertEquals("700", page.evaluate("printed"));
        assertEquals(List.of(), site.noise());
    }

    private static Page opened(String path) {
        Page page = site.page(1440, ColorScheme.LIGHT, true);
        page.navigate(site.address(path));
        return page;
    }
}
