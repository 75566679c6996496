package org.clausebook.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Place;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

class TopicFinderTest {
    private static final Products LAMPS = new Products(
            List.of(),
            List.of(),
            List.of(product("desk", "Desk Lamp"), product("night", "Night Lamp"), product("torch", "Torch")),
            List.of());

    private static Product product(String id, String name) {
        Name only = new Name(name, Optional.empty(), Optional.empty(), Optional.empty(), Place.ofFile("products.yaml"));
        return new Product(new Slug(id), Optional.empty(), List.of(only), List.of());
    }

    @Test
    void clausesOfSeveralProductsThatSayTheSameAreOneTopic() {
        assertEquals("""
                desk-lamp/1 night-lamp/2 | torch/1
                desk-lamp/2 | night-lamp/1
                torch/2
                """, topics("""
                ## Desk Lamp
                1. The Desk Lamp may be used in dry rooms of a house only.
                2. *Warranty.* It lasts two years.
                ## Night Lamp
                1. *Warranty.* Nobody warrants anything here.
                2. The Night Lamp may be used in dry rooms of a house only.
                ## Torch
                1. The Torch may be used in dry rooms of a house or garden only.
                2. Batteries are to be bought apart.
                """));
    }

    @Test
    void twoClausesOfOneProductAreTwoTopics() {
        assertEquals("""
                desk-lamp/1
                desk-lamp/2
                """, topics("""
                ## Desk Lamp
                1. You shall not open the lamp while it is on.
                2. You shall not open the lamp while it is on.
                """));
    }

    @Test
    void aSectionOfTwoProductsIsOneTopicForBoth() {
        assertEquals("desk-lamp-and-torch/1 desk-lamp-and-torch/1\n", topics("""
                ## Desk Lamp and Torch
                1. The Desk Lamp and the Torch may be used.
                """));
    }

    /** A line a topic: the paths of each wording's clauses. */
    private static String topics(String text) {
        Edition edition = Editions.edition("lamps", "en", "1", text);
        return TopicFinder.find(edition, Tagger.tag(edition, LAMPS)).stream()
                .map(topic -> topic.variants().stream()
                                .map(variant -> variant.clauses().stream()
                                        .map(owned ->
                                                owned.clause().head().path().toString())
                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining(" | "))
                        + "\n")
                .collect(Collectors.joining());
    }
}
