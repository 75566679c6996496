package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.SiteBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first search of somebody who follows a link to it loads. */
class FirstSearchTest {
    private static final long MOST_BYTES = 60_000;
    private static final List<String> QUERIES = List.of(
            "license",
            "license agreement",
            "surveillance",
            "affiliated companies",
            "third party",
            "warranty",
            "limitation of liability",
            "product:xprotect-corporate",
            "лицензи",
            "лицензионно споразумение",
            "видеонаблюдение",
            "лични данни",
            "гаранция",
            "ограничена отговорност");

    private static final String LOADED = "() => Array.from(document.querySelectorAll('script'), s => s.src)"
            + ".filter(src => /search|results|guess/.test(src)).map(src => src.replace(/.*[/](search|assets)[/]/, '$1/'))";

    @Test
    void isSmall(@TempDir Path folder) {
        Map<String, Long> large = new TreeMap<>();
        try (SiteBrowser browser = SiteBrowser.of(folder, Bundled.BOOK)) {
            for (String query : QUERIES) {
                Page page = browser.page(1200, ColorScheme.LIGHT, true);
                page.navigate(browser.address("search.html?q=" + query.replace(" ", "%20")));
                page.waitForFunction("() => document.getElementById('_results').dataset.painted");
                List<?> loaded = (List<?>) page.evaluate(LOADED);
                assertTrue(page.locator(".hit").count() > 0, query);
                long bytes = loaded.stream()
                        .mapToLong(
                                file -> folder.resolve(file.toString()).toFile().length())
                        .sum();
                if (bytes > MOST_BYTES) {
                    large.put(query, bytes);
                }
                page.context().close();
            }
            assertEquals(List.of(), browser.noise());
        }
        assertEquals(Map.of(), large);
    }
}
