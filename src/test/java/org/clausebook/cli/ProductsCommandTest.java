package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code products} and {@code products suggest} print. */
class ProductsCommandTest {
    @TempDir
    Path content;

    @BeforeEach
    void aCollection() throws IOException {
        Files.createDirectories(content.resolve("terms"));
        Files.writeString(content.resolve("clausebook.yaml"), """
                title: Our terms
                works:
                  - id: terms
                    title: Terms of Service
                    language: en
                """);
        Files.writeString(content.resolve("terms/en.md"), """
                ---
                work: terms
                language: en
                version: 2024
                title: Terms
                ---

                # Terms

                ## Acme DeskLamp

                1. The DeskLamp may be used with any lamp except an Acme Torch.
                """);
    }

    @Test
    void countsTheParagraphsOfEachProduct() throws IOException {
        Files.writeString(content.resolve("products.yaml"), """
                makers: [Acme]
                products:
                  - id: desk-lamp
                    names: [Acme DeskLamp]
                  - id: torch
                    names: [Acme Torch]
                """);
        Ran ran = Ran.clausebook("products", content.toString());
        assertEquals("""
                product    terms.en-2024
                desk-lamp  2 own, 2 name it
                torch      0 own, 1 name it

                terms.en-2024: Acme Torch has no section, named 1 time
                """, ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void withoutAFileItSaysHowToGetOne() {
        Ran ran = Ran.clausebook("products", content.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("products suggest"), ran.err());
    }

    @Test
    void whatIsProposedCanBeRead() throws IOException {
        Ran proposed = Ran.clausebook("products", "suggest", content.toString());
        assertEquals(0, proposed.code());
        Files.writeString(content.resolve("products.yaml"), proposed.out());
        Ran ran = Ran.clausebook("products", content.toString(), "--quiet");
        assertTrue(ran.out().contains("acme-desklamp  2 own"), ran.out() + ran.err());
    }

    @Test
    void inspectShowsTheProductsOfAFileOfTheCollection() throws IOException {
        Files.writeString(content.resolve("products.yaml"), "products:\n  - id: torch\n    names: [Acme Torch]\n");
        Ran ran = Ran.clausebook("inspect", content.resolve("terms/en.md").toString());
        assertTrue(ran.out().contains("\"mentions\": [\n          \"torch\""), ran.out());
    }
}
