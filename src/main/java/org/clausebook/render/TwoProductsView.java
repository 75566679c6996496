package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.Op;
import org.clausebook.render.ProductShelf.Shelved;
import org.clausebook.render.ProductShelf.Tagged;
import org.clausebook.render.TwoProducts.Kind;
import org.clausebook.render.TwoProducts.Row;
import org.clausebook.site.Draft;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Excerpt;
import org.clausebook.text.Slug;

/**
 * What the template is given for two products of an edition held against each other, as two versions are; on several pages
 * where their sections are long.
 */
final class TwoProductsView {
    private static final int BEGINNING = 14;

    /** What a page weighs besides its rows, in bytes, and a heading and a row besides its texts. */
    private static final int PAGE = 12_000;

    private static final int HEADING = 200;
    private static final int CHANGED = 1_000;
    private static final int NAMED = 330;

    /** What stands under one another. */
    private enum Place {
        CHANGED,
        SAME,
        LEFT_ELSEWHERE,
        RIGHT_ELSEWHERE
    }

    /** A topic, or a clause elsewhere. */
    private record Shown(Optional<Row> topic, Optional<Tagged> clause) {}

    private final Shelved shelved;
    private final Product left;
    private final Product right;
    private final TwoProducts two;
    private final SiteLayout layout;
    private final Words words;
    private final ChangeWords said;
    private final RedlineRuns runs;
    /** All pages of the two stand equally deep, so that their links to other pages are the same. */
    private final String page;

    private final List<List<Section<Place, Shown>>> parts;
    private final ProductPairs.Pair pair;

    TwoProductsView(ProductPairs.Pair pair, SiteLayout layout, Words words) {
        this.shelved = pair.shelved();
        this.left = pair.left();
        this.right = pair.right();
        this.two = TwoProducts.of(left.id(), right.id(), pair.topics());
        this.layout = layout;
        this.words = words;
        this.said = new ChangeWords(words);
        this.runs = new RedlineRuns(List.of(), words);
        this.pair = pair;
        this.page = pair.page(layout, 1);
        this.parts = Section.pages(
                List.of(
                        new Section<>(Place.CHANGED, topics(row -> row.kind() != Kind.SAME)),
                        new Section<>(Place.SAME, topics(row -> row.kind() == Kind.SAME)),
                        new Section<>(Place.LEFT_ELSEWHERE, elsewhere(left, right)),
                        new Section<>(Place.RIGHT_ELSEWHERE, elsewhere(right, left))),
                place -> HEADING,
                TwoProductsView::weight,
                PAGE);
    }

    private List<Shown> topics(Predicate<Row> which) {
        return two.rows().stream()
                .filter(which)
                .map(row -> new Shown(Optional.of(row), Optional.empty()))
                .toList();
    }

    /** What is gone stands in both columns. */
    private static int weight(Shown shown) {
        return shown.topic()
                .filter(row -> row.kind() != Kind.SAME)
                .map(row -> CHANGED + 2 * bytes(row.left()) + bytes(row.right()) * 3 / 2)
                .orElse(NAMED);
    }

    private static int bytes(Optional<Clause> clause) {
        return clause.map(own -> Column.bytes(own.words())).orElse(0);
    }

