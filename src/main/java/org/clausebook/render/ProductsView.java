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
    private final ProductShelf shelf;
    private final Set<String> compared;
    private final SiteLayout layout;
    private final Words words;
    private final String page = SiteLayout.PRODUCTS;

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
    }

    View view(PageView pages) {
        List<View> groups = new ArrayList<>();
        for (Product group : shelf.book().products().groups()) {
            List<Product> products = shelf.book().products().of(group.id());
            groups.add(group(products)
                    .with("heading", group.name())
                    .with("href", SiteLayout.href(page, SiteLayout.product(group.id())))
                    .with("cells", cells(group)));
        }
        List<Product> single = shelf.book().products().products().stream()
                .filter(product -> product.group().isEmpty())
                .toList();
        if (!single.isEmpty()) {
            groups.add(group(single)
                    .with("heading", words.say(groups.isEmpty() ? "products" : "products-of-no-group"))
                    .with("href", "")
                    .with("cells", List.of()));
        }
        return pages.view(page, words.say("products"))
                .with(
                        "counts",
                        words.count(
                                "products", shelf.book().products().products().size()))
                .with("editions", editions())
                .with("groups", groups);
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
        String topics = layout.topics(shelved.edition().id());
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
