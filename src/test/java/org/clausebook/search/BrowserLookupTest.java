package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.clausebook.SiteBrowser;
import org.clausebook.search.Searcher.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the search page finds what the program finds, by the same files. */
class BrowserLookupTest {
    private static final int QUERIES = 300;
    private static final List<String> FIXED = List.of(
            "litsenz",
            "licenz ",
            "milestoen",
            "xurisdiction",
            "lxcense dirver",
            "тидеонаблюдение ",
            "\"third party\"",
            "\"third parties\"~",
            "license -driver",
            "licens*",
            "number:5",
            "14",
            "changed:substantive lang:bg",
            "affiliated companies",
            "-license lang:en",
            "surveillance",
            "lang:bg -lang:bg",
            "\u202eлиценз",
            "<img src=x onerror=alert(1)>",
            "\"",
            "l",
            "li");

    private static final String SCRIPT = """
            async ([text, both]) => {
              const found = await clausebookLookup.find(text, both);
              return found.list.map(id => id + ' ' + found.scores.get(id)).join(', ') + ' | '
                + found.straight.slice().sort((a, b) => a - b).join(', ');
            }
            """;

    @Test
    void findsTheSame(@TempDir Path folder) {
        try (SiteBrowser browser = SiteBrowser.of(folder, Bundled.BOOK)) {
            Page page = browser.page(1200, ColorScheme.LIGHT, true);
            page.navigate(browser.address("search.html"));
            for (String query : queries()) {
                for (Reach reach : Reach.values()) {
                    Object found = page.evaluate(SCRIPT, List.of(query, reach == Reach.ALL));
                    assertEquals(said(query, reach), found, query);
                }
            }
            assertEquals(List.of(), browser.noise());
        }
    }

    private static String said(String query, Reach reach) {
        List<String> found = new ArrayList<>();
        Bundled.SEARCHER.readings(query, reach).forEach((reading, score) -> found.add(reading + " " + number(score)));
        List<String> straight =
                Bundled.SEARCHER.named(query).stream().map(String::valueOf).toList();
        return String.join(", ", found) + " | " + String.join(", ", straight);
    }

    /** As JavaScript writes it. */
    private static String number(float score) {
        double exact = score;
        return exact == Math.rint(exact) ? String.valueOf((long) exact) : String.valueOf(exact);
    }

    /** Words of clauses, whole, cut short, with a letter too few or none of the language, alone and together. */
    private static List<String> queries() {
        List<String> queries = new ArrayList<>(FIXED);
        SplittableRandom random = new SplittableRandom(11);
        List<Reading> readings = Readings.of(Bundled.BOOK, Bundled.LAYOUT).readings();
        while (queries.size() < QUERIES) {
            List<String> words =
                    Tokens.words(readings.get(random.nextInt(readings.size())).text());
            if (words.size() < 4) {
                continue;
            }
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                String word = words.get(random.nextInt(words.size()));
                int at = random.nextInt(word.length());
                query.append(
                        switch (random.nextInt(8)) {
                            case 0 -> word.substring(0, at + 1);
                            case 1 -> word.substring(0, at) + word.substring(at + 1);
                            case 2 -> "-" + word;
                            case 3 -> word.substring(0, at) + "и" + word.substring(at + 1);
                            case 4 -> word.substring(0, at) + "e" + word.substring(at);
                            default -> word;
                        });
                query.append(i > 1 || random.nextBoolean() ? " " : "");
            }
            queries.add(query.toString());
        }
        return queries;
    }
}
