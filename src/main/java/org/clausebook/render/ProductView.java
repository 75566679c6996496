package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ChangeKind;
import org.clausebook.render.ProductShelf.Concern;
import org.clausebook.render.ProductShelf.Shelved;
import org.clausebook.render.ProductShelf.Tagged;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Excerpt;

/** What the template is given for the page of a product or group. */
final class ProductView {
    /** So many words tell what a clause says. */
    private static final int BEGINNING = 18;

    private final Product product;
    private final ProductShelf shelf;
    private final ProductPairs pairs;
    private final SiteLayout layout;
    private final Words words;
    private final ChangeWords said;
    private final String page;

    ProductView(Product product, ProductShelf shelf, ProductPairs pairs, SiteLayout layout, Words words) {
        this.product = product;
        this.shelf = shelf;
        this.pairs = pairs;
        this.layout = layout;
        this.words = words;
        this.said = new ChangeWords(words);
        this.page = SiteLayout.product(product.id());
    }

    String page() {
        return page;
    }

    View view(PageView pages) {
        Products products = shelf.book().products();
        List<View> changes = new ArrayList<>();
        for (ComparePlan plan : shelf.sinceEach()) {
            changes.add(changes(plan));
        }
        Optional<Product> group = product.group().flatMap(products::find);
        return pages.view(page, product.name())
                .with("comparing", true)
                .with("name", product.name())
                .with("products-page", SiteLayout.href(page, SiteLayout.PRODUCTS))
                .with("group", group.map(Product::name).orElse(""))
                .with("group-href", group.map(this::href).orElse(""))
                .with(
                        "members",
                        products.of(product.id()).stream().map(this::named).toList())
                .with("names", names())
                .with("lede", lede())
                .with("csv", words.shared(page, SiteLayout.productData(product.id())))
                .with("any-change", !changes.isEmpty())
                .with("comparisons", changes)
                .with("editions", editions());
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

    private View changes(ComparePlan plan) {
        List<Concern> concerns = shelf.concerns(plan, product);
        Map<Way, List<View>> rows = new LinkedHashMap<>();
        for (Way way : Way.values()) {
            List<View> changed = concerns.stream()
                    .filter(concern -> concern.way() == way && concern.change().kind() != ChangeKind.NONE)
                    .sorted(Comparator.comparing(concern -> !concern.named() && way == Way.GENERAL))
                    .map(concern -> row(plan, concern))
                    .toList();
            if (!changed.isEmpty()) {
                rows.put(way, changed);
            }
        }
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
                .with(
                        "title",
                        words.say(
                                "product-changes",
                                plan.left().label().text(),
                                plan.right().label().text()))
                .with("strip", ChangeMap.strip(own, said))
                .with("any-own", !own.isEmpty())
                .with("same", words.count("unchanged-clauses", (int) same))
                .with("nothing", rows.isEmpty())
                .with("ways", ways(rows));
    }

    /** The comparison, showing only what concerns the product. */
    private String compare(ComparePlan plan) {
        String comparison = SiteLayout.href(
                page,
                layout.comparison(
                        plan.left().edition().id(), plan.right().edition().id(), 1));
        return SiteLayout.asking(comparison, "product", product.id().value());
    }

    private List<View> ways(Map<Way, List<View>> rows) {
        List<View> views = new ArrayList<>();
        rows.forEach((way, changed) -> views.add(new View()
                .with("heading", words.say(key(way)))
                .with("count", words.count("changes", changed.size()))
                .with("rows", changed)));
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

    private List<View> editions() {
        List<View> views = new ArrayList<>();
        for (Shelved shelved : shelf.editions()) {
            Map<Way, List<Tagged>> byWay = shelved.clauses(shelf.scope(product));
            List<View> ways = new ArrayList<>();
            for (Way way : Way.values()) {
                List<Tagged> clauses = byWay.getOrDefault(way, List.of());
                if (!clauses.isEmpty()) {
                    ways.add(new View()
                            .with("heading", words.say(key(way)))
                            .with("count", words.count("clauses", clauses.size()))
                            .with("rows", rows(way, clauses)));
                }
            }
            Optional<Block> section = shelved.section(product.id());
            List<View> against = pairs.of(product, shelved, page);
            views.add(shelved.label()
                    .view(section.map(block -> read(shelved, block)).orElse(""), false)
                    .with("first", views.isEmpty())
                    .with("any-against", !against.isEmpty())
                    .with("against", against)
                    .with("called", product.name(shelved.edition().id()))
                    .with("ways", ways));
        }
        return views;
    }

    private List<View> rows(Way way, List<Tagged> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(clause -> way == Way.GENERAL && !clause.names(product.id())))
                .map(clause -> row(way, clause))
                .toList();
    }

    private View row(Way way, Tagged clause) {
        return new View()
                .with("href", clause.href())
                .with("name", clause.name())
                .with("named", way == Way.GENERAL && clause.names(product.id()))
                .with(
                        "beginning",
                        way == Way.GENERAL ? "" : beginning(clause.clause().head()));
    }

    private static String beginning(Block block) {
        return Excerpt.beginning(block.text(), BEGINNING);
    }

    private String read(Shelved shelved, Block block) {
        return layout.href(page, new ClauseAddress(shelved.edition().id(), block.path()));
    }
}
