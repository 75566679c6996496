package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.SiteBrowser;
import org.clausebook.book.Book;
import org.clausebook.search.Searcher.Reach;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search page counts as the program does, also where it first looks only the best hits up. */
class FacetCountsTest {
    /** The versions that the page offers with their numbers, and what it says of them all. */
    private static final String SHOWN = """
            () => [document.getElementById('_said').textContent, ...Array.from(
              document.querySelectorAll('#_facets label'), l => l.querySelector('span').textContent + ' ' + l.querySelector('.n').textContent)
              .filter(label => /^\\d/.test(label))]
            """;

    @Test
    void ofAFewEditions(@TempDir Path folder) {
        try (SiteBrowser browser = SiteBrowser.of(folder, Bundled.BOOK)) {
            assertEquals(counts(Bundled.SEARCHER, "license"), shown(browser, "license"));
            assertEquals(counts(Bundled.SEARCHER, "license lang:bg"), shown(browser, "license lang:bg"));
        }
    }

    @Test
    void ofMany(@TempDir Path folder) throws IOException {
        Book many = ManyEditions.book(40);
        List<SiteFile> index = SearchIndex.build(
                many, new SiteLayout(many.editions().stream().map(Edition::id).toList(), many.keys()));
        Searcher searcher = Bundled.searcher(index);
        try (SiteBrowser browser = SiteBrowser.of(folder, Bundled.BOOK)) {
            ManyEditions.put(index, folder);
            assertTrue(searcher.readings("the", Reach.ALL).size() > Postings.FIRST, "not all are in the first block");
            assertEquals(counts(searcher, "the"), shown(browser, "the"));
            assertEquals(List.of(), browser.noise());
        }
    }

    private static List<String> counts(Searcher searcher, String query) {
        Found found = searcher.search(query, Reach.ALL);
        Map<String, Integer> versions = new TreeMap<>(Comparator.reverseOrder());
        versions.putAll(found.counts().getOrDefault("version", Map.of()));
        List<String> counts = new ArrayList<>(List.of(found.hits().size() + " clauses"));
        versions.forEach((version, count) -> counts.add(version + " " + count));
        return counts;
    }

    private static Object shown(SiteBrowser browser, String query) {
        Page page = browser.page(1200, ColorScheme.LIGHT, true);
        page.navigate(browser.address("search.html?q=" + query.replace(" ", "%20")));
        page.waitForSelector("#_facets label");
        page.waitForFunction("() => document.getElementById('_said').textContent !== ''");
        return page.evaluate(SHOWN);
    }
}
