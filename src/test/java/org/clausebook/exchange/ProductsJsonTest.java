package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Editions;
import org.clausebook.book.Book;
import org.clausebook.book.Facts;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Place;
import org.clausebook.tag.Tagger;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

class ProductsJsonTest {
    private static final Products LAMPS = new Products(
            List.of(), List.of(), List.of(product("desk-lamp", "Desk Lamp"), product("torch", "Torch")), List.of());
    private static final Edition EDITION = Editions.edition("terms", "en", "1", """
            ## Desk Lamp
            1. Any lamp except a Torch.
            """);
    private static final Facts FACTS = Facts.NONE.with(Tagger.tag(EDITION, LAMPS));

    private static Product product(String id, String name) {
        Name only = new Name(name, Optional.empty(), Optional.empty(), Optional.empty(), Place.ofFile("products.yaml"));
        return new Product(new Slug(id), Optional.empty(), List.of(only), List.of());
    }

    @Test
    void eachBlockSaysWhichProductsItIsAbout() {
        String json = EditionJson.write(EDITION, Map.of(), FACTS);
        assertTrue(json.contains("""
                      "products": {
                        "governs": [
                          "desk-lamp"
                        ],
                        "applies": [],
                        "mentions": [
                          "torch"
                        ],
                        "excludes": [
                          "torch"
                        ]
                      }
                """), json);
    }

    @Test
    void eachProductSaysWhereItIs() {
        WorkEditions work = WorkEditions.unaligned(new Slug("terms"), "Terms", new Language("en"), List.of(EDITION))
                .with(FACTS);
        String json = ProductsJson.write(new Book("Lamps", "", LAMPS, List.of(work), List.of()));
        assertEquals("""
                        {
                          "id": "torch",
                          "name": "Torch",
                          "governs": [],
                          "applies": [],
                          "mentions": [
                            "desk-lamp/1"
                          ],
                          "excludes": [
                            "desk-lamp/1"
                          ]
                        }
                      ],
                      "facts": [
                        {
                          "kind": "without-section",
                          "name": "Torch",
                          "product": "torch",
                          "blocks": [
                            "desk-lamp/1"
                          ]
                        }
                      ]
                    }
                  ]
                }
                """, json.substring(json.lastIndexOf("        {\n          \"id\": \"torch\"")));
    }
}
