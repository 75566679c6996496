package org.clausebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@link Fuzzed} demands, for inputs that a coverage-guided fuzzer finds (Jazzer, on libFuzzer). The run here is short;
 * {@code -Dclausebook.fuzz=1800} makes it half an hour a way. An input that breaks it is kept under {@code fuzz/<way>/}.
 */
class FuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/fuzz");
    private static final Optional<Integer> ASKED = Optional.ofNullable(Integer.getInteger("clausebook.fuzz"));

    static Stream<Arguments> kept() throws IOException {
        List<Arguments> inputs = new ArrayList<>();
        for (Fuzzed.Way way : Fuzzed.Way.values()) {
            try (Stream<Path> files = Files.list(KEPT.resolve(way.folder()))) {
                files.sorted().forEach(file -> inputs.add(Arguments.of(way, file)));
            }
        }
        return inputs.stream();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatOnceBrokeItHolds(Fuzzed.Way way, Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertDoesNotThrow(() -> Fuzzed.accept(way, bytes));
    }

    @ParameterizedTest
    @EnumSource
    void nothingNewBreaksIt(Fuzzed.Way way, @TempDir Path home) throws IOException, InterruptedException {
        Path log = home.resolve("log");
        Process fuzzer = new ProcessBuilder(command(way, home))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = fuzzer.waitFor();
        String told = Files.readString(log, Charset.defaultCharset());
        assertEquals(0, code, told);
        assertTrue(told.contains("Done "), told);
    }

    private static List<String> command(Fuzzed.Way way, Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-Djava.io.tmpdir=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--target_args=" + way.folder(),
                "--instrumentation_includes=" + String.join(File.pathSeparator, way.watched()),
                "--custom_hook_includes=org.clausebook.**",
                // The same inputs on each run, unless somebody looks for something new.
                "-seed=" + (ASKED.isPresent() ? 0 : 1),
                ASKED.map(seconds -> "-max_total_time=" + seconds).orElse("-runs=500"),
                "--reproducer_path=" + home,
                "-artifact_prefix=" + home + File.separator,
                Files.createDirectory(home.resolve("found")).toString()));
        way.seeds().forEach(folder -> command.add(folder.toString()));
        return command;
    }
}
