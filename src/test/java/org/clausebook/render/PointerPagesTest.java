package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.BookBuild;
import org.clausebook.Editions;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Comparer;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the pages say of references and terms that changed from one version to the next. */
class PointerPagesTest {
    private static final Edition OLD = Editions.edition("lease", "en", "2021", """
            # Lease
            ## Rent
            1. The tenant pays rent for the house behind the garden (“Shed”) every month.
            2. The duty of paragraph 1 ends when the Shed is returned.
            3. Late payments bear interest, see paragraph 1 above, from the first day on.
            """);
    private static final Edition NEW = Editions.edition("lease", "en", "2025", """
            # Lease
            ## Rent
            1. A deposit of one hundred euros is due before the keys are handed over.
            2. The tenant pays rent for the house behind the garden and the well (“Shed”) every month.
            3. The duty of paragraph 2 ends when the Shed is returned.
            4. Late payments bear interest, see paragraph 1 above, from the first day on.
            """);
    private static final Book BOOK = BookBuild.of(Comparer.compare(Aligner.align(OLD, NEW, Alignment.Kind.REVISION)))
            .value();

    @Test
    void aClausesPageSaysWhatBecameOfItsReferences() {
        List<String> said = Drawn.files(BOOK).stream()
                .filter(file -> file.path().startsWith("clauses/"))
                .flatMap(file -> Jsoup.parse(file.text()).select(".refd li:has(mark:contains(paragraph))").stream())
                .map(Element::text)
                .toList();
        assertTrue(said.contains("paragraph 2 Rent 2 The same clauses in English 2021."), said.toString());
        assertTrue(
                said.contains(
                        "paragraph 1 above Rent 1 In English 2021 the same number or heading reaches another clause."),
                said.toString());
    }

    @Test
    void theGlossaryShowsHowADefinitionChangedAndWhatThatTouches() {
        Document page = Drawn.page(BOOK, "glossary/lease.html");
        Element change = page.select("details:has(ins)").first();
        assertEquals("and the well", change.select("ins").text());
        assertEquals(
                "How the definition changed · touches 1 paragraph",
                change.select("summary").text());
        assertEquals(1, change.select(".uses a").size(), change.text());
    }

    @Test
    void theNavigationLeadsToTheGlossaryOfTheWorkWhosePagesTheseAre() {
        WorkEditions annex = WorkEditions.unaligned(
                new Slug("annex"),
                "Annex",
                new Language("en"),
                List.of(Editions.edition("annex", "en", "2021", "# Annex\n1. The tools are listed.")));
        Book two = new Book("Lease and annex", "", List.of(BOOK.works().get(0), annex), List.of());
        String nav = ".top nav a:contains(Glossary)";
        assertEquals(
                "../glossary/lease.html",
                Drawn.page(two, "read/lease.en-2021.html").select(nav).attr("href"));
        for (String none : List.of("read/annex.en-2021.html", "index.html", "search.html")) {
            assertEquals(0, Drawn.page(two, none).select(nav).size(), none);
        }
        assertEquals(
                List.of("glossary/lease.html"),
                Drawn.page(two, "index.html")
                        .select("main a:contains(Glossary)")
                        .eachAttr("href"));
        assertEquals(
                "glossary/lease.html",
                Drawn.page(BOOK, "index.html").select(nav).attr("href"));
    }
}
