package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.clausebook.Leases;
import org.clausebook.book.Book;
import org.clausebook.book.Facts;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.site.LinkCheck;
import org.clausebook.source.Place;
import org.clausebook.tag.Tagger;
import org.clausebook.tag.Tags;
import org.clausebook.tag.TopicFinder;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of a small collection's products: tools of a garden. */
class ProductPagesTest {
    private static final Products TOOLS = new Products(
            List.of(),
            List.of(product("tools", "", "Tools")),
            List.of(
                    product("spade", "tools", "Spade", "spade"),
                    product("rake", "tools", "Rake", "rake"),
                    product("hose", "", "Hose")),
            List.of());
    private static final Book BOOK = book();

    private static Product product(String id, String group, String... names) {
        Optional<Slug> of = group.isEmpty() ? Optional.empty() : Optional.of(new Slug(group));
        return new Product(
                new Slug(id),
                of,
                List.of(names).stream().map(ProductPagesTest::name).toList(),
                List.of());
    }

    private static Name name(String text) {
        return new Name(text, Optional.empty(), Optional.empty(), Optional.empty(), Place.ofFile("products.yaml"));
    }

    private static Book book() {
        Book leases = Leases.book();
        List<WorkEditions> works = leases.works().stream()
                .map(work -> {
                    Facts facts = Facts.NONE;
                    for (Edition edition : work.editions()) {
                        Tags tags = Tagger.tag(edition, TOOLS);
                        facts = facts.with(tags).with(edition.id(), TopicFinder.find(edition, tags));
                    }
                    return work.with(facts);
                })
                .toList();
        return new Book(leases.title(), leases.notice(), TOOLS, works, leases.comparisons());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals(
                List.of(),
                LinkCheck.check(Drawn.files(BOOK)).stream()
                        .filter(problem -> !problem.message().contains("data/changes"))
                        .toList());
    }

    @Test
    void theListSaysWhichEditionHasASection() {
        Document page = Drawn.page(BOOK, "products/index.html");
        Element rake = page.select("tr:has(a[href$=rake.html])").first();
        assertEquals(
                List.of("–", "2 clauses", "–"),
                rake.select("td").eachText(),
                page.select("thead").text());
    }

    @Test
    void aProductsPageTellsItsOwnChangesAndThoseOfTheGeneralTerms() {
        Document page = Drawn.page(BOOK, "products/spade.html");
        List<String> headings = page.select(".since h4").eachText();
        assertEquals(List.of("Its own clauses 3 changes", "General terms 3 changes"), headings);
        assertEquals(
                "Spade 3", page.select(".since ul").get(0).select("a").last().text());
        assertTrue(page.select(".since ul").get(1).text().contains("Rent"), page.text());
        assertTrue(page.select(".since").text().contains("New in 2025"), page.text());
    }

    @Test
    void firstComesWhatConcernsAProductNowThenWhatChangedThenTheOtherEditions() {
        Document page = Drawn.page(BOOK, "products/spade.html");
        assertEquals(
                List.of("What concerns it", "What changed for it", "In the other editions"),
                page.select("main h2").eachText());
        assertEquals(
                List.of("English 2025"),
                page.select("details.edition[open] > summary > span:first-child")
                        .eachText());
        assertEquals(
                page.select("main h2").get(1).parent().id(),
                page.select(".lede ~ p a").attr("href").substring(1));
    }

    @Test
    void aProductWithoutASectionSaysSo() {
        Document page = Drawn.page(BOOK, "products/rake.html");
        assertTrue(
                page.select("details.edition").first().text().contains("This edition has no section about it."),
                page.text());
        assertEquals(
                "../compare/lease.en-2021~lease.en-2025.html?product=rake",
                page.select(".since h3 a").attr("href"));
    }

    @Test
    void aComparisonSaysWhichProductsEachChangeConcerns() {
        Document page = Drawn.page(BOOK, "compare/lease.en-2021~lease.en-2025.html");
        assertEquals("tools spade", page.getElementById("spade/3").attr("data-products"));
        assertEquals("", page.getElementById("rent").attr("data-products"));
        assertEquals(
                List.of("", "tools", "spade", "rake", "hose"),
                page.select("#_product option").stream()
                        .map(option -> option.attr("value"))
                        .toList());
    }

    @Test
    void theReaderLeadsFromASectionToItsProduct() {
        Document page = Drawn.page(BOOK, "read/lease.en-2021.html");
        assertEquals(
                "../products/spade.html",
                page.select("div.part:has(h3):contains(Spade) .named a").attr("href"));
    }

    @Test
    void theProductsOfAnEditionAreComparedByTopic() {
        Document page = Drawn.page(BOOK, "topics/lease.en-2021.html");
        Element first = page.select(".topics tbody tr").first();
        assertEquals("The spade may be used.", first.select("th").text());
        assertEquals(2, first.select("td a").size(), first.text());
        Document clauses = Drawn.page(BOOK, "topics/lease.en-2021/tools.html");
        assertTrue(clauses.select(".topic").first().text().contains("Spade 1"), clauses.text());
    }

    @Test
    void twoProductsOfAGroupAreHeldAgainstEachOther() {
        Document page = Drawn.page(BOOK, "topics/lease.en-2021/spade~rake.html");
        assertEquals(
                List.of("Rake Only for Rake: It stays in the shed."),
                page.select(".chg[data-kind=added]").stream()
                        .map(row -> page.select(".colhd p").last().text() + " "
                                + row.select(".tag").text() + ": "
                                + row.select(".r ins").text())
                        .toList());
        assertEquals(
                "The spade is cleaned after use, see Use of the garden.",
                page.select(".chg[data-kind=removed] .l del").text());
        assertEquals(
                "1. The spaderake may be used. (a) for digging; (b) for planting.",
                page.select(".chg[data-kind=subst] .r").text());
    }

    @Test
    void aProductsPageLeadsToWhatItCanBeHeldAgainst() {
        Document page = Drawn.page(BOOK, "products/rake.html");
        assertEquals(
                List.of("../topics/lease.en-2021/spade~rake.html"),
                page.select(".against a").eachAttr("href"));
    }

    @Test
    void aCollectionWithoutProductsHasNoSuchPages() {
        assertTrue(Drawn.files(Leases.book()).stream()
                .noneMatch(file ->
                        file.path().startsWith("products/") || file.path().startsWith("topics/")));
        assertEquals(
                0,
                Drawn.page(Leases.book(), "index.html")
                        .select("nav a[href*=products]")
                        .size());
    }
}
