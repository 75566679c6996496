package org.clausebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

class ProductsFileTest {
    private static final String LAMPS = """
            makers: [Acme]
            groups:
              - id: lamps
                names: [Acme Lamps]
            products:
              - id: desk-lamp
                group: lamps
                names:
                  - {name: Acme Desk Lamp+, since: 2024}
                  - Desk Light
                  - {name: Table Light, until: 2023}
                  - {name: Настолна лампа, language: bg, since: 2024}
                models: [DL 20]
              - id: torch
                names: [Torch]
            components:
              - Lamp Switch
            """;

    @Test
    void aProductIsCalledWhatItsEditionCallsIt() {
        Product lamp = read().find(new Slug("desk-lamp")).orElseThrow();
        assertEquals("Acme Desk Lamp+", lamp.name());
        assertEquals("Acme Desk Lamp+", lamp.name(edition("terms.en-2025")));
        assertEquals("Desk Light", lamp.name(edition("terms.en-2021")));
        assertEquals("Настолна лампа", lamp.name(edition("terms.bg-2024")));
        assertEquals("Desk Light", lamp.name(edition("terms.bg-2023")));
    }

    @Test
    void aLanguageHasItsOwnNameOrThePresentOne() {
        Product lamp = read().find(new Slug("desk-lamp")).orElseThrow();
        assertEquals("Настолна лампа", lamp.name(new Language("bg")));
        assertEquals("Acme Desk Lamp+", lamp.name(new Language("en")));
    }

    @Test
    void aGroupKnowsItsProducts() {
        assertEquals(
                List.of("desk-lamp"),
                read().of(new Slug("lamps")).stream()
                        .map(product -> product.id().value())
                        .toList());
        assertEquals(
                Optional.empty(), read().find(new Slug("torch")).orElseThrow().group());
    }

    private static Products read() {
        Checked<Products> read = ProductsReader.read(new SourceText("products.yaml", LAMPS));
        assertEquals(List.of(), read.problems());
        return read.value();
    }

    private static EditionId edition(String id) {
        return EditionId.parse(id).orElseThrow();
    }
}
