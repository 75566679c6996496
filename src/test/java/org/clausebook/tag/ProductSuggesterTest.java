package org.clausebook.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.clausebook.Editions;
import org.clausebook.content.Products;
import org.clausebook.content.ProductsFile;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.junit.jupiter.api.Test;

class ProductSuggesterTest {
    private static final Edition OLD = Editions.edition("studio", "en", "2023", """
            # Licence
            ## Definitions
            1. These definitions hold for BoDraw Draw and BoDraw Paint.
            ## Borealis Tools
            ### Borealis BoDraw Draw
            1. You may use BoDraw Draw, with the BoDraw Sync Service.
            ### Borealis BoDraw Paint
            1. You may use BoDraw Paint.
            ### Borealis BoDraw Brush
            1. BoDraw Brush may be used with the BoDraw Sync Service.
            """);
    private static final Edition NEW = Editions.edition("studio", "en", "2024", """
            # Licence
            ## Borealis Tools
            ### Borealis BoDraw Draw
            1. You may use BoDraw Draw.
            ### Borealis BoDraw Paint
            1. You may use BoDraw Paint.
            ### Borealis BoDraw Pencil
            1. BoDraw Pencil may be used.
            """);

    @Test
    void aSectionWhoseNameRecursIsAProductAndKeepsItsFormerName() {
        assertEquals(
                """
                makers:
                  - Borealis
                groups:
                  - id: tools
                    names:
                      - Borealis Tools
                products:
                  - id: bodraw-draw
                    group: tools
                    names:
                      - Borealis BoDraw Draw
                  - id: bodraw-paint
                    group: tools
                    names:
                      - Borealis BoDraw Paint
                  - id: bodraw-pencil
                    group: tools
                    names:
                      - Borealis BoDraw Pencil
                      - {name: Borealis BoDraw Brush, until: 2023}
                components:
                  - BoDraw Sync Service
                """,
                ProductsFile.write(ProductSuggester.propose(
                        List.of(OLD, NEW),
                        Map.of(
                                address("studio.en-2023", "borealis-bodraw-brush"), key(),
                                address("studio.en-2024", "borealis-bodraw-pencil"), key()))));
    }

    @Test
    void headingsThatOnlyATableOfContentsRepeatsAreNoProducts() {
        assertEquals(List.of("Borealis Sync"), proposed("""
                # Terms
                - A. Definitions Some words, so that all understand.
                - B. Governing Law The law that holds.
                ## Definitions
                1. Words mean what they mean.
                ## Governing Law
                1. The law of the place holds.
                ## Borealis Sync
                1. Borealis Sync is free.
                """));
    }

    @Test
    void aLegalPaperIsNoProduct() {
        assertEquals(List.of("Borealis Sync", "Borealis Policy Manager"), proposed("""
                # Borealis Handbook
                ## Borealis Sync
                1. Borealis Sync is free.
                ## Borealis Policy Manager
                1. Borealis Policy Manager is free, too.
                ## Borealis Privacy Policy
                1. The Borealis Privacy Policy says what we keep.
                ## Borealis Terms of Use
                1. The Borealis Terms of Use hold everywhere.
                ## Borealis Handbook
                1. The Borealis Handbook is this text.
                """));
    }

    @Test
    void aNameThatStandsOnceIsNoComponent() {
        Products products = ProductSuggester.propose(List.of(Editions.edition("studio", "en", "2025", """
                        # Terms
                        ## BoDraw Draw
                        1. BoDraw Draw needs BoDraw Cloud and BoDraw Shed.
                        ## BoDraw Paint
                        1. BoDraw Paint needs BoDraw Cloud, as the BoDraw Privacy Policy says.
                        2. Read the BoDraw Privacy Policy.
                        """)), Map.of());
        assertEquals(
                List.of("BoDraw Cloud"),
                products.components().stream().map(Products.Name::text).toList());
    }

    @Test
    void aProductMayHaveSectionsOfItsOwn() {
        assertEquals(List.of("Borealis Sync", "Borealis Draw"), proposed("""
                # Terms
                ## Borealis Sync
                ### Who may use it
                1. Anyone may use Borealis Sync.
                ## Borealis Draw
                ### Who may use it
                1. Whoever has Borealis Draw may use it.
                """));
    }

    private static List<String> proposed(String text) {
        Edition edition = Editions.edition("studio", "en", "2025", text);
        return ProductSuggester.propose(List.of(edition), Map.of()).products().stream()
                .map(product -> product.names().get(0).text())
                .toList();
    }

    private static ClauseAddress address(String edition, String path) {
        return new ClauseAddress(EditionId.parse(edition).orElseThrow(), ClausePath.parse(path));
    }

    private static ClauseKey key() {
        return new ClauseKey(ClausePath.parse("brush"));
    }
}
