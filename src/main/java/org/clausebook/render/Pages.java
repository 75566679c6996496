package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausebook.align.Concordance;
import org.clausebook.book.Book;
import org.clausebook.book.Clauses;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Product;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;

/** Draws the pages of a book. */
public final class Pages {
    /** One page: its path, its template and what that is given. */
    private record Draft(String path, String template, View view, List<Problem> problems) {}

    private Pages() {}

    /**
     * Draws the index, the pages to read each edition, pairs of editions and each clause in all of them, and adds the
     * assets they ask for.
     *
     * @param language the interface's language; English where its words do not ship
     * @param pdf whether each comparison is also there as a PDF, for the pages to lead to
     * @return an error for every template that asks for what there is not, and for every link within a text that
     *     leads to no block of it; a warning for links that are not made
     */
    public static Checked<List<SiteFile>> draw(
            Book book, SiteLayout layout, TemplateSet templates, Language language, boolean pdf) {
        Words words = new Words(language, templates.words(language.tag()));
        List<Supplier<Draft>> drafts = new ArrayList<>();
        List<PairsView.WorkPairs> pairs = new ArrayList<>();
        for (WorkEditions work : book.works()) {
            Clauses clauses = Clauses.of(work);
            pairs.add(new PairsView.WorkPairs(work, clauses, ParallelPlan.all(work, clauses, layout)));
        }
        boolean paired = pairs.stream().anyMatch(work -> !work.plans().isEmpty());
        List<List<ComparePlan>> comparisons = book.works().stream()
                .map(work -> comparisons(book, work, layout))
                .toList();
        List<List<CurrencyPlan>> currencies = book.works().stream()
                .map(work -> CurrencyPlan.all(work, layout))
                .toList();
        boolean compared = !book.comparisons().isEmpty();
        PageView pages = new PageView(book, words, paired, compared);
        drafts.add(() -> new Draft(
                SiteLayout.INDEX, "index", new IndexView(book, comparisons, layout, words, pages).view(), List.of()));
        for (int i = 0; i < book.works().size(); i++) {
            WorkEditions work = book.works().get(i);
            Badges badges = new Badges(comparisons.get(i), currencies.get(i), words);
            List<EditionLabel> labels = EditionLabel.of(work);
            for (Edition edition : work.editions()) {
                drafts.add(() -> {
                    ProductChips chips = new ProductChips(
                            book.products(), edition, work.facts().tags(edition.id()));
                    ReaderView reader = new ReaderView(work, edition, labels, badges, chips, layout, words);
                    View view = reader.view(pages);
                    return new Draft(layout.reader(edition.id()), "reader", view, reader.problems());
                });
            }
        }
        drafts.add(() -> new Draft(SiteLayout.SEARCH, "search", SearchView.view(words, pages), List.of()));
        drafts.add(() ->
                new Draft(SiteLayout.HEADINGS, "headings", SearchView.headings(book, layout, words, pages), List.of()));
        for (WorkEditions work : book.works()) {
            if (work.hasTerms()) {
                drafts.add(() -> {
                    GlossaryView glossary = new GlossaryView(work, EditionLabel.of(work), layout, words);
                    return new Draft(glossary.page(), "glossary", glossary.view(pages), List.of());
                });
            }
        }
        if (paired) {
            drafts.add(
                    () -> new Draft(SiteLayout.PAIRS, "pairs", PairsView.view(pairs, layout, words, pages), List.of()));
        }
        if (compared) {
            drafts.add(() -> new Draft(
                    SiteLayout.COMPARISONS,
                    "comparisons",
                    ComparisonsView.view(comparisons, layout, words, pages),
                    List.of()));
        }
        if (!book.products().isEmpty()) {
            drafts.addAll(products(book, comparisons, layout, words, pages));
        }
        comparisons.forEach(plans -> drafts.addAll(compared(plans, book.products(), layout, words, pages, pdf)));
        for (int i = 0; i < pairs.size(); i++) {
            drafts.addAll(current(currencies.get(i), layout, words, pages));
            Badges badges = new Badges(List.of(), currencies.get(i), words);
            drafts.addAll(pairs(pairs.get(i), badges, layout, words, pages));
            drafts.addAll(clauses(pairs.get(i), book.products(), badges, layout, words, pages));
        }
        return drawn(drafts, templates);
    }

    private static List<ComparePlan> comparisons(Book book, WorkEditions work, SiteLayout layout) {
        return book.comparisons(work).stream()
                .map(comparison -> ComparePlan.ofPages(work, comparison, layout))
                .toList();
    }

