package org.clausebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.content.Content;
import org.clausebook.content.ContentReader;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.ProblemText;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code src/test/resources/errors}: a bad file or content folder, and what is said about it. */
class ErrorsTest {
    private static final Path CASES = Path.of("src/test/resources/errors");
    private static final boolean REWRITE = Boolean.getBoolean("clausebook.rewrite");

    @TestFactory
    Stream<DynamicTest> every_case() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        String actual = ProblemText.render(problems(folder)).replace(folder.toString() + "/", "");
        Path expected = folder.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, actual);
        }
        assertTrue(!actual.isEmpty(), "nothing is wrong with " + folder);
        assertEquals(Files.readString(expected), actual);
    }

    private static List<Problem> problems(Path folder) throws IOException {
        Path input = folder.resolve("input.md");
        if (Files.exists(input)) {
            String text = Files.readString(input, StandardCharsets.UTF_8);
            return EditionParser.parse(new SourceText("input.md", text)).problems();
        }
        Checked<Content> content = ContentReader.read(folder.resolve("content"));
        List<Problem> all = new ArrayList<>(content.problems());
        content.value()
                .editionFiles()
                .forEach(file -> all.addAll(EditionParser.parse(file).problems()));
        return new Checked<>("", all).problems();
    }
}
