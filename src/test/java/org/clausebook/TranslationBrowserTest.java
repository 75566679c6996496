package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.book.Book;
import org.clausebook.book.Facts;
import org.clausebook.book.WorkEditions;
import org.clausebook.check.Finding;
import org.clausebook.check.Say;
import org.clausebook.check.Severity;
import org.clausebook.diff.CurrencyJudge;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for the person who answers for a translation, in a browser. */
class TranslationBrowserTest extends SiteTest {
    private static final String BESIDE = "parallel/lease.en-2021~lease.bg-2021.html";
    private static final String CURRENCY = "currency/lease.bg-2021.html";

    @TempDir
    private static Path home;

    @BeforeAll
    static void open() {
        Book book = Leases.book();
        WorkEditions work = book.works().get(0);
        Facts facts = Facts.NONE
                .with(List.of(
                        finding("number-differs", Severity.ERROR, "права-лопата/1"),
                        finding("double-word", Severity.NOTE, "гребло/1")))
                .with(Map.of(
                        Leases.BULGARIAN.id(),
                        CurrencyJudge.judge(
                                work.alignments().get(0), book.comparisons().get(0))));
        site = SiteBrowser.of(
                home.resolve("site"),
                new Book(book.title(), book.notice(), List.of(work.with(facts)), book.comparisons()));
    }

    private static Finding finding(String rule, Severity severity, String path) {
        return new Finding(
                rule,
                severity,
                new ClauseAddress(Leases.BULGARIAN.id(), ClausePath.parse(path)),
                Mark.Field.TEXT,
                new Span(0, 4),
                Say.PLAIN.of("Look here"),
                "letters",
                Optional.empty(),
                Say.NOTHING.of());
    }

    private static Page opened(String path, int width) {
        Page page = site.page(width, ColorScheme.LIGHT, true);
        page.navigate(site.address(path));
        return page;
    }

    @Test
    void theRowsOfOneRuleStayInTheAddressAndAreSteppedThroughByKey() {
        Page page = opened(BESIDE, 1440);
        page.selectOption("#_type", "double-word");
        assertTrue(page.url().endsWith("?finding=double-word"), page.url());
        page.keyboard().press("n");
        assertEquals("rake/1", page.evaluate("document.activeElement.id"));
        page.reload();
        assertEquals("double-word", page.inputValue("#_type"));
        assertEquals("1 shown", page.textContent(".step output"));
    }

    @Test
    void aSeverityHidesItsFindingsAndTheRowsThatHaveNoOther() {
        Page page = opened(BESIDE, 1440);
        page.uncheck("#_error");
        page.uncheck("#_none");
        assertFalse(page.locator("[id='spade/1']").isVisible());
        assertTrue(page.locator("[id='rake/1']").isVisible());
        assertTrue(page.url().endsWith("?error=0&none=0"), page.url());
    }

    @Test
    void theStatesOfCurrencyAreFilteredInTheAddressToo() {
        Page page = opened(CURRENCY + "?only=stale", 1440);
        assertTrue(page.locator("article[data-kind=stale]").first().isVisible());
        assertFalse(page.locator("article[data-kind=obsolete]").first().isVisible());
        assertFalse(page.locator(".run-same").first().isVisible());
    }

    @Test
    void noPageScrollsSideways() {
        for (String path : List.of(BESIDE, CURRENCY, "findings/lease.en-2021~lease.bg-2021.html")) {
            Page page = opened(path, 360);
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), path);
        }
    }

    @Test
    void withoutScriptFiltersWork() {
        Page page = site.page(1440, ColorScheme.DARK, false);
        page.navigate(site.address(CURRENCY));
        page.uncheck("#_stale");
        assertFalse(page.locator("article[data-kind=stale]").first().isVisible());
    }
}