    private static List<Supplier<Draft>> products(
            Book book, List<List<ComparePlan>> comparisons, SiteLayout layout, Words words, PageView pages) {
        ProductShelf shelf = new ProductShelf(
                book, comparisons.stream().flatMap(List::stream).toList());
        List<Supplier<Draft>> drafts = new ArrayList<>();
        List<TopicsView> compared = shelf.editions().stream()
                .map(shelved -> new TopicsView(shelved, shelf, layout, words))
                .filter(topics -> !topics.isEmpty())
                .toList();
        Set<String> topicPages = compared.stream().map(TopicsView::page).collect(Collectors.toSet());
        drafts.add(() -> new Draft(
                SiteLayout.PRODUCTS,
                "products",
                new ProductsView(shelf, topicPages, layout, words).view(pages),
                List.of()));
        for (TopicsView topics : compared) {
            drafts.add(() -> new Draft(topics.page(), "topics", topics.view(pages), List.of()));
            for (String page : topics.groupPages()) {
                drafts.add(() -> new Draft(page, "topic-group", topics.groupView(pages, page), List.of()));
            }
        }
        for (Product product : book.products().all()) {
            ProductView view = new ProductView(product, shelf, layout, words);
            drafts.add(() -> new Draft(view.page(), "product", view.view(pages), List.of()));
        }
        return drafts;
    }

    private static List<Supplier<Draft>> compared(
            List<ComparePlan> plans, Products products, SiteLayout layout, Words words, PageView pages, boolean pdf) {
        List<Supplier<Draft>> drafts = new ArrayList<>();
        for (ComparePlan plan : plans) {
            CompareView compare = new CompareView(plan, plans, products, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                drafts.add(() -> new Draft(compare.page(part), "compare", compare.view(pages, part), List.of()));
            }
            RegisterView register = new RegisterView(plan, layout, words, pdf);
            drafts.add(() -> new Draft(register.page(), "register", register.view(pages), List.of()));
        }
        return drafts;
    }

    private static List<Supplier<Draft>> current(
            List<CurrencyPlan> plans, SiteLayout layout, Words words, PageView pages) {
        List<Supplier<Draft>> drafts = new ArrayList<>();
        for (CurrencyPlan plan : plans) {
            CurrencyView currency = new CurrencyView(plan, plans, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                drafts.add(() -> new Draft(currency.page(part), "currency", currency.view(pages, part), List.of()));
            }
        }
        return drafts;
    }

    private static List<Supplier<Draft>> pairs(
            PairsView.WorkPairs pairs, Badges badges, SiteLayout layout, Words words, PageView pages) {
        List<Supplier<Draft>> drafts = new ArrayList<>();
        for (ParallelPlan plan : pairs.plans()) {
            ParallelView parallel = new ParallelView(pairs.work(), plan, pairs.plans(), badges, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                drafts.add(() -> new Draft(parallel.page(part), "parallel", parallel.view(pages, part), List.of()));
            }
            if (ParallelView.isReviewed(plan)) {
                FindingsView findings = new FindingsView(pairs.work(), plan, layout, words);
                drafts.add(() -> new Draft(findings.page(), "findings", findings.view(pages), List.of()));
            }
            LinksView links = new LinksView(pairs.work(), plan, layout, words);
            drafts.add(() -> new Draft(links.page(), "links", links.view(pages), List.of()));
        }
        return drafts;
    }

    private static List<Supplier<Draft>> clauses(
            PairsView.WorkPairs pairs,
            Products products,
            Badges badges,
            SiteLayout layout,
            Words words,
            PageView pages) {
        WorkEditions work = pairs.work();
        ClauseTexts texts = new ClauseTexts(work, EditionLabel.of(work), products, layout, words);
        ClauseView clauses = new ClauseView(work, pairs.clauses(), texts, pairs.plans(), badges, layout, words);
        List<Supplier<Draft>> drafts = new ArrayList<>();
        Map<String, List<Concordance.Row>> rows = texts.pages();
        List<String> paths = List.copyOf(rows.keySet());
        for (int i = 0; i < paths.size(); i++) {
            List<Concordance.Row> before = i == 0 ? List.of() : rows.getOrDefault(paths.get(i - 1), List.of());
            List<Concordance.Row> after =
                    i + 1 == paths.size() ? List.of() : rows.getOrDefault(paths.get(i + 1), List.of());
            String path = paths.get(i);
            List<Concordance.Row> own = rows.getOrDefault(path, List.of());
            drafts.add(() -> new Draft(path, "clauses", clauses.view(pages, path, own, before, after), List.of()));
        }
        return drafts;
    }

    /** Makes and draws the pages side by side; a page's view is given up once it is drawn. */
    private static Checked<List<SiteFile>> drawn(List<Supplier<Draft>> drafts, TemplateSet templates) {
        List<Checked<SiteFile>> pages = drafts.parallelStream()
                .map(draft -> drawn(draft.get(), templates))
                .toList();
        List<SiteFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Checked<SiteFile> page : pages) {
            files.add(page.value());
            problems.addAll(page.problems());
        }
        templates.assets().forEach((path, bytes) -> files.add(new SiteFile(path, bytes)));
        return new Checked<>(files, problems);
    }

    private static Checked<SiteFile> drawn(Draft draft, TemplateSet templates) {
        Checked<String> page = templates.draw(draft.template, draft.view);
        List<Problem> problems = new ArrayList<>(draft.problems);
        problems.addAll(page.problems());
        return new Checked<>(SiteFile.ofText(draft.path, page.value()), problems);
    }
}
