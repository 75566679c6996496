package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code ingest} is a trap that extracted text sets: {@code input.txt} or {@code input.md}, and in {@code expected.txt}
 * what a reader sees in it. A case is added by adding a folder.
 */
class IngestCasesTest {
    private static final Path CASES = Path.of("src/test/resources/ingest");

    @TestFactory
    Stream<DynamicTest> everyCaseReadsAsAReaderDoes() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(CASES)) {
            cases = folders.sorted().toList();
        }
        return cases.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Path input = input(folder);
        List<Draft> drafts = Ingest.read(
                        input.getFileName().toString(), Files.readAllBytes(input), IngestOptions.NONE, page -> {})
                .value();
        List<String> parts = drafts.stream().map(IngestCasesTest::outline).toList();
        assertEquals(
                Files.readString(folder.resolve("expected.txt")).strip(),
                String.join("\n===edition===\n", parts).strip());
    }

    private static Path input(Path folder) {
        return Stream.of("input.txt", "input.md")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static String outline(Draft draft) {
        Map<ClausePath, Integer> depths = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (Block block : draft.edition().blocks()) {
            int depth = block.parent().isNone() ? 0 : depths.getOrDefault(block.parent(), 0) + 1;
            depths.put(block.path(), depth);
            lines.add("  ".repeat(depth)
                    + String.join(
                            " | ",
                            block.kind().name().toLowerCase(Locale.ROOT),
                            dash(block.number()),
                            dash(block.heading()),
                            dash(block.text())));
        }
        if (!draft.furniture().isEmpty()) {
            lines.add("---furniture---");
        }
        for (Furniture piece : draft.furniture()) {
            lines.add(String.join(" | ", piece.kind().reported(), "" + piece.page(), "" + piece.line(), piece.text()));
        }
        return String.join("\n", lines);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
