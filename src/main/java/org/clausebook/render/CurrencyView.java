package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.diff.Currency;
import org.clausebook.diff.Currency.Amount;
import org.clausebook.diff.Currency.Entry;
import org.clausebook.diff.Currency.Line;
import org.clausebook.diff.Currency.State;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Redline;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Language;

/** What the template is given for the pages on which a translation is held against its newest source. */
final class CurrencyView {
    private final CurrencyPlan plan;
    private final List<CurrencyPlan> plans;
    private final SiteLayout layout;
    private final Words words;
    private final CurrencyWords said;
    private final RedlineRuns runs;

    /**
     * The pages of one plan.
     *
     * @param plans those of all translations of the work
     */
    CurrencyView(CurrencyPlan plan, List<CurrencyPlan> plans, SiteLayout layout, Words words) {
        this.plan = plan;
        this.plans = plans;
        this.layout = layout;
        this.words = words;
        this.said = new CurrencyWords(words);
        this.runs = new RedlineRuns(List.of(), words);
    }

    /** The path of a part, counted from 1. */
    String page(int part) {
        return layout.currency(plan.translation().edition().id(), part);
    }

    View view(PageView pages, int part) {
        String page = page(part);
        Currency currency = plan.currency();
        String title = words.say("currency-title", plan.translation().label().text());
        Map<State, Amount> amounts = currency.amounts();
        return pages.view(
                        page,
                        PartLinks.title(
                                title + " · " + plan.work().title(),
                                plan.parts().size(),
                                part,
                                words))
                .with("comparing", true)
                .with("title", title)
                .with(
                        "pair",
                        currency.newest().id() + "~" + currency.translation().id())
                .with("lede", lede(amounts))
                .with("estimate", estimate(amounts))
                .with("filters", filters())
                .with("translations", switches(page))
                .with("left-side", side(plan.newest(), page))
                .with("right-side", side(plan.translation(), page))
                .with(
                        "parallel",
                        SiteLayout.href(
                                page,
                                layout.parallel(
                                        currency.source().id(),
                                        currency.translation().id(),
                                        1)))
                .with("json", words.shared(page, SiteLayout.CURRENCY_DATA))
                .with("csv", words.shared(page, SiteLayout.CURRENCY_TABLE))
                .with("part", part)
                .with("in-parts", plan.parts().size() > 1)
                .with("change-list", inParts(words.shared(page, SiteLayout.list(page(1)))))
                .with("places", inParts(words.shared(page, SiteLayout.places(page(1)))))
                .with("parts", parts(page, part))
                .with("lines", lines(page, plan.parts().get(part - 1)));
    }

    private String inParts(String script) {
        return plan.parts().size() > 1 ? script : "";
    }

