package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Language;

/** What the templates of every page are given. */
final class PageView {
    private static final Set<String> TEXTS = Set.of("read/", "clauses/");
    private static final Set<String> CHANGES = Set.of("compare/", "changes/");
    private static final Set<String> BESIDE = Set.of("parallel/", "links/", "findings/", "currency/");
    private static final Set<String> PRODUCTS = Set.of("products/", "topics/");
    private static final Set<String> GLOSSARIES = Set.of("glossary/");

    private final Book book;
    private final Words words;
    private final boolean paired;
    private final boolean compared;
    private final View said;
    /** The one whose glossary the pages lead to: the only one, else the one whose pages these are. */
    private final Optional<WorkEditions> explained;
    /** The one whose pages these are, where it has a place of its own. */
    private final Optional<WorkEditions> home;

    /**
     * For the pages of a book.
     *
     * @param paired whether two editions can be read side by side
     * @param compared whether two versions were compared
     */
    PageView(Book book, Words words, boolean paired, boolean compared) {
        this(
                book,
                words,
                paired,
                compared,
                book.works().stream().filter(work -> book.works().size() == 1).findFirst(),
                Optional.empty());
    }

    private PageView(
            Book book,
            Words words,
            boolean paired,
            boolean compared,
            Optional<WorkEditions> explained,
            Optional<WorkEditions> home) {
        this.book = book;
        this.words = words;
        this.paired = paired;
        this.compared = compared;
        this.said = words.view();
        this.explained = explained.filter(WorkEditions::hasTerms);
        this.home = home;
    }

    /** For the pages of a work of the book, of which these words are said. */
    PageView of(WorkEditions work, Words own) {
        return new PageView(
                book,
                own,
                paired,
                compared,
                Optional.of(work),
                WorkHome.isNeeded(book) ? Optional.of(work) : Optional.empty());
    }

    /**
     * The parts that all pages share.
     *
     * @param path the page's path
     * @param title what the page shows, empty for the first page
     */
    View view(String path, String title) {
        return new View()
                .with("words", said)
                .with("interface", words.each(i -> language(i).tag()))
                .with(
                        "interface-direction",
                        words.each(i -> direction(language(i).rightToLeft())))
                .with("tongues", tongues(path))
                .with("collection", book.title())
                .with("notice", book.notice())
                .with("page-title", title.isEmpty() ? book.title() : title + " · " + book.title())
                .with("home", SiteLayout.href(path, SiteLayout.INDEX))
                .with("at-home", at(path, SiteLayout.INDEX, home.isPresent() ? Set.of() : TEXTS))
                .with(
                        "work-page",
                        home.map(work -> SiteLayout.href(path, SiteLayout.work(work.id())))
                                .orElse(""))
                .with(
                        "at-work",
                        home.map(work -> at(path, SiteLayout.work(work.id()), TEXTS))
                                .orElse(""))
                .with("side-by-side", paired ? SiteLayout.href(path, SiteLayout.PAIRS) : "")
                .with("at-side-by-side", at(path, SiteLayout.PAIRS, BESIDE))
                .with("comparisons-page", compared ? SiteLayout.href(path, SiteLayout.COMPARISONS) : "")
                .with("at-comparisons", at(path, SiteLayout.COMPARISONS, CHANGES))
                .with("products-page", hasProducts() ? SiteLayout.href(path, SiteLayout.PRODUCTS) : "")
                .with("at-products", at(path, SiteLayout.PRODUCTS, PRODUCTS))
                .with("search-page", SiteLayout.href(path, SiteLayout.SEARCH))
                .with("headings-page", SiteLayout.href(path, SiteLayout.HEADINGS))
                .with("searching", false)
                .with("find-script", asset(path, "find.js"))
                .with("search-script", asset(path, "search.js"))
                .with("results-script", asset(path, "results.js"))
                .with(
                        "glossary-page",
                        explained
                                .map(work -> SiteLayout.href(path, SiteLayout.glossary(work.id())))
                                .orElse(""))
                .with(
                        "at-glossary",
                        explained
                                .map(work -> at(path, SiteLayout.glossary(work.id()), GLOSSARIES))
                                .orElse(""))
                .with("comparing", false)
                .with("with-sentences", false)
                .with("sentences-script", asset(path, "sentences.js"))
                .with("one-file", false)
                .with("change-list", "")
                .with("compare-style", asset(path, "compare.css"))
                .with("compare-script", asset(path, "compare.js"))
                .with("style", asset(path, "clausebook.css"))
                .with("script", asset(path, "clausebook.js"))
                .with("theme", asset(path, "theme.js"))
                .with("icon", asset(path, "icon.svg"));
    }

    /** The same page in the interface's other languages. */
    private List<View> tongues(String path) {
        List<Language> all = words.languages();
        List<View> others = new ArrayList<>();
        for (int step = 1; step < all.size(); step++) {
            int further = step;
            IntUnaryOperator other = i -> (i + further) % all.size();
            others.add(new View()
                    .with(
                            "tongue",
                            words.each(i -> language(other.applyAsInt(i)).tag()))
                    .with("name", words.each(i -> language(other.applyAsInt(i)).ownName()))
                    .with(
                            "href",
                            words.each(i -> SiteLayout.href(
                                    SiteLayout.spoken(all, i, path),
                                    SiteLayout.spoken(all, other.applyAsInt(i), path)))));
        }
        return others;
    }

    /**
     * Where a page stands to one that the navigation leads to.
     *
     * @param behind the folders of the pages that belong to it
     * @return {@code page} where it is that page, {@code true} where it lies behind it, nothing elsewhere
     */
    private static String at(String path, String page, Set<String> behind) {
        return path.equals(page) ? "page" : behind.contains(path.substring(0, path.indexOf('/') + 1)) ? "true" : "";
    }

    private boolean hasProducts() {
        return !book.products().isEmpty() && !book.works().isEmpty();
    }

    static String direction(boolean rightToLeft) {
        return rightToLeft ? "rtl" : "ltr";
    }

    private Language language(int number) {
        return words.languages().get(number);
    }

    private String asset(String path, String name) {
        return words.shared(path, SiteLayout.asset(name));
    }
}
