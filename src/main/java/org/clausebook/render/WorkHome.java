package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;

/**
 * The place of a work among many: a page of its own with what the first pages show of each of few works, and one with its
 * headings; the first pages then only lead to it.
 */
final class WorkHome {
    /** The contents of more works make the first page larger than a page may be. */
    private static final int FEW = 8;

    private static final String COMPARISONS = "_comparisons";
    private static final String PAIRS = "_pairs";

    private final WorkEditions work;
    private final WorkPages made;
    private final Book book;
    private final SiteLayout layout;
    private final Words words;
    private final String page;

    WorkHome(WorkEditions work, WorkPages made, Book book, SiteLayout layout, Words words) {
        this.work = work;
        this.made = made;
        this.book = book;
        this.layout = layout;
        this.words = words;
        this.page = SiteLayout.work(work.id());
    }

    /** Whether a book has so many works that each has its own page. */
    static boolean isNeeded(Book book) {
        return book.works().size() > FEW;
    }

    /** The page of the work, and those of its headings. */
    List<Page> pages(PageView pages) {
        String headings = SiteLayout.headings(work.id());
        List<Page> all = new ArrayList<>(List.of(Page.of(page, "work-page", () -> view(pages, headings))));
        all.addAll(new HeadingsView(book, layout, words, headings).of(work, pages));
        return all;
    }

    private View view(PageView pages, String headings) {
        return pages.view(page, work.title())
                .with("comparing", true)
                .with("title", work.title())
                .with("language", work.language().tag())
                .with("direction", PageView.direction(work.language().rightToLeft()))
                .with("several", false)
                .with("works", List.of(new IndexView(book, layout, words, pages, page).work(work, made.compared(), 1)))
                .with("comparisons-anchor", COMPARISONS)
                .with("kinds", ComparisonsView.kinds(words))
                .with("compared", ComparisonsView.work(made.compared(), page, layout))
                .with("pairs-anchor", PAIRS)
                .with("paired", PairsView.work(work, made.pairs(), page, layout, words))
                .with("headings", SiteLayout.href(page, headings));
    }

    /** What leads to the work from the first page. */
    View fromIndex() {
        String editions = EditionLabel.of(work).stream().map(EditionLabel::text).collect(Collectors.joining(", "));
        return line(work, SiteLayout.href(SiteLayout.INDEX, page), editions);
    }

    /** What leads to its comparisons, if there are any. */
    List<View> fromComparisons() {
        return made.compared().isEmpty()
                ? List.of()
                : List.of(line(work, SiteLayout.href(SiteLayout.COMPARISONS, page, COMPARISONS), ""));
    }

    /** What leads to its pairs of editions, if there are any. */
    List<View> fromPairs() {
        return made.pairs().isEmpty()
                ? List.of()
                : List.of(line(work, SiteLayout.href(SiteLayout.PAIRS, page, PAIRS), ""));
    }

    /** What leads to a work's headings from the page of all. */
    static View fromHeadings(WorkEditions work) {
        return line(work, SiteLayout.href(SiteLayout.HEADINGS, SiteLayout.headings(work.id())), "");
    }

    private static View line(WorkEditions work, String href, String note) {
        return new View()
                .with("href", href)
                .with("title", work.title())
                .with("language", work.language().tag())
                .with("direction", PageView.direction(work.language().rightToLeft()))
                .with("note", note);
    }
}
