package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.site.Draft;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Language;

/**
 * Draws the pages of a book: first those of each work, then those that tell of all works. What the pages of a work are made
 * from is forgotten with them, so that many works take no more memory than few.
 */
public final class Pages {
    /** What the pages that tell of all works show of one. */
    private record Shown(View index, List<View> comparisons, List<View> pairs) {}

    private static final int TOGETHER = 16;

    private final Book book;
    private final SiteLayout layout;
    private final TemplateSet templates;
    private final Words words;
    private final boolean pdf;
    private final PageView pages;
    private final boolean many;
    private final List<Shown> shown = new ArrayList<>();
    /** Of a book with products, the comparisons of all works. */
    private final List<ComparePlan> comparisons = new ArrayList<>();

    /**
     * The pages of a book.
     *
     * @param languages those of the interface, the first of which stands at the site's root, each other in its own
     *     folder; English for one whose words do not ship
     * @param pdf whether each comparison is also there as a PDF, for the pages to lead to
     */
    public Pages(Book book, SiteLayout layout, TemplateSet templates, List<Language> languages, boolean pdf) {
        this.book = book;
        this.layout = layout;
        this.templates = templates;
        this.words = new Words(languages, templates);
        this.pdf = pdf;
        this.many = WorkHome.isNeeded(book);
        boolean paired =
                book.works().stream().anyMatch(work -> !work.alignments().isEmpty());
        this.pages = new PageView(book, words, paired, !book.comparisons().isEmpty());
    }

    /**
     * The pages to read each edition of a work, pairs of editions and each clause in all of them; each is drawn when it
     * is asked for. Drawing it says an error for a template that asks for what there is not, and for every link within
     * a text that leads to no block of it; a warning for links that are not made.
     */
    public List<Draft> of(WorkEditions work) {
        // What is said of one work alone is forgotten with it.
        Words own = words.fresh();
        WorkPages made = new WorkPages(work, book, layout, own, pages.of(work, own), pdf);
        List<Page> all = made.all();
        if (many) {
            WorkHome home = new WorkHome(work, made, book, layout, own);
            all.addAll(home.pages(pages.of(work, own)));
            shown.add(new Shown(home.fromIndex(), home.fromComparisons(), home.fromPairs()));
        } else {
            shown.add(new Shown(
                    new IndexView(book, layout, words, pages, SiteLayout.INDEX)
                            .work(work, made.compared(), shown.size() + 1),
                    ComparisonsView.work(made.compared(), SiteLayout.COMPARISONS, layout),
                    PairsView.work(work, made.pairs(), SiteLayout.PAIRS, layout, words)));
        }
        if (!book.products().isEmpty()) {
            comparisons.addAll(made.compared());
        }
        List<Draft> drafts = drafts(all, own);
        drafts.addAll(made.lists());
        return drafts;
    }

    /** The index and the other pages that tell of all works, and the assets; after the pages of each work. */
    public List<Draft> shared() {
        List<Page> made = new ArrayList<>();
        List<Draft> lists = new ArrayList<>();
        List<View> works = shown.stream().map(Shown::index).toList();
        IndexView index = new IndexView(book, layout, words, pages, SiteLayout.INDEX);
        made.add(Page.of(SiteLayout.INDEX, many ? "works" : "index", () -> index.view(works)));
        made.add(Page.of(SiteLayout.SEARCH, "search", () -> SearchView.view(book, words, pages)));
        HeadingsView headings = new HeadingsView(book, layout, words, SiteLayout.HEADINGS);
        made.addAll(
                many
                        ? List.of(Page.of(SiteLayout.HEADINGS, "works", () -> headings.list(pages)))
                        : headings.all(pages));
        List<View> pairs = shown.stream().flatMap(work -> work.pairs().stream()).toList();
        if (!pairs.isEmpty()) {
            made.add(Page.of(SiteLayout.PAIRS, many ? "works" : "pairs", () -> PairsView.view(pairs, words, pages)));
        }
        List<View> compared =
                shown.stream().flatMap(work -> work.comparisons().stream()).toList();
        if (!compared.isEmpty()) {
            made.add(Page.of(
                    SiteLayout.COMPARISONS,
                    many ? "works" : "comparisons",
                    () -> ComparisonsView.view(compared, words, pages)));
        }
        if (!book.products().isEmpty()) {
            made.addAll(products(lists));
        }
        List<Draft> drafts = drafts(made, words);
        drafts.addAll(lists);
        templates
                .assets()
                .forEach((path, bytes) -> drafts.add(new Draft(path, () -> Checked.good(new SiteFile(path, bytes)))));
        return drafts;
    }

