package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clausebook.align.Concordance;
import org.clausebook.book.Book;
import org.clausebook.book.Clauses;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Product;
import org.clausebook.site.Draft;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;

/** Draws the pages of a book. */
public final class Pages {
    /** One page: its path, its template and what makes the view that the template is given. */
    /** What is drawn, and what the file says when it is. */
    private record Page(String path, String template, Supplier<Checked<View>> view, UnaryOperator<String> file) {
        Page(String path, String template, Supplier<Checked<View>> view) {
            this(path, template, view, UnaryOperator.identity());
        }

        static Page of(String path, String template, Supplier<View> view) {
            return new Page(path, template, () -> Checked.good(view.get()));
        }
    }

    private static final int TOGETHER = 16;

    private Pages() {}

    /**
     * The index, the pages to read each edition, pairs of editions and each clause in all of them, and the assets they
     * ask for; each is drawn when it is asked for. Drawing it says an error for a template that asks for what there is
     * not, and for every link within a text that leads to no block of it; a warning for links that are not made.
     *
     * @param languages those of the interface, the first of which stands at the site's root, each other in its own
     *     folder; English for one whose words do not ship
     * @param pdf whether each comparison is also there as a PDF, for the pages to lead to
     */
    public static List<Draft> drafts(
            Book book, SiteLayout layout, TemplateSet templates, List<Language> languages, boolean pdf) {
        Words words = new Words(languages, templates);
        List<Page> made = new ArrayList<>();
        List<PairsView.WorkPairs> pairs = new ArrayList<>();
        for (WorkEditions work : book.works()) {
            Clauses clauses = Clauses.of(work);
            pairs.add(new PairsView.WorkPairs(work, clauses, ParallelPlan.all(work, clauses, layout)));
        }
        boolean paired = pairs.stream().anyMatch(work -> !work.plans().isEmpty());
        List<List<ComparePlan>> comparisons = book.works().stream()
                .map(work -> comparisons(book, work, layout, words))
                .toList();
        List<List<CurrencyPlan>> currencies = book.works().stream()
                .map(work -> CurrencyPlan.all(work, layout))
                .toList();
        boolean compared = !book.comparisons().isEmpty();
        PageView pages = new PageView(book, words, paired, compared);
        made.add(Page.of(
                SiteLayout.INDEX, "index", () -> new IndexView(book, comparisons, layout, words, pages).view()));
        for (int i = 0; i < book.works().size(); i++) {
            WorkEditions work = book.works().get(i);
            Badges badges = new Badges(comparisons.get(i), currencies.get(i), words);
            List<EditionLabel> labels = EditionLabel.of(work);
            for (Edition edition : work.editions()) {
                made.add(new Page(layout.reader(edition.id()), "reader", () -> {
                    ProductChips chips = new ProductChips(
                            book.products(), edition, work.facts().tags(edition.id()));
                    ReaderView reader = new ReaderView(work, edition, labels, badges, chips, layout, words);
                    View view = reader.view(pages);
                    return new Checked<>(view, reader.problems());
                }));
            }
        }
        made.add(Page.of(SiteLayout.SEARCH, "search", () -> SearchView.view(book, words, pages)));
        made.add(Page.of(SiteLayout.HEADINGS, "headings", () -> new HeadingsView(book, layout, words).view(pages)));
        for (WorkEditions work : book.works()) {
            if (work.hasTerms()) {
                GlossaryView glossary = new GlossaryView(work, EditionLabel.of(work), layout, words);
                made.add(Page.of(glossary.page(), "glossary", () -> glossary.view(pages)));
            }
        }
        if (paired) {
            made.add(Page.of(SiteLayout.PAIRS, "pairs", () -> PairsView.view(pairs, layout, words, pages)));
        }
        if (compared) {
            made.add(Page.of(
                    SiteLayout.COMPARISONS,
                    "comparisons",
                    () -> ComparisonsView.view(comparisons, layout, words, pages)));
        }
        if (!book.products().isEmpty()) {
            made.addAll(products(book, comparisons, layout, words, pages));
        }
        comparisons.forEach(plans -> made.addAll(compared(plans, book.products(), layout, words, pages, pdf)));
        for (int i = 0; i < pairs.size(); i++) {
            made.addAll(current(currencies.get(i), layout, words, pages));
            Badges badges = new Badges(List.of(), currencies.get(i), words);
            made.addAll(pairs(pairs.get(i), badges, layout, words, pages));
            made.addAll(clauses(pairs.get(i), book.products(), badges, layout, words, pages));
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(drafts(made, words, templates));
        comparisons.forEach(plans -> drafts.addAll(lists(plans, book.products(), layout, words)));
        templates
                .assets()
                .forEach((path, bytes) -> drafts.add(new Draft(path, () -> Checked.good(new SiteFile(path, bytes)))));
        return drafts;
    }

    private static List<ComparePlan> comparisons(Book book, WorkEditions work, SiteLayout layout, Words words) {
        return book.comparisons(work).stream()
                .map(comparison -> ComparePlan.ofPages(work, comparison, layout, words))
                .toList();
    }

    private static List<Page> products(
            Book book, List<List<ComparePlan>> comparisons, SiteLayout layout, Words words, PageView pages) {
        ProductShelf shelf = new ProductShelf(
                book, comparisons.stream().flatMap(List::stream).toList(), layout);
        List<Page> made = new ArrayList<>();
        List<TopicsView> compared = shelf.editions().stream()
                .map(shelved -> new TopicsView(shelved, shelf, layout, words))
                .filter(topics -> !topics.isEmpty())
                .toList();
        Set<String> topicPages = compared.stream().map(TopicsView::page).collect(Collectors.toSet());
        made.add(Page.of(
                SiteLayout.PRODUCTS, "products", () -> new ProductsView(shelf, topicPages, layout, words).view(pages)));
        ProductPairs pairs = new ProductPairs(compared, layout, words);
        for (ProductPairs.Pair pair : pairs.all()) {
            made.add(Page.of(
                    pair.page(layout),
                    "two-products",
                    () -> new TwoProductsView(pair, layout, words).view(pages, pairs.near(pair))));
        }
        for (TopicsView topics : compared) {
            made.add(Page.of(topics.page(), "topics", () -> topics.view(pages, pairs)));
            for (String page : topics.groupPages()) {
                made.add(Page.of(page, "topic-group", () -> topics.groupView(pages, page)));
            }
        }
        for (Product product : book.products().all()) {
            ProductView view = new ProductView(product, shelf, pairs, layout, words);
            made.add(Page.of(view.page(), "product", () -> view.view(pages)));
        }
        return made;
    }

    private static List<Page> compared(
            List<ComparePlan> plans, Products products, SiteLayout layout, Words words, PageView pages, boolean pdf) {
        List<Page> made = new ArrayList<>();
        for (ComparePlan plan : plans) {
            CompareView compare = new CompareView(plan, plans, products, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                made.add(Page.of(compare.page(part), "compare", () -> compare.view(pages, part)));
                if (plan.parts().size() > 1) {
                    made.add(new Page(
                            compare.lines(part),
                            "lines",
                            () -> Checked.good(compare.view(pages, part)),
                            text -> ChangeList.part(part, text)));
                }
            }
            RegisterView register = new RegisterView(plan, layout, words, pdf);
            for (int i = 1; i <= register.parts(); i++) {
                int part = i;
                made.add(Page.of(register.page(part), "register", () -> register.view(pages, part)));
            }
        }
        return made;
    }

    /** The changes of what is compared on several pages, for each of these to know of the others. */
    private static List<Draft> lists(List<ComparePlan> plans, Products products, SiteLayout layout, Words words) {
        List<Draft> lists = new ArrayList<>();
        for (ComparePlan plan : plans) {
            if (plan.parts().size() > 1) {
                CompareView compare = new CompareView(plan, plans, products, layout, words);
                lists.add(Draft.ofText(compare.changeList(), () -> new ChangeList(plan, compare).script()));
            }
        }
        return lists;
    }

    private static List<Page> current(List<CurrencyPlan> plans, SiteLayout layout, Words words, PageView pages) {
        List<Page> made = new ArrayList<>();
        for (CurrencyPlan plan : plans) {
            CurrencyView currency = new CurrencyView(plan, plans, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                made.add(Page.of(currency.page(part), "currency", () -> currency.view(pages, part)));
            }
        }
        return made;
    }

    private static List<Page> pairs(
            PairsView.WorkPairs pairs, Badges badges, SiteLayout layout, Words words, PageView pages) {
        List<Page> made = new ArrayList<>();
        for (ParallelPlan plan : pairs.plans()) {
            ParallelView parallel = new ParallelView(pairs.work(), plan, pairs.plans(), badges, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                made.add(Page.of(parallel.page(part), "parallel", () -> parallel.view(pages, part)));
            }
            if (ParallelView.isReviewed(plan)) {
                FindingsView findings = new FindingsView(pairs.work(), plan, layout, words);
                made.add(Page.of(findings.page(), "findings", () -> findings.view(pages)));
            }
            LinksView links = new LinksView(pairs.work(), plan, layout, words);
            made.add(Page.of(links.page(), "links", () -> links.view(pages)));
        }
        return made;
    }

    private static List<Page> clauses(
            PairsView.WorkPairs pairs,
            Products products,
            Badges badges,
            SiteLayout layout,
            Words words,
            PageView pages) {
        WorkEditions work = pairs.work();
        ClauseTexts texts = new ClauseTexts(work, EditionLabel.of(work), products, layout, words);
        ClauseView clauses = new ClauseView(work, pairs.clauses(), texts, pairs.plans(), badges, layout, words);
        List<Page> made = new ArrayList<>();
        Map<String, List<Concordance.Row>> rows = texts.pages();
        List<String> paths = List.copyOf(rows.keySet());
        for (int i = 0; i < paths.size(); i++) {
            List<Concordance.Row> before = i == 0 ? List.of() : rows.getOrDefault(paths.get(i - 1), List.of());
            List<Concordance.Row> after =
                    i + 1 == paths.size() ? List.of() : rows.getOrDefault(paths.get(i + 1), List.of());
            String path = paths.get(i);
            List<Concordance.Row> own = rows.getOrDefault(path, List.of());
            made.add(Page.of(path, "clauses", () -> clauses.view(pages, path, own, before, after)));
        }
        return made;
    }

    /**
     * The files of pages in all languages. Some pages stand in one language and then in the next: were the two of one page
     * neighbours, whoever makes files side by side would wait for the other at each of them.
     */
    private static List<Draft> drafts(List<Page> pages, Words words, TemplateSet templates) {
        List<Draft> drafts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += TOGETHER) {
            List<Page> some = pages.subList(from, Math.min(from + TOGETHER, pages.size()));
            List<Supplier<Checked<String>>> drawn = some.stream()
                    .<Supplier<Checked<String>>>map(
                            page -> new Once<>(words.languages().size(), () -> drawn(page, templates)))
                    .toList();
            for (int language = 0; language < words.languages().size(); language++) {
                for (int i = 0; i < some.size(); i++) {
                    drafts.add(draft(some.get(i), drawn.get(i), words, language));
                }
            }
        }
        return drafts;
    }

    private static Draft draft(Page page, Supplier<Checked<String>> drawn, Words words, int language) {
        String path = SiteLayout.spoken(words.languages(), language, page.path);
        return new Draft(path, () -> {
            Checked<String> text = drawn.get();
            SiteFile file = SiteFile.ofText(path, page.file.apply(words.spoken(text.value(), language)));
            return new Checked<>(file, language == 0 ? text.problems() : List.of());
        });
    }

    /** A page's view is given up once it is drawn. */
    private static Checked<String> drawn(Page page, TemplateSet templates) {
        Checked<View> view = page.view.get();
        Checked<String> text = templates.draw(page.template, view.value());
        List<Problem> problems = new ArrayList<>(view.problems());
        problems.addAll(text.problems());
        return new Checked<>(text.value(), problems);
    }
}
