package org.clausebook.render;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.content.Products.Product;
import org.clausebook.render.ProductShelf.Shelved;
import org.clausebook.site.SiteLayout;
import org.clausebook.tag.Topic;

/** Which two products have a page that holds them against each other, and what leads from one such page to another. */
final class ProductPairs {
    /**
     * Two products of an edition, in the order of the products file.
     *
     * @param topics of the edition
     */
    record Pair(Shelved shelved, Product left, Product right, List<Topic> topics) {
        /** The path of a part, counted from 1. */
        String page(SiteLayout layout, int part) {
            return layout.products(shelved.edition().id(), left.id(), right.id(), part);
        }

        boolean has(Product product) {
            return left.equals(product) || right.equals(product);
        }

        private String name(Product product) {
            return product.name(shelved.edition().id());
        }
    }

    private final List<Pair> pairs;
    private final SiteLayout layout;
    private final Words words;

    ProductPairs(List<TopicsView> compared, SiteLayout layout, Words words) {
        this.pairs =
                compared.stream().flatMap(topics -> topics.pairs().stream()).toList();
        this.layout = layout;
        this.words = words;
    }

    List<Pair> all() {
        return pairs;
    }

    /** From two products to the same two in other editions, and to each of them beside others. */
    List<View> near(Pair pair) {
        String page = pair.page(layout, 1);
        Stream<View> here = pairs.stream()
                .filter(other -> other.shelved().equals(pair.shelved()) && !other.equals(pair))
                .filter(other -> other.has(pair.left()) || other.has(pair.right()))
                .map(other -> link(page, other, both(other)));
        Stream<View> elsewhere = pairs.stream()
                .filter(other -> !other.shelved().equals(pair.shelved()))
                .filter(other -> other.has(pair.left()) && other.has(pair.right()))
                .map(other -> link(page, other, other.shelved().label().text()));
        return Stream.concat(elsewhere, here).toList();
    }

    /** From a product to each that it can be held against in an edition. */
    List<View> of(Product product, Shelved shelved, String page) {
        return pairs.stream()
                .filter(pair -> pair.shelved().equals(shelved) && pair.has(product))
                .map(pair -> link(page, pair, pair.name(pair.left().equals(product) ? pair.right() : pair.left())))
                .toList();
    }

    /** From the page of all topics to every two products. */
    List<View> in(Shelved shelved, String page) {
        return pairs.stream()
                .filter(pair -> pair.shelved().equals(shelved))
                .map(pair -> link(page, pair, both(pair)))
                .toList();
    }

    private String both(Pair pair) {
        return words.say("two-products", pair.name(pair.left()), pair.name(pair.right()));
    }

    private View link(String page, Pair pair, String label) {
        return new View()
                .with("href", SiteLayout.href(page, pair.page(layout, 1)))
                .with("label", label)
                .with("left", pair.left().id().value())
                .with("right", pair.right().id().value())
                .with("language", pair.shelved().edition().id().language().tag());
    }
}
