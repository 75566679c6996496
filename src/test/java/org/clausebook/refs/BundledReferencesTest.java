package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.text.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The references of the bundled editions, against tables that a person made by reading. */
class BundledReferencesTest {
    private static final Path TABLES = Path.of("src/test/resources/eula/references");

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "bg-20210429", "en-20250425"})
    void thoseToClausesAndToTheWorkAreFoundToTheLetter(String name) {
        Edition edition = ReadReferences.edition(Path.of("content/eula", name + ".md"));
        assertEquals(
                inside(ReadReferences.table(TABLES.resolve(name + ".tsv"), edition)),
                inside(ReadReferences.found(edition, ReferenceFinder.find(edition))));
    }

    private static String inside(List<ReadReferences.Row> rows) {
        return rows.stream()
                .filter(row -> !row.scope().equals("external"))
                .map(ReadReferences.Row::what)
                .collect(Collectors.joining("\n"));
    }
}
