package org.clausebook.tag;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Editions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Place;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and product lists that would make a careless reader look again and again at the same names. */
class HostileNamesTest {
    private static final int TIMES = 20_000;

    private static Products products(int count) {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Name name = new Name(
                    "Green Rake " + i,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Place.ofFile("products.yaml"));
            products.add(new Product(new Slug("rake-" + i), Optional.empty(), List.of(name), List.of()));
        }
        return new Products(List.of(), List.of(), products, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"except Green Rake 1, ", "for Green Rake 1. ", "use of Green Rake 1 and Green Shed. "})
    void oneLongParagraphIsReadInTimeThatGrowsWithIt(String fragment) {
        Edition edition = Editions.edition(
                "lease", "en", "1", "# Lease\n1. " + fragment.repeat(TIMES).strip());
        Products products = products(2);
        assertTimeoutPreemptively(ofSeconds(10), () -> Tagger.tag(edition, products));
    }

    @Test
    void twoThousandNamesAreFoundInTenThousandClauses() {
        StringBuilder text = new StringBuilder("# Lease\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("*Rule ")
                    .append(i)
                    .append(".* Green Rake ")
                    .append(i % 2_000)
                    .append(" may be used.\n");
        }
        Edition edition = Editions.edition("lease", "en", "1", text.toString());
        Products products = products(2_000);
        Tags tags = assertTimeoutPreemptively(ofSeconds(10), () -> Tagger.tag(edition, products));
        assertEquals(10_000, tags.mentions().size());
    }

    @Test
    void manySectionsThatSayTheSameAreOneTopic() {
        StringBuilder text = new StringBuilder("# Lease\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("## Green Rake ").append(i).append("\n1. *Use.* It may be used.\n");
        }
        Edition edition = Editions.edition("lease", "en", "1", text.toString());
        Products products = products(3_000);
        assertTimeoutPreemptively(ofSeconds(10), () -> TopicFinder.find(edition, Tagger.tag(edition, products)));
    }

    @Test
    void aTaxonomyOfSectionsOfOneNameIsProposed() {
        String section = "## Green Rake\n" + "Green Rake Green ".repeat(20) + "\n";
        Edition edition = Editions.edition("lease", "en", "1", "# Lease\n" + section.repeat(2_000));
        assertTimeoutPreemptively(ofSeconds(10), () -> ProductSuggester.propose(List.of(edition), Map.of()));
    }

    @Test
    void aTaxonomyOfManySectionsIsProposed() {
        StringBuilder text = new StringBuilder("# Lease\n## Tools\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("### Green Rake")
                    .append(i)
                    .append("\n1. You may use Rake")
                    .append(i)
                    .append(" daily.\n");
        }
        Edition edition = Editions.edition("lease", "en", "1", text.toString());
        assertTimeoutPreemptively(ofSeconds(10), () -> ProductSuggester.propose(List.of(edition), Map.of()));
    }
}
