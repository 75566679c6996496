package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The links between the bundled editions against tables that people made by reading both texts. */
class BundledLinksTest {
    private static final Path TABLES = Path.of("src/test/resources/eula/links");
    private static final Path TEXTS = Path.of("content/eula");

    @TestFactory
    Stream<DynamicTest> everyLinkIsWhatAReaderSaw() throws IOException {
        List<Path> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(tables::add);
        }
        return tables.stream().map(table -> DynamicTest.dynamicTest(name(table), () -> check(table)));
    }

    private static void check(Path table) throws IOException {
        String[] sides = name(table).split("~", -1);
        Alignment alignment = Aligner.align(edition(sides[0]), edition(sides[1]));
        List<String> expected = Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        boolean changes = expected.get(0).split(" \\| ", -1).length > 3;
        List<String> actual =
                alignment.links().stream().map(link -> row(link, changes)).toList();
        // Where an added block stands among the others is the table's choice.
        assertEquals(sorted(expected), sorted(actual));
    }

    private static String sorted(List<String> rows) {
        return String.join("\n", rows.stream().map(String::strip).sorted().toList());
    }

    private static String row(BlockLink link, boolean changes) {
        String row = paths(link.left()) + " | " + paths(link.right()) + " | "
                + link.relation().name().toLowerCase(Locale.ROOT);
        return changes
                ? row + " | "
                        + (link.changes().isEmpty()
                                ? "-"
                                : String.join(
                                        ",",
                                        link.changes().stream()
                                                .map(change -> change.name().toLowerCase(Locale.ROOT))
                                                .toList()))
                : row;
    }

    private static String paths(List<ClausePath> paths) {
        return paths.isEmpty()
                ? "-"
                : String.join(" ", paths.stream().map(ClausePath::toString).toList());
    }

    private static String name(Path table) {
        return table.getFileName().toString().replace(".txt", "");
    }

    private static Edition edition(String name) throws IOException {
        Path file = TEXTS.resolve(name + ".md");
        return EditionParser.parse(new SourceText(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
    }
}