    /** @param lists what those pages must know of each other that are several is added to it */
    private List<Page> products(List<Draft> lists) {
        ProductShelf shelf = new ProductShelf(book, comparisons, layout);
        List<Page> made = new ArrayList<>();
        List<TopicsView> compared = shelf.editions().stream()
                .map(shelved -> new TopicsView(shelved, shelf, layout, words))
                .filter(topics -> !topics.isEmpty())
                .toList();
        Set<String> topicPages = compared.stream().map(TopicsView::page).collect(Collectors.toSet());
        made.addAll(new ProductsView(shelf, topicPages, layout, words).pages(pages));
        ProductPairs pairs = new ProductPairs(compared, layout, words);
        for (ProductPairs.Pair pair : pairs.all()) {
            TwoProductsView two = new TwoProductsView(pair, layout, words);
            made.addAll(two.pages(pages, pairs));
            lists.addAll(two.lists());
        }
        for (TopicsView topics : compared) {
            made.addAll(topics.pages(pages, pairs));
            lists.addAll(topics.lists());
        }
        for (Product product : book.products().all()) {
            ProductView view = new ProductView(product, shelf, pairs, layout, words);
            for (int i = 1; i <= view.parts(); i++) {
                int part = i;
                made.add(Page.of(view.page(part), "product", () -> view.view(pages, part)));
            }
        }
        return made;
    }

    /**
     * The files of pages in all languages. Some pages stand in one language and then in the next: were the two of one page
     * neighbours, whoever makes files side by side would wait for the other at each of them.
     */
    private List<Draft> drafts(List<Page> all, Words said) {
        List<Draft> drafts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Page> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
            List<Supplier<Checked<Words.Speech>>> drawn = some.stream()
                    .<Supplier<Checked<Words.Speech>>>map(
                            page -> new Once<>(said.languages().size(), () -> drawn(page, said)))
                    .toList();
            for (int language = 0; language < said.languages().size(); language++) {
                for (int i = 0; i < some.size(); i++) {
                    drafts.add(draft(some.get(i), drawn.get(i), said, language));
                }
            }
        }
        return drafts;
    }

    /** A page in one language; what is wrong with it is said once. */
    private static Draft draft(Page page, Supplier<Checked<Words.Speech>> drawn, Words said, int language) {
        String path = SiteLayout.spoken(said.languages(), language, page.path());
        return new Draft(path, () -> {
            Checked<Words.Speech> text = drawn.get();
            byte[] own = text.value().in(language);
            SiteFile file = page.file()
                    .map(says -> SiteFile.ofText(path, says.apply(new String(own, StandardCharsets.UTF_8))))
                    .orElseGet(() -> SiteFile.ofFinal(path, own));
            return new Checked<>(file, language == 0 ? text.problems() : List.of());
        });
    }

    /** A page's view is given up once it is drawn. */
    private Checked<Words.Speech> drawn(Page page, Words said) {
        Checked<View> view = page.view().get();
        Checked<byte[]> text = templates.draw(page.template(), view.value());
        List<Problem> problems = new ArrayList<>(view.problems());
        problems.addAll(text.problems());
        return new Checked<>(said.speech(text.value()), problems);
    }
}
