package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.refs.TermRenderings.Rendering;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/**
 * What the template is given for the plain list of headings, products and terms, the search of who has no script; on several
 * pages where it is long.
 */
final class HeadingsView {
    /** What a page weighs besides its lines, in bytes, and a heading and a line besides its words. */
    private static final int PAGE = 10_000;

    private static final int HEADING = 200;
    private static final int LINE = 45;

    /** The headings or the terms of an edition. */
    private record Of(WorkEditions work, Edition edition, boolean terms) {}

    /** What lines stand under; empty for the products. */
    private record Head(Optional<Of> list) {}

    /** What leads to a heading, a term or a product. */
    private record Line(String label, String href, int indent) {
        View view() {
            return new View().with("href", href).with("label", label).indented(indent);
        }
    }

    private final Book book;
    private final SiteLayout layout;
    private final Words words;
    private final String page;

    /** @param page the first page of all works, or of one */
    HeadingsView(Book book, SiteLayout layout, Words words, String page) {
        this.book = book;
        this.layout = layout;
        this.words = words;
        this.page = page;
    }

    /** The pages of all works. */
    List<Page> all(PageView pages) {
        return pages(pages, words.say("all-headings"), book.works());
    }

    /** The pages of one of many works. */
    List<Page> of(WorkEditions work, PageView pages) {
        return pages(pages, words.say("all-headings") + " · " + work.title(), List.of(work));
    }

    /** The page that leads to the headings of each of many works. */
    View list(PageView pages) {
        List<View> works = book.works().stream().map(WorkHome::fromHeadings).toList();
        return view(pages, page, words.say("all-headings"), works, products());
    }

    private List<Page> pages(PageView pages, String name, List<WorkEditions> works) {
        List<Section<Head, Line>> sections = new ArrayList<>();
        works.forEach(work -> add(work, sections));
        if (!book.products().isEmpty()) {
            sections.add(new Section<>(new Head(Optional.empty()), products()));
        }
        List<List<Section<Head, Line>>> parts = Section.pages(sections, head -> HEADING, this::weight, PAGE);
        List<Page> made = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            int part = i;
            made.add(Page.of(SiteLayout.part(page, part), "headings", () -> view(pages, name, parts, part)));
        }
        return made;
    }

    private int weight(Line line) {
        return LINE + line.href.length() + words.bytes(line.label);
    }

    private View view(PageView pages, String name, List<List<Section<Head, Line>>> parts, int part) {
        List<Section<Head, Line>> sections = parts.get(part - 1);
        List<Line> products = sections.stream()
                .filter(section -> section.head().list().isEmpty())
                .flatMap(section -> section.rows().stream())
                .toList();
        String title = PartLinks.title(name, parts.size(), part, words);
        View view = view(pages, SiteLayout.part(page, part), title, works(sections), products);
        return PartLinks.shown(view, parts.size(), part, words, "", i -> {
            Section<Head, Line> first = parts.get(i - 1).get(0);
            return new View()
                    .with("href", SiteLayout.href(page, SiteLayout.part(page, i)))
                    .with(
                            "from",
                            first.rows().stream().findFirst().map(Line::label).orElse(""))
                    .with(
                            "language",
                            first.head()
                                    .list()
                                    .map(of -> of.edition().id().language().tag())
                                    .orElse(""));
        });
    }

    private View view(PageView pages, String own, String title, List<View> works, List<Line> products) {
        return pages.view(own, title)
                .with("title", words.say("all-headings"))
                .with("lede", words.say("headings-lede"))
                .with("works", works)
                .with("any-product", !products.isEmpty())
                .with("products", products.stream().map(Line::view).toList());
    }

    /** The works that have some lines among these, with their editions. */
    private static List<View> works(List<Section<Head, Line>> sections) {
        Map<Slug, View> works = new LinkedHashMap<>();
        Map<Slug, List<View>> editionsOf = new LinkedHashMap<>();
        Map<EditionId, View> editions = new LinkedHashMap<>();
        for (Section<Head, Line> section : sections) {
            section.head().list().ifPresent(of -> {
                WorkEditions work = of.work();
                List<View> own = editionsOf.computeIfAbsent(work.id(), any -> new ArrayList<>());
                works.computeIfAbsent(
                        work.id(),
                        any -> new View()
                                .with("title", work.title())
                                .with("language", work.language().tag())
                                .with("editions", own));
                View edition = editions.computeIfAbsent(of.edition().id(), id -> {
                    View view = new View()
                            .with("label", work.label(of.edition()))
                            .with("language", id.language().tag())
                            .with("lines", List.of())
                            .with("terms", List.of())
                            .with("any-line", false)
                            .with("any-term", false);
                    own.add(view);
                    return view;
                });
                List<View> lines = section.rows().stream().map(Line::view).toList();
                edition.with(of.terms() ? "terms" : "lines", lines)
                        .with(of.terms() ? "any-term" : "any-line", !lines.isEmpty());
            });
        }
        return List.copyOf(works.values());
    }

    private List<Line> products() {
        return book.products().all().stream().map(this::product).toList();
    }

    private Line product(Product product) {
        String name = words.each(i -> product.name(words.languages().get(i)));
        return new Line(name, SiteLayout.href(page, SiteLayout.product(product.id())), 0);
    }

    /** The newest version in each language. */
    private void add(WorkEditions work, List<Section<Head, Line>> sections) {
        TermNotes notes = new TermNotes(work, layout, page);
        work.languages().stream()
                .map(language -> work.editions().stream()
                        .filter(edition -> edition.id().language().equals(language))
                        .findFirst()
                        .orElseThrow())
                .forEach(edition -> {
                    sections.add(new Section<>(head(work, edition, false), lines(edition)));
                    List<Line> terms = terms(edition, notes);
                    if (!terms.isEmpty()) {
                        sections.add(new Section<>(head(work, edition, true), terms));
                    }
                });
    }

    private static Head head(WorkEditions work, Edition edition, boolean terms) {
        return new Head(Optional.of(new Of(work, edition, terms)));
    }

    private List<Line> lines(Edition edition) {
        List<Line> lines = new ArrayList<>();
        for (Outline.Line line : new Outline(edition).lines()) {
            ClauseAddress address = new ClauseAddress(edition.id(), line.block().path());
            lines.add(new Line(line.label(), layout.href(page, address), Math.min(4, line.level() - 1)));
        }
        return lines;
    }

    private static List<Line> terms(Edition edition, TermNotes notes) {
        List<Line> terms = new ArrayList<>();
        for (Rendering row : notes.rows()) {
            row.names(edition.id()).forEach(name -> terms.add(new Line(name, notes.href(row), 0)));
        }
        return terms;
    }
}
