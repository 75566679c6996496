package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;

/** What the template is given for the plain list of headings, products and terms: the search of who has no script. */
final class HeadingsView {
    private final Book book;
    private final SiteLayout layout;
    private final Words words;
    private final String page;

    /** @param page the page of all works, or of one */
    HeadingsView(Book book, SiteLayout layout, Words words, String page) {
        this.book = book;
        this.layout = layout;
        this.words = words;
        this.page = page;
    }

    /** The page of all works. */
    View all(PageView pages) {
        return view(
                pages,
                words.say("all-headings"),
                book.works().stream().map(this::work).toList());
    }

    /** The page of one of many works. */
    View of(WorkEditions work, PageView pages) {
        return view(pages, words.say("all-headings") + " · " + work.title(), List.of(work(work)));
    }

    /** The page that leads to the headings of each of many works. */
    View list(PageView pages) {
        return view(
                pages,
                words.say("all-headings"),
                book.works().stream().map(WorkHome::fromHeadings).toList());
    }

    private View view(PageView pages, String name, List<View> works) {
        return pages.view(page, name)
                .with("title", words.say("all-headings"))
                .with("lede", words.say("headings-lede"))
                .with("works", works)
                .with("any-product", !book.products().isEmpty())
                .with(
                        "products",
                        book.products().all().stream().map(this::product).toList());
    }

    private View product(Product product) {
        return new View()
                .with("href", SiteLayout.href(page, SiteLayout.product(product.id())))
                .with("label", words.each(i -> product.name(words.languages().get(i))));
    }

    /** The newest version in each language. */
    private View work(WorkEditions work) {
        TermNotes notes = new TermNotes(work, page);
        List<View> editions = work.languages().stream()
                .map(language -> work.editions().stream()
                        .filter(edition -> edition.id().language().equals(language))
                        .findFirst()
                        .orElseThrow())
                .map(edition -> edition(work, edition, notes))
                .toList();
        return new View()
                .with("title", work.title())
                .with("language", work.language().tag())
                .with("editions", editions);
    }

    private View edition(WorkEditions work, Edition edition, TermNotes notes) {
        List<View> terms = terms(work, edition, notes);
        return new View()
                .with("label", work.label(edition))
                .with("language", edition.id().language().tag())
                .with("lines", lines(edition))
                .with("terms", terms)
                .with("any-term", !terms.isEmpty());
    }

    private List<View> lines(Edition edition) {
        List<View> lines = new ArrayList<>();
        for (Outline.Line line : new Outline(edition).lines()) {
            ClauseAddress address = new ClauseAddress(edition.id(), line.block().path());
            lines.add(new View()
                    .with("href", layout.href(page, address))
                    .with("label", line.label())
                    .indented(Math.min(4, line.level() - 1)));
        }
        return lines;
    }

    private List<View> terms(WorkEditions work, Edition edition, TermNotes notes) {
        List<View> terms = new ArrayList<>();
        for (Rendering row : notes.rows()) {
            String href = SiteLayout.href(page, SiteLayout.glossary(work.id()), notes.anchor(row));
            row.names(edition.id())
                    .forEach(name -> terms.add(new View().with("href", href).with("label", name)));
        }
        return terms;
    }
}
