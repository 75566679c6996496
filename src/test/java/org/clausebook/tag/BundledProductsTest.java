package org.clausebook.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.clausebook.tag.ProductTruth.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled editions against the tables that were made by reading. */
class BundledProductsTest {
    /** Of what is said as of what is true. */
    private static final double ENOUGH = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "en-20250425", "bg-20210429"})
    void everySectionGovernsItsProduct(String edition) {
        assertSame(edition, "governs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "en-20250425", "bg-20210429"})
    void everyExceptionIsExcluded(String edition) {
        assertSame(edition, "excludes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "en-20250425", "bg-20210429"})
    void nearlyEveryMentionIsFound(String edition) {
        Set<Pair> read = ProductTruth.read(edition, "mentions");
        Set<Pair> said = ProductTruth.said(ProductTruth.tags(edition), "mentions");
        Set<Pair> missed = ProductTruth.without(read, said);
        Set<Pair> wrong = ProductTruth.without(said, read);
        assertTrue(missed.size() <= (1 - ENOUGH) * read.size(), "missed " + missed);
        assertTrue(wrong.size() <= (1 - ENOUGH) * said.size(), "said wrongly " + wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "en-20250425", "bg-20210429"})
    void nearlyAllThatAppliesElsewhereIsFound(String edition) {
        Set<Pair> read = ProductTruth.read(edition, "applies");
        Set<Pair> said = ProductTruth.said(ProductTruth.tags(edition), "applies");
        assertTrue(ProductTruth.without(read, said).size() <= 1, "missed " + ProductTruth.without(read, said));
        assertTrue(ProductTruth.without(said, read).size() <= 2, "said wrongly " + ProductTruth.without(said, read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "en-20250425", "bg-20210429"})
    void nothingIsNamedAgainAndAgainThatTheTaxonomyLacks(String edition) {
        List<ProductFact> unlisted = ProductTruth.tags(edition).facts().stream()
                .filter(fact -> fact.kind() == ProductFact.Kind.UNLISTED
                        && fact.places().size() > 1)
                .toList();
        assertEquals(List.of(), unlisted);
    }

    private static void assertSame(String edition, String kind) {
        Set<Pair> read = ProductTruth.read(edition, kind);
        Set<Pair> said = ProductTruth.said(ProductTruth.tags(edition), kind);
        assertEquals(Set.of(), ProductTruth.without(read, said), "missed");
        assertEquals(Set.of(), ProductTruth.without(said, read), "said wrongly");
    }
}
