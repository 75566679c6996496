package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.content.Products.Product;
import org.clausebook.render.ProductShelf.Shelved;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;

/** What the template is given for the list of all products: a table for each group, a column for each edition. */
final class ProductsView {
    /** What a page weighs besides its rows, in bytes, and the name and a cell of a row: counted in pages that were drawn. */
    private static final int PAGE = 10_000;

    private static final int NAME = 160;
    private static final int CELL = 200;

    /** A group; empty for the products of none. */
    private record Group(Optional<Product> group) {}

    private final ProductShelf shelf;
    private final Set<String> compared;
    private final SiteLayout layout;
    private final Words words;
    private final String page = SiteLayout.PRODUCTS;
    private final List<List<Section<Group, Product>>> parts;

    /**
     * The list of a collection's products.
     *
     * @param compared the pages that compare the products of an edition
     */
    ProductsView(ProductShelf shelf, Set<String> compared, SiteLayout layout, Words words) {
        this.compared = compared;
        this.shelf = shelf;
        this.layout = layout;
        this.words = words;
        int cells = CELL * shelf.editions().size();
        this.parts = Section.pages(groups(), group -> 2 * (NAME + cells), product -> NAME + cells, PAGE);
    }

    private List<Section<Group, Product>> groups() {
        List<Section<Group, Product>> groups = new ArrayList<>();
        for (Product group : shelf.book().products().groups()) {
            groups.add(new Section<>(
                    new Group(Optional.of(group)), shelf.book().products().of(group.id())));
        }
        List<Product> single = shelf.book().products().products().stream()
                .filter(product -> product.group().isEmpty())
                .toList();
        if (!single.isEmpty()) {
            groups.add(new Section<>(new Group(Optional.empty()), single));
        }
        return groups;
    }

    /** The pages of the list: one, or several where there are many products. */
    List<Page> pages(PageView pages) {
        List<Page> made = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            int part = i;
            made.add(Page.of(SiteLayout.part(page, part), "products", () -> view(pages, part)));
        }
        return made;
    }

    private View view(PageView pages, int part) {
        List<View> groups = new ArrayList<>();
        for (Section<Group, Product> section : parts.get(part - 1)) {
            View view = group(section.rows());
            section.head()
                    .group()
                    .ifPresentOrElse(
                            group -> view.with("heading", group.name())
                                    .with("href", SiteLayout.href(page, SiteLayout.product(group.id())))
                                    .with("cells", cells(group)),
                            () -> view.with("heading", heading())
                                    .with("href", "")
                                    .with("cells", List.of()));
            groups.add(view);
        }
        String title = PartLinks.title(words.say("products"), parts.size(), part, words);
        View view = pages.view(SiteLayout.part(page, part), title)
                .with(
                        "counts",
                        words.count(
                                "products", shelf.book().products().products().size()))
                .with("editions", editions())
                .with("groups", groups);
        return PartLinks.shown(
                view,
                parts.size(),
                part,
                words,
                "",
                i -> new View()
                        .with("href", SiteLayout.href(page, SiteLayout.part(page, i)))
                        .with(
                                "from",
                                parts.get(i - 1).get(0).rows().stream()
                                        .findFirst()
                                        .map(Product::name)
                                        .orElse(""))
                        .with("language", ""));
    }

    /** What the products of no group stand under. */
    private String heading() {
        return words.say(shelf.book().products().groups().isEmpty() ? "products" : "products-of-no-group");
    }

    private View group(List<Product> products) {
        return new View().with("products", products.stream().map(this::product).toList());
    }

    private List<View> editions() {
        return shelf.editions().stream()
                .map(shelved -> shelved.label()
                        .view(
                                SiteLayout.href(
                                        page, layout.reader(shelved.edition().id())),
                                false)
                        .with("topics", topics(shelved)))
                .toList();
    }

    /** The page that compares the products of an edition, where it has sections of several. */
    private String topics(Shelved shelved) {
        String topics = layout.topics(shelved.edition().id(), 1);
        return compared.contains(topics) ? SiteLayout.href(page, topics) : "";
    }

    private View product(Product product) {
        return new View()
                .with("name", product.name())
                .with("href", SiteLayout.href(page, SiteLayout.product(product.id())))
                .with("cells", cells(product));
    }

    private List<View> cells(Product product) {
        return shelf.editions().stream().map(shelved -> cell(product, shelved)).toList();
    }

    private View cell(Product product, Shelved shelved) {
        Optional<Block> section = shelved.section(product.id());
        int naming = shelved.naming(shelf.scope(product));
        return new View()
                .with(
                        "href",
                        section.map(block -> layout.href(
                                        page,
                                        new ClauseAddress(shelved.edition().id(), block.path())))
                                .orElse(""))
                .with(
                        "section",
                        section.map(block ->
                                        words.count("clauses", shelved.outline().clausesBelow(block)))
                                .orElse(""))
                .with("named", naming == 0 ? "" : words.count("named-in", naming))
                .with("nothing", section.isEmpty() && naming == 0);
    }
}
