package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.text.Edition;
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
                        "Removed 2 Rake 2 clauses",
                        "Unchanged 1"),
                rows);
    }

    @Test
    void whatIsNamedAndWhatIsLeftAreAsManyClausesAsThereAre() {
        StringBuilder text = new StringBuilder("# Rules\n");
        for (int i = 1; i <= 9; i++) {
            text.append(i)
                    .append(". The tenant shall keep the bed number ")
                    .append(i)
                    .append(" free of weeds.\n");
        }
        Edition old = Editions.edition("lease", "en", "2021", text.toString());
        Edition now = Editions.edition("lease", "en", "2025", text.toString().replace("shall", "may"));
        assertEquals(
                List.of("Edited in substance 9 1 2 3 4 5 6 and 3 more"),
                Drawn.page(Leases.byPath(old, now), "index.html")
                        .select(".sum tbody tr")
                        .eachText());
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

    @Test
    void aHeadingThatStayedIsNotNamedForItsClauses() {
        String text = """
                # Rules
                1. The tenant shall pay the rent on the first day of every month.
                2. The tenant shall water the beds of the landlord twice a week in summer.
                """;
        Edition old = Editions.edition("lease", "en", "2021", text);
        Edition now = Editions.edition("lease", "en", "2025", text.replace("shall", "may"));
        Document changed = Drawn.page(Leases.byPath(old, now), "index.html");
        assertEquals(
                List.of("Edited in substance 2 1 2"),
                changed.select(".sum tbody tr").eachText());
        assertEquals(0, changed.select(".sum a[href$=#title]").size());
    }
}
