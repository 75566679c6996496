package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each type of page by the rules of axe: light and dark, wide and narrow, in both languages of the interface. */
class AccessibilityBrowserTest extends SiteTest {
    private static final Path CONTENT = Path.of("src/main/resources/org/clausebook/cli/start");

    /** The sections of the collection as products, for their pages. */
    private static final String PRODUCTS = """
            groups:
              - id: grounds
                names: [Grounds]
            products:
              - id: the-garden
                group: grounds
                names: [The garden, {name: Градината, language: bg}]
              - id: water
                group: grounds
                names: [Water, {name: Вода, language: bg}]
            """;

    private static final List<String> FOLDERS = List.of(
            "read/",
            "clauses/lease/",
            "glossary/",
            "parallel/",
            "links/",
            "findings/",
            "compare/",
            "changes/",
            "products/",
            "topics/",
            "currency/");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.toList()) {
                Files.copy(file, content.resolve(CONTENT.relativize(file).toString()));
            }
        }
        Files.writeString(content.resolve("products.yaml"), PRODUCTS);
        assertEquals(List.of(), errors(SiteBuild.build(content, SiteOptions.to(folder.resolve("site")))));
        site = SiteBrowser.of(folder.resolve("site"));
    }

    @Test
    void noRuleIsBrokenOnAnyTypeOfPage() throws IOException {
        List<String> broken = new ArrayList<>();
        broken.addAll(broken("", 1440, ColorScheme.LIGHT));
        broken.addAll(broken("", 360, ColorScheme.DARK));
        broken.addAll(broken("bg/", 360, ColorScheme.LIGHT));
        broken.addAll(broken("bg/", 1440, ColorScheme.DARK));
        assertEquals(List.of(), broken);
    }

    private static List<String> broken(String language, int width, ColorScheme scheme) throws IOException {
        Page page = site.page(width, scheme, true);
        List<String> broken = new ArrayList<>();
        for (String path : pages()) {
            page.navigate(site.address(language + path));
            if (path.contains("?")) {
                page.waitForSelector(".hit");
            }
            page.evaluate(axe());
            Object found = page.evaluate("() => axe.run({preload: false}).then(r => r.violations.map(v => v.id + ': '"
                    + " + v.nodes.map(n => n.html.slice(0, 120)).join(' | ')).join('; '))");
            if (!found.equals("")) {
                broken.add(language + path + " " + width + " " + scheme + ": " + found);
            }
        }
        page.context().close();
        return broken;
    }

    /** All pages in the first language, and the search page with hits. */
    private static List<String> pages() throws IOException {
        Path root = folder.resolve("site");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> pages = new ArrayList<>(
                    files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> path.endsWith(".html") && !path.startsWith("bg/"))
                            .sorted()
                            .toList());
            pages.add("search.html?q=rent");
            return oneOfEachType(pages);
        }
    }

    private static List<String> oneOfEachType(List<String> pages) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String page : pages) {
            String folder = page.substring(0, page.lastIndexOf('/') + 1);
            types.putIfAbsent(folder.isEmpty() || page.endsWith("index.html") ? page : folder, page);
        }
        assertTrue(types.keySet().containsAll(FOLDERS), types::toString);
        return List.copyOf(types.values());
    }

    private static List<String> errors(Checked<BuildResult> built) {
        return built.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
