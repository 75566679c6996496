package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Product;
import org.clausebook.site.SiteLayout;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.Tags;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/** The products that a clause of an edition names, each as a link to its page; of a heading, those that it governs. */
final class ProductChips {
    private final Products products;
    private final EditionId edition;
    private final Tags tags;
    private final Map<ClausePath, Clause> clauses = new HashMap<>();

    ProductChips(Products products, Edition edition, Tags tags) {
        this.products = products;
        this.edition = edition.id();
        this.tags = tags;
        edition.clauses().forEach(clause -> clauses.put(clause.head().path(), clause));
    }

    /** One view with the chips of a clause's first block or a heading; none where there is no chip. */
    List<View> of(Block block, String page) {
        return of(block, page, new HashSet<>());
    }

    /**
     * The same without what a section has named already, unless it is excepted here.
     *
     * @param known the products that need no chip; those that get one are added
     */
    List<View> of(Block block, String page, Set<Slug> known) {
        Set<Slug> named = new LinkedHashSet<>();
        Set<Slug> excluded = new LinkedHashSet<>();
        Clause clause = clauses.get(block.path());
        if (clause == null) {
            named.addAll(tags.of(block.path()).governs());
            named.retainAll(tags.of(block.path()).mentions());
        } else {
            add(tags.of(block.path()), named, excluded);
            clause.rest().forEach(rest -> add(tags.of(rest.path()), named, excluded));
            named.removeAll(tags.of(block.path()).governs());
        }
        List<View> chips = new ArrayList<>();
        for (Product product : products.all()) {
            boolean excepted = excluded.contains(product.id());
            if (named.contains(product.id()) && (known.add(product.id()) || excepted)) {
                chips.add(chip(product, excepted, page));
            }
        }
        return chips.isEmpty() ? List.of() : List.of(new View().with("chips", chips));
    }

    private static void add(BlockTags of, Set<Slug> named, Set<Slug> excluded) {
        named.addAll(of.mentions());
        excluded.addAll(of.excludes());
    }

    private View chip(Product product, boolean excluded, String page) {
        return new View()
                .with("name", product.name(edition))
                .with("href", SiteLayout.href(page, SiteLayout.product(product.id())))
                .with("excluded", excluded);
    }
}
