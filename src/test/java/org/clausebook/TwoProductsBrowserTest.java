package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two products of different groups, which have no page together, are held against each other by the page's script. */
class TwoProductsBrowserTest extends SiteTest {
    @TempDir
    private static Path home;

    @BeforeAll
    static void open() throws IOException {
        put("clausebook.yaml", "title: Tools\nworks:\n  - {id: tools, title: Tools, language: en}\n");
        put("products.yaml", """
                groups:
                  - {id: hand, names: [Hand Tools]}
                  - {id: water, names: [Water Tools]}
                products:
                  - {id: spade, group: hand, names: [Spade $&]}
                  - {id: rake, group: hand, names: [Rake]}
                  - {id: hose, group: water, names: [Hose]}
                  - {id: can, group: water, names: [Can]}
                """);
        put("tools/en-1.md", """
                ---
                work: tools
                language: en
                version: 1
                title: Tools
                ---

                # Tools

                ## Spade $&

                1. The tool is kept dry in the shed.

                2. You may lend the tool to three neighbours.

                ## Rake

                1. The tool is kept dry in the shed.

                ## Hose

                1. The tool is kept dry in the shed.

                2. You may lend the tool to five neighbours.

                3. In frost the water is let out.

                ## Can

                1. The tool is kept dry in the shed.
                """);
        assertEquals(
                List.of(),
                SiteBuild.build(home.resolve("content"), SiteOptions.to(home.resolve("site"))).problems().stream()
                        .filter(problem -> !problem.message().startsWith("No key"))
                        .toList());
        site = SiteBrowser.of(home.resolve("site"));
    }

    private static void put(String name, String text) throws IOException {
        Path file = home.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Page compared(String left, String right) {
        Page page = site.page(1200, ColorScheme.LIGHT, true);
        page.navigate(site.address("topics/tools.en-1.html"));
        page.selectOption("[name=left]", left);
        page.selectOption("[name=right]", right);
        page.click("#_two button");
        page.waitForSelector("#_compared h2, .cmp");
        return page;
    }

    @Test
    void eachTopicIsToldAndWhatDiffersIsMarked() {
        Page page = compared("spade", "hose");
        assertEquals("Spade $& and Hose", page.textContent("#_compared h2"));
        assertEquals(List.of("three "), page.locator("#_compared .l del").allTextContents());
        assertEquals(
                List.of("five ", "In frost the water is let out."),
                page.locator("#_compared .r ins").allTextContents());
        assertEquals(
                List.of("The tool is kept dry in the shed."),
                page.locator("#_compared .names a").allTextContents());
        assertEquals(
                "1 topic in the same wording",
                page.locator("#_compared h3").last().textContent());
    }

    @Test
    void twoOfOneGroupHaveAPage() {
        Page page = compared("spade", "rake");
        page.waitForURL(address -> address.contains("spade~rake"));
        assertTrue(page.textContent("h1").contains("Rake"));
    }
}
