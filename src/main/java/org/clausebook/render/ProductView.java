package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ChangeKind;
import org.clausebook.render.ProductPlan.Chapter;
import org.clausebook.render.ProductPlan.Heading;
import org.clausebook.render.ProductPlan.Row;
import org.clausebook.render.ProductShelf.Concern;
import org.clausebook.render.ProductShelf.Shelved;
import org.clausebook.render.ProductShelf.Tagged;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Excerpt;

/** What the template is given for the page of a product or group, or for one of several where it lists much. */
final class ProductView {
    /** So many words tell what a clause says. */
    private static final int BEGINNING = 18;

    private final Product product;
    private final ProductShelf shelf;
    private final ProductPairs pairs;
    private final SiteLayout layout;
    private final Words words;
    private final ChangeWords said;
    /** All pages of a product stand equally deep, so that their links to other pages are the same. */
    private final String page;

    private final List<List<Section<Heading, Row>>> parts;

    ProductView(Product product, ProductShelf shelf, ProductPairs pairs, SiteLayout layout, Words words) {
        this.product = product;
        this.shelf = shelf;
        this.pairs = pairs;
        this.layout = layout;
        this.words = words;
        this.said = new ChangeWords(words);
        this.page = page(1);
        this.parts = new ProductPlan(product, shelf).parts();
    }

    /** How many pages there are. */
    int parts() {
        return parts.size();
    }

    /** The path of a part, counted from 1. */
    String page(int part) {
        return SiteLayout.part(SiteLayout.product(product.id()), part);
    }

    View view(PageView pages, int part) {
        Products products = shelf.book().products();
        Map<Integer, List<Section<Heading, Row>>> chapters = new LinkedHashMap<>();
        parts.get(part - 1)
                .forEach(section -> chapters.computeIfAbsent(
                                section.head().chapter().number(), any -> new ArrayList<>())
                        .add(section));
        List<View> changes = new ArrayList<>();
        List<View> newest = new ArrayList<>();
        List<View> others = new ArrayList<>();
        chapters.values().forEach(sections -> {
            Chapter chapter = sections.get(0).head().chapter();
            chapter.plan().ifPresent(plan -> changes.add(changes(plan, chapter, sections)));
            chapter.shelved().ifPresent(shelved -> {
                boolean first = newest.isEmpty() && changes.isEmpty() && others.isEmpty();
                (isNewest(shelved) ? newest : others)
                        .add(edition(shelved, sections).with("first", first));
            });
        });
        Optional<Product> group = product.group().flatMap(products::find);
        View view = pages.view(page(part), PartLinks.title(product.name(), parts(), part, words))
                .with("comparing", true)
                .with("name", product.name())
                .with("products-page", SiteLayout.href(page, SiteLayout.PRODUCTS))
                .with("group", group.map(Product::name).orElse(""))
                .with("group-href", group.map(this::href).orElse(""))
                .with(
                        "members",
                        part > 1
                                ? List.of()
                                : products.of(product.id()).stream()
                                        .map(this::named)
                                        .toList())
                .with("names", part > 1 ? List.of() : names())
                .with("lede", lede())
                .with("csv", words.shared(page, SiteLayout.productData(product.id())))
                .with("any-change", !changes.isEmpty())
                .with("comparisons", changes)
                .with("any-newest", !newest.isEmpty())
                .with("newest", newest)
                .with("any-other", !others.isEmpty())
                .with("others", others);
        return PartLinks.shown(view, parts(), part, words, "", this::lead);
    }

    private boolean isNewest(Shelved shelved) {
        return shelved.edition().id().equals(shelf.editions().get(0).edition().id());
    }

    /** With what a part begins: a comparison, or an edition. */
    private View lead(int part) {
        Chapter chapter = parts.get(part - 1).get(0).head().chapter();
        String from = chapter.plan()
                .map(plan -> plan.left().label().text() + " → "
                        + plan.right().label().text())
                .or(() -> chapter.shelved().map(shelved -> shelved.label().text()))
                .orElse("");
        String way = parts.get(part - 1)
                .get(0)
                .head()
                .way()
                .map(found -> ", " + words.say(key(found)))
                .orElse("");
        return new View()
                .with("href", SiteLayout.href(page, page(part)))
                .with("from", from + way)
                .with("language", "");
    }

    private String href(Product other) {
        return SiteLayout.href(page, SiteLayout.product(other.id()));
    }

    private View named(Product other) {
        return new View().with("name", other.name()).with("href", href(other));
    }

    /** Every further name, with where it is used. */
    private List<View> names() {
        List<View> views = new ArrayList<>();
        for (Name name : product.names().subList(1, product.names().size())) {
            views.add(name(name, ""));
        }
        product.models().forEach(model -> views.add(name(model, words.say("model"))));
        return views;
    }

