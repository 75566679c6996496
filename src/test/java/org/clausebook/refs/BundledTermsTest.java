package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.text.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The definitions of the bundled editions, against tables that a person made by reading. A weak row counts neither as
 * missed nor as false; a firm one that is missed stands in {@code otherwise.tsv} with the reason.
 */
class BundledTermsTest {
    private static final Path TABLES = Path.of("src/test/resources/eula/terms");

    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "bg-20210429", "en-20250425"})
    void everyFirmDefinitionIsFoundAndNoOther(String name) throws IOException {
        Edition edition = ReadReferences.edition(Path.of("content/eula", name + ".md"));
        List<String> found = ReadTerms.found(TermFinder.find(edition, ReferenceFinder.find(edition)));
        List<ReadTerms.Row> rows = ReadTerms.table(TABLES.resolve(name + ".tsv"));
        List<String> otherwise = new ArrayList<>();
        for (String line : Files.readAllLines(TABLES.resolve("otherwise.tsv"))) {
            if (line.startsWith(name + "\t")) {
                otherwise.add(line.split("\t", -1)[1]);
            }
        }
        List<String> missed = rows.stream()
                .filter(row -> !row.weak() && !found.contains(row.key()))
                .map(ReadTerms.Row::key)
                .toList();
        List<String> known = rows.stream().map(ReadTerms.Row::key).toList();
        List<String> extra = found.stream().filter(key -> !known.contains(key)).toList();
        assertEquals(otherwise, missed, "missed");
        assertEquals(List.of(), extra, "found, but read by nobody");
    }
}
