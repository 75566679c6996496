package org.clausebook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Place;
import org.clausebook.tag.BlockTags;
import org.clausebook.text.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How clauses concern a rake, which is one of the tools. */
class ProductScopeTest {
    private static final Product RAKE = product("rake", Optional.of(new Slug("tools")));
    private static final Products PRODUCTS =
            new Products(List.of(), List.of(product("tools", Optional.empty())), List.of(RAKE), List.of());

    private static Product product(String id, Optional<Slug> group) {
        Name name = new Name(id, Optional.empty(), Optional.empty(), Optional.empty(), Place.ofFile("products.yaml"));
        return new Product(new Slug(id), group, List.of(name), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "rake,  '',    rake,       '',   OWN",
        "tools, '',    '',         '',   OWN",
        "'',    rake,  rake,       '',   GENERAL",
        "hose,  rake,  rake,       '',   APPLIES",
        "hose,  tools, tools,      '',   APPLIES",
        "hose,  '',    tools rake, rake, EXCEPTED",
        "hose,  '',    rake,       '',   NAMED",
        "hose,  '',    tools,      '',   GROUP_NAMED"
    })
    void theClosestWayCounts(String governs, String applies, String mentions, String excludes, Way expected) {
        BlockTags tags = new BlockTags(ids(governs), ids(applies), ids(mentions), ids(excludes));
        assertEquals(Optional.of(expected), ProductScope.of(RAKE, PRODUCTS).way(tags));
    }

    private static Set<Slug> ids(String names) {
        return Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Slug::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
