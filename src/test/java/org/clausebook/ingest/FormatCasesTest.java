package org.clausebook.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.source.Checked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code formats} holds one input and what is to be read from it. {@code -Dgolden.write=true} writes
 * the latter anew; read the difference before you commit it.
 */
class FormatCasesTest {
    private static final Path CASES = Path.of("src/test/resources/formats");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @TestFactory
    List<DynamicTest> readsEveryCase() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<DynamicTest> tests = folders.sorted()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), () -> read(folder)))
                    .toList();
            assertTrue(!tests.isEmpty(), "no case in " + CASES);
            return tests;
        }
    }

    private static void read(Path folder) throws IOException {
        Checked<Reading> checked = FormatCase.read(folder);
        if (!checked.failed()) {
            Readings.assertAccountsForEveryLetter(checked.value(), folder.toString());
        }
        Path expected = folder.resolve("expected.txt");
        if (WRITE) {
            Files.writeString(expected, Readings.shown(checked));
        }
        assertEquals(Files.readString(expected, UTF_8), Readings.shown(checked), folder.toString());
    }
}
