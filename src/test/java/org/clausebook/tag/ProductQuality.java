package org.clausebook.tag;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.clausebook.QualityPage;
import org.clausebook.tag.ProductTruth.Pair;
import org.junit.jupiter.api.Test;

/** Measures how well products are found, and writes it to {@code docs/quality.md}; run with {@code mvn -Pquality test}. */
class ProductQuality {
    @Test
    void measure() throws IOException {
        StringBuilder table = new StringBuilder("""
                | edition | what | read | precision | recall | wrong or missed |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (String edition : ProductTruth.EDITIONS) {
            Tags tags = ProductTruth.tags(edition);
            for (String kind : ProductTruth.KINDS) {
                table.append(row(edition, kind, ProductTruth.read(edition, kind), ProductTruth.said(tags, kind)));
            }
        }
        QualityPage.write(TEXT.formatted(table));
    }

    private static String row(String edition, String kind, Set<Pair> read, Set<Pair> said) {
        int wrong = ProductTruth.without(said, read).size();
        int missed = ProductTruth.without(read, said).size();
        return "| %s | %s | %d | %s | %s | %d + %d |\n"
                .formatted(
                        edition,
                        kind,
                        read.size(),
                        share(said.size() - wrong, said.size()),
                        share(read.size() - missed, read.size()),
                        wrong,
                        missed);
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f", whole == 0 ? 1 : (double) part / whole);
    }

    private static final String TEXT = """
            # Quality of the products

            Which blocks of the bundled editions govern, apply to, mention and exclude which products and groups, against
            the tables that were made by reading, in `src/test/resources/eula/products`. Each block with each product or
            group is a pair; precision is the share of the pairs said that are true, recall the share of the true ones
            that were said. The names looked for are those of `content/products.yaml`.

            %s
            What a general clause *applies* to is told by where it names a product: at a sentence's beginning or behind
            “for” or “the use of”. A clause in one product's section applies to another product where a sentence begins
            with that or says something of its use.
            """;
}
