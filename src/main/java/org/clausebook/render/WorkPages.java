package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausebook.align.Concordance;
import org.clausebook.book.Book;
import org.clausebook.book.Clauses;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.Draft;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.text.Edition;

/** The pages of one work: those to read each edition, pairs of editions and each clause in all of them. */
final class WorkPages {
    private final WorkEditions work;
    private final Book book;
    private final SiteLayout layout;
    private final Words words;
    private final PageView pages;
    private final boolean pdf;
    private final Clauses clauses;
    private final List<ParallelPlan> pairs;
    private final List<ComparePlan> compared;
    private final List<CurrencyPlan> currencies;

    /** @param pdf whether each comparison is also there as a PDF, for the pages to lead to */
    WorkPages(WorkEditions work, Book book, SiteLayout layout, Words words, PageView pages, boolean pdf) {
        this.work = work;
        this.book = book;
        this.layout = layout;
        this.words = words;
        this.pages = pages;
        this.pdf = pdf;
        this.clauses = Clauses.of(work);
        this.pairs = ParallelPlan.all(work, clauses, layout);
        this.compared = book.comparisons(work).stream()
                .map(comparison -> ComparePlan.ofPages(work, comparison, book.products(), layout, words))
                .toList();
        this.currencies = CurrencyPlan.all(work, layout);
    }

    /** The plans of its comparisons. */
    List<ComparePlan> compared() {
        return compared;
    }

    /** The plans of its pairs of editions. */
    List<ParallelPlan> pairs() {
        return pairs;
    }

    List<Page> all() {
        Badges badges = new Badges(compared, currencies, words);
        List<Page> made = new ArrayList<>(readers(badges));
        if (work.hasTerms()) {
            GlossaryView glossary = new GlossaryView(work, EditionLabel.of(work), layout, words);
            for (int i = 1; i <= glossary.parts(); i++) {
                int part = i;
                made.add(Page.of(glossary.page(part), "glossary", () -> glossary.view(pages, part)));
            }
        }
        made.addAll(comparisons());
        made.addAll(currency());
        made.addAll(parallel(badges));
        made.addAll(clauses(badges));
        return made;
    }

    private List<Page> readers(Badges badges) {
        List<EditionLabel> labels = EditionLabel.of(work);
        List<Page> made = new ArrayList<>();
        for (Edition edition : work.editions()) {
            for (int i = 1; i <= layout.readers(edition.id()); i++) {
                int part = i;
                made.add(new Page(layout.reader(edition.id(), part), "reader", () -> {
                    ProductChips chips = new ProductChips(
                            book.products(), edition, work.facts().tags(edition.id()));
                    ReaderView reader = new ReaderView(work, edition, part, labels, badges, chips, layout, words);
                    View view = reader.view(pages);
                    return new Checked<>(view, reader.problems());
                }));
            }
        }
        return made;
    }

    private List<Page> comparisons() {
        List<Page> made = new ArrayList<>();
        for (ComparePlan plan : compared) {
            CompareView compare = new CompareView(plan, compared, book.products(), layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                made.add(Page.of(compare.page(part), "compare", () -> compare.view(pages, part)));
                if (plan.parts().size() > 1) {
                    made.add(new Page(
                            compare.lines(part),
                            "lines",
                            () -> Checked.good(compare.view(pages, part)),
                            Optional.of(text -> PartScripts.part(part, text))));
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

    /** For what stands on several pages: what each of these must know of the others. */
    List<Draft> lists() {
        List<Draft> lists = new ArrayList<>();
        Map<String, Integer> terms = layout.terms(work.id());
        if (!terms.isEmpty()) {
            lists.add(Draft.ofText(SiteLayout.places(SiteLayout.glossary(work.id())), () -> PartScripts.places(terms)));
        }
        for (ComparePlan plan : compared) {
            CompareView compare = new CompareView(plan, compared, book.products(), layout, words);
            lists(lists, plan.parts(), compare.page(1), Optional.of(() -> PartScripts.of(plan, compare)), plan::names);
        }
        Badges badges = new Badges(compared, currencies, words);
        for (ParallelPlan plan : pairs) {
            ParallelView parallel = new ParallelView(work, plan, pairs, badges, layout, words);
            lists(
                    lists,
                    plan.parts(),
                    parallel.page(1),
                    ParallelView.isReviewed(plan) ? Optional.of(parallel::rows) : Optional.empty(),
                    plan::names);
        }
        for (CurrencyPlan plan : currencies) {
            CurrencyView currency = new CurrencyView(plan, currencies, layout, words);
            lists(lists, plan.parts(), currency.page(1), Optional.of(currency::rows), plan::names);
        }
        return lists;
    }

    private static void lists(
            List<Draft> lists,
            List<?> parts,
            String first,
            Optional<Supplier<List<PartScripts.Row>>> rows,
            Supplier<Map<String, Integer>> names) {
        if (parts.size() > 1) {
            rows.ifPresent(all -> lists.add(Draft.ofText(SiteLayout.list(first), () -> PartScripts.script(all.get()))));
            lists.add(Draft.ofText(SiteLayout.places(first), () -> PartScripts.places(names.get())));
        }
    }

    private List<Page> currency() {
        List<Page> made = new ArrayList<>();
        for (CurrencyPlan plan : currencies) {
            CurrencyView currency = new CurrencyView(plan, currencies, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                made.add(Page.of(currency.page(part), "currency", () -> currency.view(pages, part)));
            }
        }
        return made;
    }

    private List<Page> parallel(Badges badges) {
        List<Page> made = new ArrayList<>();
        for (ParallelPlan plan : pairs) {
            ParallelView parallel = new ParallelView(work, plan, pairs, badges, layout, words);
            for (int i = 1; i <= plan.parts().size(); i++) {
                int part = i;
                made.add(Page.of(parallel.page(part), "parallel", () -> parallel.view(pages, part)));
            }
            if (ParallelView.isReviewed(plan)) {
                FindingsView findings = new FindingsView(work, plan, layout, words);
                for (int i = 1; i <= findings.parts(); i++) {
                    int part = i;
                    made.add(Page.of(findings.page(part), "findings", () -> findings.view(pages, part)));
                }
            }
            LinksView links = new LinksView(work, plan, layout, words);
            made.add(Page.of(links.page(), "links", () -> links.view(pages)));
        }
        return made;
    }

    private List<Page> clauses(Badges badges) {
        ClauseTexts texts = new ClauseTexts(work, EditionLabel.of(work), book.products(), layout, words);
        ClauseView view = new ClauseView(work, clauses, texts, pairs, badges, layout, words);
        List<Page> made = new ArrayList<>();
        Map<String, List<Concordance.Row>> rows = texts.pages();
        List<String> paths = List.copyOf(rows.keySet());
        for (int i = 0; i < paths.size(); i++) {
            List<Concordance.Row> before = i == 0 ? List.of() : rows.getOrDefault(paths.get(i - 1), List.of());
            List<Concordance.Row> after =
                    i + 1 == paths.size() ? List.of() : rows.getOrDefault(paths.get(i + 1), List.of());
            String path = paths.get(i);
            made.add(Page.of(path, "clauses", () -> view.view(pages, path, rows, before, after)));
        }
        return made;
    }
}