    /** What is judged on all pages. */
    List<PartScripts.Row> rows() {
        List<PartScripts.Row> rows = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            for (Line line : plan.parts().get(i)) {
                if (line.state() != State.CURRENT) {
                    rows.add(new PartScripts.Row(
                            i + 1, plan.anchor(line), CurrencyWords.mark(line.state()), "", "", "", plan.name(line)));
                }
            }
        }
        return rows;
    }

    private View side(Column column, String page) {
        return column.label()
                .view(SiteLayout.href(page, layout.reader(column.edition().id())), false)
                .with(
                        "version",
                        words.say("version", column.edition().id().version().label()))
                .with("rtl", column.edition().id().language().rightToLeft());
    }

    private String lede(Map<State, Amount> amounts) {
        return words.say(
                "currency-lede",
                plan.translation().label().text(),
                plan.newest().label().text(),
                clauses(amounts, State.CURRENT),
                clauses(amounts, State.STALE),
                clauses(amounts, State.UNTRANSLATED),
                clauses(amounts, State.OBSOLETE));
    }

    private String clauses(Map<State, Amount> amounts, State state) {
        return Integer.toString(amounts.entrySet().stream()
                .filter(entry -> entry.getKey() == state)
                .mapToInt(entry -> entry.getValue().clauses())
                .sum());
    }

    private List<View> estimate(Map<State, Amount> amounts) {
        return amounts.entrySet().stream()
                .map(entry -> said.amount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<View> filters() {
        List<View> filters = new ArrayList<>();
        for (State state : State.values()) {
            long count = plan.currency().lines().stream()
                    .filter(line -> line.state() == state)
                    .count();
            filters.add(new View()
                    .with("kind", CurrencyWords.mark(state))
                    .with("label", said.state(state))
                    .with("count", Long.toString(count)));
        }
        return filters;
    }

    private List<View> switches(String page) {
        return plans.stream()
                .map(other -> other.translation()
                        .label()
                        .view(
                                SiteLayout.href(
                                        page,
                                        layout.currency(
                                                other.translation().edition().id(), 1)),
                                other == plan))
                .toList();
    }

    private List<View> parts(String page, int part) {
        return PartLinks.of(plan.parts().size(), part, words, i -> {
            Line first = plan.parts().get(i - 1).get(0);
            return new View()
                    .with("href", SiteLayout.href(page, page(i)))
                    .with("from", plan.name(first))
                    .with("language", language(first));
        });
    }

    private String language(Line line) {
        return plan.column(line).edition().id().language().tag();
    }

    private List<View> lines(String page, List<Line> lines) {
        List<View> views = new ArrayList<>();
        List<View> same = new ArrayList<>();
        for (Line line : lines) {
            boolean heading = line.head().kind().isHeading();
            if (line.state() == State.CURRENT && !heading) {
                same.add(same(line, page));
                continue;
            }
            fold(views, same);
            if (line.state() == State.CURRENT) {
                views.add(view("section")
                        .with("anchor", plan.anchor(line))
                        .with("name", plan.name(line))
                        .with("language", language(line)));
            } else {
                views.add(judged(line, page));
            }
        }
        fold(views, same);
        return views;
    }

    private void fold(List<View> views, List<View> same) {
        if (!same.isEmpty()) {
            views.add(view("same")
                    .with("count", words.count("current-clauses", same.size()))
                    .with("clauses", List.copyOf(same)));
            same.clear();
        }
    }

    private static View view(String what) {
        return new View()
                .with("section", what.equals("section"))
                .with("same", what.equals("same"))
                .with("judged", what.equals("judged"));
    }

    private View same(Line line, String page) {
        List<Block> blocks = blocks(plan.translation(), line.entries().get(0).translated());
        return new View()
                .with("anchor", plan.anchor(line))
                .with("name", plan.name(line))
                .with("language", language(line))
                .with(
                        "read",
                        layout.href(
                                page, plan.translation().address(blocks.get(0).path())))
                .with("translated-name", plan.translation().outline().name(blocks.get(0)));
    }

    private View judged(Line line, String page) {
        boolean heading = line.head().kind().isHeading();
        return view("judged")
                .with("anchor", plan.anchor(line))
                .with("href", plan.href(page, line))
                .with("title", heading)
                .with("heading-level", heading ? 2 : 3)
                .with("name", plan.name(line))
                .with("language", language(line))
                .with("foreign", words.isForeign(new Language(language(line))))
                .with("kind", CurrencyWords.mark(line.state()))
                .with("tag", said.state(line.state()))
                .with("amount", amount(line))
                .with("any-reason", !reasons(line).isEmpty())
                .with("reasons", reasons(line))
                .with("passport", passport(line, page))
                .with("rows", line.entries().stream().map(this::row).toList());
    }

    private String amount(Line line) {
        int inserted = line.entries().stream()
                .mapToInt(entry -> Currency.words(entry, Op.Kind.INSERT))
                .sum();
        int deleted = line.entries().stream()
                .mapToInt(entry -> Currency.words(entry, Op.Kind.DELETE))
                .sum();
        boolean told = line.state() == State.STALE && inserted + deleted > 0;
        return told ? words.say("amount", "+" + inserted + " −" + deleted) : "";
    }

    private List<View> reasons(Line line) {
        return new ChangeWords(words)
                .reasons(line.entries().stream()
                        .filter(entry -> entry.state() == State.STALE)
                        .flatMap(entry -> entry.changes().stream())
                        .flatMap(change -> change.reasons().stream()));
    }

    private String passport(Line line, String page) {
        return plan.column(line).passport(plan.work(), line.head(), page);
    }

    private View row(Entry entry) {
        View row = new View().with("redlines", redlines(entry));
        Column column = plan.translation();
        List<Block> blocks = blocks(column, entry.translated());
        if (blocks.isEmpty()) {
            return row.without("cell");
        }
        return row.with("cell", column.cell(blocks, column.headingLevel(blocks.get(0))));
    }

    /** The redline of each link; the plain text where nothing was compared. */
    private List<View> redlines(Entry entry) {
        List<Block> now = blocks(plan.newest(), entry.newest());
        List<View> views = new ArrayList<>();
        for (LinkChange change : entry.changes()) {
            views.add(redline(
                    change.redline(),
                    views.isEmpty() && !now.isEmpty() ? now.get(0).number() : ""));
        }
        for (Block block : entry.changes().isEmpty() ? now : List.<Block>of()) {
            views.add(redline(new Redline(equal(block.heading()), equal(block.text())), block.number()));
        }
        return views;
    }

    private static List<Op> equal(String text) {
        return text.isEmpty() ? List.of() : List.of(new Op(Op.Kind.EQUAL, text));
    }

    private View redline(Redline redline, String number) {
        return new View()
                .with(
                        "several",
                        redline.text().stream().anyMatch(op -> op.text().contains("\n")))
                .with("number", number)
                .with("old-number", "")
                .with("new-number", "")
                .with("any-heading", !redline.heading().isEmpty())
                .with("heading", runs.now(redline.heading()))
                .with("text", runs.now(redline.text()));
    }

    private static List<Block> blocks(Column column, List<ClausePath> paths) {
        return paths.stream().map(column::block).collect(Collectors.toList());
    }
}
