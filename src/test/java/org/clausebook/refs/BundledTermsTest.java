package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.text.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The reader's counts are with uses inside of references, which are linked as references. */
    @ParameterizedTest
    @ValueSource(strings = {"en-20210429", "bg-20210429", "en-20250425"})
    void usesAreAsManyAsTheReaderCounted(String name) throws IOException {
        Edition edition = ReadReferences.edition(Path.of("content/eula", name + ".md"));
        ReadTermUses.Score score =
                ReadTermUses.usesScore(name, TermFinder.find(edition, ReferenceFinder.find(edition)));
        assertTrue(score.precision() >= 0.97, score.toString());
        assertTrue(score.recall() >= 0.87, score.toString());
    }

    @ParameterizedTest
    @CsvSource({"en-20210429, 0.8, 0.45", "bg-20210429, 0.6, 0.35", "en-20250425, 0.9, 0.5"})
    void whatIsDefinedNowhereIsFound(String name, double recall, double precision) throws IOException {
        Edition edition = ReadReferences.edition(Path.of("content/eula", name + ".md"));
        ReadTermUses.Score score =
                ReadTermUses.undefinedScore(name, TermFinder.find(edition, ReferenceFinder.find(edition)));
        assertTrue(score.recall() >= recall, score.toString());
        assertTrue(score.precision() >= precision, score.toString());
    }
}
