package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.clausebook.book.ChangedTags;
import org.clausebook.book.ProductScope;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.Comparison;
import org.clausebook.tag.Tags;
import org.clausebook.text.EditionId;

/** Which products each change of a comparison concerns, for showing only those of one. */
final class ConcernedProducts {
    private final List<ProductScope> scopes = new ArrayList<>();
    private final List<View> options = new ArrayList<>();
    private final Tags old;
    private final Tags now;

    ConcernedProducts(WorkEditions work, Comparison comparison, Products products) {
        EditionId right = comparison.alignment().right().id();
        this.old = work.facts().tags(comparison.alignment().left().id());
        this.now = work.facts().tags(right);
        for (Product product : products.all()) {
            scopes.add(ProductScope.of(product, products));
            options.add(new View().with("id", product.id().value()).with("name", product.name(right)));
        }
    }

    /** The products to choose from, by id and name. */
    List<View> options() {
        return options;
    }

    /** The ids of those that a change concerns, with blanks between them; of a general term none. */
    String of(ClauseChange change) {
        ChangedTags tags = ChangedTags.of(old, now, change);
        StringJoiner ids = new StringJoiner(" ");
        for (ProductScope scope : scopes) {
            boolean concerns = scope.way(tags).filter(way -> way != Way.GENERAL).isPresent();
            if (concerns) {
                ids.add(scope.id().value());
            }
        }
        return ids.toString();
    }
}
