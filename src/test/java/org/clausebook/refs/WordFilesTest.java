package org.clausebook.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of words, one a language, as people write them. */
class WordFilesTest {
    private static final Path FILES = Path.of("src/main/resources/org/clausebook/refs");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyListAndEveryEntryStandsOnceAndAStarAtAnEnd(Path file) throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> lists = new HashSet<>();
        Set<String> entries = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                entries.clear();
                if (!lists.add(line)) {
                    wrong.add(line);
                }
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String entry : line.strip().split(line.startsWith("  ") ? "\\s+" : "\\s*,\\s*", -1)) {
                    boolean inside = entry.length() > 2
                            && entry.substring(1, entry.length() - 1).contains("*");
                    if (entry.isEmpty() || inside || !entries.add(entry.toLowerCase(Locale.ROOT))) {
                        wrong.add(entry);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