    private View name(Name name, String kind) {
        List<String> notes = new ArrayList<>();
        if (!kind.isEmpty()) {
            notes.add(kind);
        }
        name.since().ifPresent(version -> notes.add(words.say("name-since", version.label())));
        name.until().ifPresent(version -> notes.add(words.say("name-until", version.label())));
        return new View()
                .with("name", name.text())
                .with(
                        "language",
                        name.language().map(language -> language.tag()).orElse(""))
                .with("note", String.join(", ", notes));
    }

    /** What the newest edition says of it, in numbers. */
    private String lede() {
        return shelf.editions().stream()
                .findFirst()
                .map(shelved -> {
                    Map<Way, List<Tagged>> byWay = shelved.clauses(shelf.scope(product));
                    return words.say(
                            "product-lede",
                            shelved.label().text(),
                            words.count(
                                    "clauses",
                                    byWay.getOrDefault(Way.OWN, List.of()).size()),
                            words.count(
                                    "clauses",
                                    byWay.getOrDefault(Way.GENERAL, List.of()).size()),
                            words.count(
                                    "clauses",
                                    byWay.getOrDefault(Way.APPLIES, List.of()).size()
                                            + byWay.getOrDefault(Way.NAMED, List.of())
                                                    .size()
                                            + byWay.getOrDefault(Way.EXCEPTED, List.of())
                                                    .size()));
                })
                .orElse("");
    }

    private View changes(ComparePlan plan, Chapter chapter, List<Section<Heading, Row>> sections) {
        List<Concern> concerns = chapter.concerns();
        long same = concerns.stream()
                .filter(concern -> concern.change().kind() == ChangeKind.NONE)
                .count();
        List<ChangeKind> own = concerns.stream()
                .filter(concern -> concern.way() == Way.OWN)
                .map(concern -> concern.change().kind())
                .toList();
        return plan.left()
                .label()
                .view(compare(plan), false)
                .with("title", title(plan))
                .with("strip", ChangeMap.strip(own, said))
                .with("any-own", !own.isEmpty())
                .with("same", words.count("unchanged-clauses", (int) same))
                .with("nothing", sections.get(0).rows().isEmpty())
                .with(
                        "ways",
                        ways("changes", sections, row -> row(plan, row.concern().orElseThrow())));
    }

    private String title(ComparePlan plan) {
        return words.say(
                "product-changes",
                plan.left().label().text(),
                plan.right().label().text());
    }

    /** The comparison, showing only what concerns the product. */
    private String compare(ComparePlan plan) {
        String comparison = SiteLayout.href(
                page,
                layout.comparison(
                        plan.left().edition().id(), plan.right().edition().id(), 1));
        return SiteLayout.asking(comparison, "product", product.id().value());
    }

    private List<View> ways(String counted, List<Section<Heading, Row>> sections, Function<Row, View> view) {
        List<View> views = new ArrayList<>();
        for (Section<Heading, Row> section : sections) {
            section.head()
                    .way()
                    .ifPresent(way -> views.add(new View()
                            .with("heading", words.say(key(way)))
                            .with("count", words.count(counted, section.head().size()))
                            .with("rows", section.rows().stream().map(view).toList())));
        }
        return views;
    }

    private static String key(Way way) {
        return switch (way) {
            case OWN -> "way-own";
            case GENERAL -> "way-general";
            case APPLIES -> "way-applies";
            case EXCEPTED -> "way-excepted";
            case NAMED -> "way-named";
            case GROUP_NAMED -> "way-group-named";
        };
    }

    private View row(ComparePlan plan, Concern concern) {
        Block block = plan.block(concern.change());
        return new View()
                .with("href", plan.href(page, concern.change()))
                .with("name", plan.column(concern.change().head()).outline().citation(block))
                .with("language", plan.right().edition().id().language().tag())
                .with("named", concern.named() && concern.way() == Way.GENERAL)
                .with("beginning", beginning(block))
                .with("tags", said.tags(concern.change(), plan));
    }

    private View edition(Shelved shelved, List<Section<Heading, Row>> sections) {
        Optional<Block> section = shelved.section(product.id());
        List<View> against = pairs.of(product, shelved, page);
        return shelved.label()
                .view(section.map(block -> read(shelved, block)).orElse(""), false)
                .with("any-against", !against.isEmpty())
                .with("against", against)
                .with("called", product.name(shelved.edition().id()))
                .with("ways", ways("clauses", sections, row -> row(row.clause().orElseThrow())));
    }

    private View row(Tagged clause) {
        boolean general = shelf.scope(product).way(clause.tags()).equals(Optional.of(Way.GENERAL));
        return new View()
                .with("href", clause.href())
                .with("name", clause.name())
                .with("named", general && clause.names(product.id()))
                .with("beginning", general ? "" : beginning(clause.clause().head()));
    }

    private static String beginning(Block block) {
        return Excerpt.beginning(block.text(), BEGINNING);
    }

    private String read(Shelved shelved, Block block) {
        return layout.href(page, new ClauseAddress(shelved.edition().id(), block.path()));
    }
}