    /**
     * The pages.
     *
     * @param pairs that a reader may want to turn to
     */
    List<Page> pages(PageView pages, ProductPairs pairs) {
        List<Page> made = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            int part = i;
            made.add(Page.of(pair.page(layout, part), "two-products", () -> view(pages, pairs.near(pair), part)));
        }
        return made;
    }

    /** For what stands on several pages: what each of these must know of the others. */
    List<Draft> lists() {
        List<PartScripts.Row> rows = new ArrayList<>();
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            int part = i + 1;
            for (Row row : topics(parts.get(i))) {
                names.put(anchor(row), part);
                if (row.kind() != Kind.SAME) {
                    rows.add(new PartScripts.Row(
                            part,
                            anchor(row),
                            row.kind().mark(),
                            "",
                            "",
                            "",
                            row.named().name()));
                }
            }
        }
        return parts.size() == 1
                ? List.of()
                : List.of(
                        Draft.ofText(SiteLayout.list(page), () -> PartScripts.script(rows)),
                        Draft.ofText(SiteLayout.places(page), () -> PartScripts.places(names)));
    }

    private static List<Row> topics(List<Section<Place, Shown>> part) {
        return part.stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(shown -> shown.topic().stream())
                .toList();
    }

    private View view(PageView pages, List<View> others, int part) {
        List<Section<Place, Shown>> own = parts.get(part - 1);
        String title = words.say("two-products", name(left), name(right));
        String whole =
                title + " · " + shelved.label().text() + " · " + shelved.work().title();
        View view = pages.view(pair.page(layout, part), PartLinks.title(whole, parts.size(), part, words))
                .with("comparing", true)
                .with("title", title)
                .with("pair", shelved.edition().id() + "/" + left.id() + "~" + right.id())
                .with(
                        "matrix",
                        SiteLayout.href(page, layout.topics(shelved.edition().id(), 1)))
                .with("edition", shelved.label().text())
                .with("lede", lede())
                .with("identical", two.rows().stream().allMatch(row -> row.kind() == Kind.SAME))
                .with("language", shelved.edition().id().language().tag())
                .with("rtl", shelved.edition().id().language().rightToLeft())
                .with("filters", filters())
                .with("renamings", List.of())
                .with("any-type", false)
                .with("types", List.of())
                .with("any-product", false)
                .with("products", List.of())
                .with("sides", List.of(side(left), side(right)))
                .with("others", others)
                .with("part", part)
                .with("change-list", parts.size() == 1 ? "" : words.shared(page, SiteLayout.list(page)))
                .with("lines", lines(topics(own)))
                .with(
                        "elsewhere",
                        own.stream()
                                .filter(section -> section.rows().stream()
                                        .anyMatch(shown -> shown.clause().isPresent()))
                                .map(this::elsewhere)
                                .toList());
        String places = words.shared(page, SiteLayout.places(page));
        return PartLinks.shown(view, parts.size(), part, words, places, i -> lead(parts.get(i - 1), i));
    }

    private View lead(List<Section<Place, Shown>> part, int number) {
        String from = part.stream()
                .flatMap(section -> section.rows().stream())
                .map(shown -> shown.topic()
                        .map(row -> row.named().name())
                        .or(() -> shown.clause().map(Tagged::name))
                        .orElse(""))
                .findFirst()
                .orElse("");
        return new View()
                .with("href", SiteLayout.href(page, pair.page(layout, number)))
                .with("from", from)
                .with("language", shelved.edition().id().language().tag());
    }

    private String name(Product product) {
        return product.name(shelved.edition().id());
    }

    private View side(Product product) {
        return new View()
                .with("name", name(product))
                .with("href", SiteLayout.href(page, SiteLayout.product(product.id())));
    }

    private String lede() {
        return words.say(
                "two-products-lede",
                name(left),
                name(right),
                words.count("topics", two.count(Kind.SAME)),
                Integer.toString(two.count(Kind.OTHERWISE)),
                Integer.toString(two.count(Kind.LEFT_ONLY)),
                Integer.toString(two.count(Kind.RIGHT_ONLY)));
    }

    private List<View> filters() {
        List<View> filters = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            filters.add(tag(kind).with("count", two.count(kind)));
        }
        return filters;
    }

    private View tag(Kind kind) {
        String label = switch (kind) {
            case OTHERWISE -> words.say("worded-otherwise");
            case LEFT_ONLY -> words.say("only-for", name(left));
            case RIGHT_ONLY -> words.say("only-for", name(right));
            case SAME -> words.say("worded-the-same");
        };
        return new View().with("kind", kind.mark()).with("label", label);
    }

    private List<View> lines(List<Row> rows) {
        List<View> views = new ArrayList<>();
        List<View> same = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind() == Kind.SAME) {
                same.add(same(row));
            } else {
                views.add(changed(row));
            }
        }
        if (!same.isEmpty()) {
            views.add(CompareView.line("same")
                    .with("count", words.count("topics-of-same-wording", same.size()))
                    .with("clauses", same));
        }
        return views;
    }

    private View same(Row row) {
        return new View()
                .with("anchor", anchor(row))
                .with("name", row.named().name())
                .with("read", href(row.named()))
                .with("beginning", Excerpt.beginning(letters(row.named()), BEGINNING));
    }

    private View changed(Row row) {
        List<Op> heading = redline(row, clause -> clause.head().heading());
        List<Op> text = redline(row, TwoProductsView::letters);
        View view = new View().with("gone", row.right().isEmpty()).with("moved", false);
        row.left()
                .ifPresentOrElse(
                        clause -> view.with("left", cell(clause, runs.old(heading), runs.old(text))),
                        () -> view.without("left").with("not-in", words.say("not-for", name(left))));
        row.right()
                .ifPresentOrElse(
                        clause -> view.with("right", cell(clause, runs.now(heading), runs.now(text))),
                        () -> view.without("right").with("not-in", words.say("not-for", name(right))));
        return CompareView.line("change")
                .with("anchor", anchor(row))
                .with("href", "#" + anchor(row))
                .with("title", false)
                .with("heading-level", 2)
                .with("name", row.named().name())
                .with("kind", row.kind().mark())
                .with("types", "")
                .with("concerned", "")
                .with("only", "")
                .with("tags", List.of(tag(row.kind())))
                .with("amount", amount(heading, text))
                .with("any-reason", false)
                .with("reasons", List.of())
                .with("passport", passport(row.named()))
                .with("rows", List.of(view));
    }

    private List<Op> redline(Row row, Function<Clause, String> field) {
        return shelved.wordings()
                .redline(
                        row.left().map(field).orElse(""), row.right().map(field).orElse(""));
    }

    private View cell(Clause clause, List<View> heading, List<View> text) {
        return new View()
                .with("number", clause.head().number())
                .with("old-number", "")
                .with("new-number", "")
                .with("any-heading", !heading.isEmpty())
                .with("heading", heading)
                .with("text", text)
                .with("several", true);
    }

    private String amount(List<Op> heading, List<Op> text) {
        int added = RedlineRuns.count(heading, Op.Kind.INSERT) + RedlineRuns.count(text, Op.Kind.INSERT);
        int removed = RedlineRuns.count(heading, Op.Kind.DELETE) + RedlineRuns.count(text, Op.Kind.DELETE);
        return said.amount(added, removed);
    }

    /** Everything that a clause says but its first number and heading. */
    private static String letters(Clause clause) {
        String rest = clause.rest().stream().map(Block::letters).collect(Collectors.joining("\n"));
        return (clause.head().text() + "\n" + rest).strip();
    }

    private String anchor(Row row) {
        return layout.anchor(address(row.named()));
    }

    private String passport(Clause clause) {
        return shelved.work()
                .key(shelved.edition(), clause.head())
                .map(key -> layout.href(page, shelved.work().id(), key))
                .orElse("");
    }

    private String href(Clause clause) {
        return layout.href(page, address(clause));
    }

    private ClauseAddress address(Clause clause) {
        return new ClauseAddress(shelved.edition().id(), clause.head().path());
    }

    /** The clauses outside their sections that name one of the two, and not the other. */
    private List<Shown> elsewhere(Product named, Product other) {
        return shelved.clauses().stream()
                .filter(clause -> clause.names(named.id()) && !clause.names(other.id()))
                .filter(clause -> !governs(clause, named.id()) && !governs(clause, other.id()))
                .map(clause -> new Shown(Optional.empty(), Optional.of(clause)))
                .toList();
    }

    private View elsewhere(Section<Place, Shown> section) {
        boolean ofLeft = section.head() == Place.LEFT_ELSEWHERE;
        List<View> clauses = section.rows().stream()
                .flatMap(shown -> shown.clause().stream())
                .map(clause -> new View().with("name", clause.name()).with("href", href(clause.clause())))
                .toList();
        String heading = ofLeft
                ? words.say("named-alone", name(left), name(right))
                : words.say("named-alone", name(right), name(left));
        return new View().with("heading", heading).with("any", true).with("clauses", clauses);
    }

    private static boolean governs(Tagged clause, Slug product) {
        return clause.tags().governs().contains(product);
    }
}
