package org.clausebook.refs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.QualityPage;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Measures how well references and terms are found, for {@code docs/quality.md}; run with {@code mvn -Pquality test}. */
class PointerQuality {
    private static final Path TABLES = Path.of("src/test/resources/eula");

    @Test
    void measure() throws IOException {
        StringBuilder table =
                new StringBuilder("| edition | what | read | precision | recall |\n| --- | --- | --- | --- | --- |\n");
        for (String name : List.of("en-20210429", "bg-20210429", "en-20250425")) {
            Edition edition = ReadReferences.edition(Path.of("content/eula", name + ".md"));
            References references = ReferenceFinder.find(edition);
            List<ReadReferences.Row> read =
                    ReadReferences.table(TABLES.resolve("references/" + name + ".tsv"), edition);
            List<ReadReferences.Row> found = ReadReferences.found(edition, references);
            table.append(exact(name, read, found)).append(external(name, read, found));
            Terms terms = TermFinder.find(edition, references);
            table.append(terms(name, terms))
                    .append(score(name, "uses of terms, by count", ReadTermUses.usesScore(name, terms)))
                    .append(score(name, "undefined terms", ReadTermUses.undefinedScore(name, terms)));
        }
        QualityPage.write(TEXT.formatted(table));
    }

    private static String exact(String edition, List<ReadReferences.Row> read, List<ReadReferences.Row> found) {
        Set<String> there = inside(read);
        Set<String> here = inside(found);
        long both = here.stream().filter(there::contains).count();
        return row(
                edition,
                "references within the work",
                there.size(),
                share(both, here.size()),
                share(both, there.size()));
    }

    private static Set<String> inside(List<ReadReferences.Row> rows) {
        return rows.stream()
                .filter(row -> !row.scope().equals("external"))
                .map(ReadReferences.Row::what)
                .collect(Collectors.toSet());
    }

    private static String external(String edition, List<ReadReferences.Row> read, List<ReadReferences.Row> found) {
        List<ReadReferences.Row> there = outside(read);
        List<ReadReferences.Row> here = outside(found);
        long right = here.stream()
                .filter(row -> there.stream().anyMatch(row::overlaps))
                .count();
        long met = there.stream()
                .filter(row -> here.stream().anyMatch(row::overlaps))
                .count();
        return row(edition, "other instruments", there.size(), share(right, here.size()), share(met, there.size()));
    }

    private static List<ReadReferences.Row> outside(List<ReadReferences.Row> rows) {
        return rows.stream().filter(row -> row.scope().equals("external")).toList();
    }

    private static String terms(String edition, Terms terms) {
        List<ReadTerms.Row> rows = ReadTerms.table(TABLES.resolve("terms/" + edition + ".tsv"));
        List<String> found = ReadTerms.found(terms);
        List<String> firm =
                rows.stream().filter(row -> !row.weak()).map(ReadTerms.Row::key).toList();
        List<String> known = rows.stream().map(ReadTerms.Row::key).toList();
        long right = found.stream().filter(known::contains).count();
        long met = firm.stream().filter(found::contains).count();
        return row(edition, "definitions", firm.size(), share(right, found.size()), share(met, firm.size()));
    }

    private static String score(String edition, String what, ReadTermUses.Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f |\n",
                edition,
                what,
                score.read(),
                score.precision(),
                score.recall());
    }

    private static String row(String edition, String what, int read, String precision, String recall) {
        return "| %s | %s | %d | %s | %s |\n".formatted(edition, what, read, precision, recall);
    }

    private static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%.3f", whole == 0 ? 1 : (double) part / whole);
    }

    private static final String TEXT = """
            # Quality of references and terms

            Against the tables that were made by reading the bundled editions, in `src/test/resources/eula/references` and
            `terms`. A reference within the work counts as found only if its words, its targets, its status and its
            proposal are all as read. Another instrument counts as found where any of its words are: where its name ends
            is open to argument. A definition that the reader called weak counts neither as missed nor as false. Uses are
            counted by blocks, of the definitions that were found: the reader counted those within references too, where
            the program links the reference. Undefined terms are those that the reader saw in at least two blocks without
            the names of parts and services; names of products, which only the products file tells from terms, count as
            wrong here, and are left out of the findings.

            %s""";
}
