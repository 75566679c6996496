package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausebook.text.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A services agreement with the conventions of other texts: numbered articles with {@code Article 5(2)(b)}, {@code чл. 7,
 * ал. 2} and {@code § 3 Abs. 2}, each with a table of all its references and terms.
 */
class StrangersTest {
    private static final Path FOLDER = Path.of("src/test/resources/strangers");

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg", "de"})
    void everyReferenceIsFoundToTheLetter(String language) {
        Edition edition = edition(language);
        assertEquals(
                lines(ReadReferences.table(FOLDER.resolve("references/" + language + ".tsv"), edition)),
                lines(ReadReferences.found(edition, ReferenceFinder.find(edition))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bg", "de"})
    void everyTermIsFoundWithItsUses(String language) throws IOException {
        Edition edition = edition(language);
        Terms terms = TermFinder.find(edition, ReferenceFinder.find(edition));
        List<String> table = Files.readAllLines(FOLDER.resolve("terms/" + language + ".tsv"));
        assertEquals(
                String.join("\n", table.subList(1, table.size())),
                terms.terms().stream().map(term -> row(terms, term)).collect(Collectors.joining("\n")));
    }

    private static Edition edition(String language) {
        return ReadReferences.edition(FOLDER.resolve("services." + language + ".md"));
    }

    private static String lines(List<ReadReferences.Row> rows) {
        return rows.stream().map(ReadReferences.Row::what).collect(Collectors.joining("\n"));
    }

    private static String row(Terms terms, Term term) {
        return String.join(
                "\t",
                term.block().toString(),
                term.name(),
                term.longForm().isEmpty() ? "-" : term.longForm(),
                term.scope().name().toLowerCase(Locale.ROOT),
                Integer.toString(terms.usesOf(term).size()));
    }
}
