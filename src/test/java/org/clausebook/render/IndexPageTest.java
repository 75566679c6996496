package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.Leases;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the first page says changed last. */
class IndexPageTest {
    private final Document page = Drawn.page(Leases.book(), "index.html");

    @Test
    void countsEachKindOfChangeAndNamesWhatChangedInSubstance() {
        List<String> rows =
                page.select(".sum tbody tr").stream().map(row -> row.text()).toList();
        assertEquals(
                List.of(
                        "Edited in substance 5 Use of the garden Rent Spade 1 Spade 2 Well 1",
                        "New 2 Spade 3 Hose 1",
                        "Removed 2 Rake",
                        "Unchanged 1"),
                rows);
    }

    @Test
    void eachKindLeadsToTheRedlineOfThatKindAlone() {
        assertEquals(
                "compare/lease.en-2021~lease.en-2025.html?only=removed",
                page.select(".sum .removed").first().parent().attr("href"));
    }

    @Test
    void aSectionHasAStripOfItsClauses() {
        assertTrue(
                page.select(".plist .strip").stream()
                        .anyMatch(strip -> strip.attr("aria-label").equals("Edited in substance: 2, New: 1")),
                page.select(".plist .strip").outerHtml());
    }

    @Test
    void aWorkInOneVersionHasNoSummary() {
        assertEquals(
                0,
                Drawn.page(Leases.of(Leases.OLD), "index.html").select(".sum").size());
    }
}
