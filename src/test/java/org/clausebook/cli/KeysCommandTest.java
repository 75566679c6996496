package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code keys} records and says. */
class KeysCommandTest {
    @TempDir
    Path content;

    @BeforeEach
    void aCollection() throws IOException {
        Files.createDirectories(content.resolve("terms"));
        Files.writeString(content.resolve("clausebook.yaml"), """
                title: Our terms
                works:
                  - id: terms
                    title: Terms of Service
                    language: en
                """);
        edition("2024", """
                1. **Scope.** These terms apply to every order of a customer.

                2. **Fees.** The customer pays 30 euros within 14 days.
                """);
    }

    @Test
    void recordsEveryBlockAndSaysHowMany() throws IOException {
        assertEquals(new Ran(0, "", "content/keys.yaml: added the keys of 3 blocks\n"), keys());
        assertEquals(List.of("terms.en-2024 title: title", "terms.en-2024 1: 1", "terms.en-2024 2: 2"), lines());
        assertEquals(new Ran(0, "", "content/keys.yaml: every block has its key\n"), keys());
    }

    @Test
    void onlyAddsLinesWhenAnEditionComes() throws IOException {
        keys();
        String before = Files.readString(content.resolve("keys.yaml"));
        edition("2025", """
                1. **Notices.** A notice is sent by registered letter to the seat.

                2. **Scope.** These terms apply to every order of a customer.

                3. **Fees.** The customer pays 30 euros within 14 days.
                """);
        assertEquals(new Ran(0, "", "content/keys.yaml: added the keys of 4 blocks\n"), keys());
        String after = Files.readString(content.resolve("keys.yaml"));
        assertTrue(after.startsWith(before), after);
        assertEquals(
                List.of(
                        "terms.en-2025 title: title",
                        "terms.en-2025 1: 1-2",
                        "terms.en-2025 2: 1",
                        "terms.en-2025 3: 2"),
                lines().subList(3, 7));
    }

    @Test
    void checkFailsWhereABlockHasNoRecordedKeyAndWritesNothing() throws IOException {
        assertEquals(new Ran(1, "", """
                        error: content/keys.yaml lacks the keys of 3 blocks
                          Run 'clausebook keys content' and keep the file
                        """), keys("--check"));
        assertFalse(Files.exists(content.resolve("keys.yaml")));
        keys();
        assertEquals(0, keys("--check").code());
    }

    @Test
    void whatPeopleWroteStays() throws IOException {
        Files.writeString(content.resolve("keys.yaml"), "# Ours.\nterms.en-2023 7: fees gone\nterms.en-2024 2: fees");
        assertEquals(0, keys().code());
        assertEquals("""
                # Ours.
                terms.en-2023 7: fees gone
                terms.en-2024 2: fees
                terms.en-2024 title: title
                terms.en-2024 1: 1
                """, Files.readString(content.resolve("keys.yaml")));
    }

    @Test
    void aRecordWithAnErrorIsLeftAlone() throws IOException {
        Files.writeString(content.resolve("keys.yaml"), "terms.en-2024 22: fees\n");
        Ran ran = keys();
        assertEquals(1, ran.code());
        assertEquals("""
                content/keys.yaml:1:1: error: The edition terms.en-2024 has no block 22
                    terms.en-2024 22: fees
                    ^
                  Did you mean 2? Write gone behind its key and add a line for the block that it became
                nothing was written
                """, ran.err());
        assertEquals("terms.en-2024 22: fees\n", Files.readString(content.resolve("keys.yaml")));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(content.resolve("keys.yaml")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private Ran keys(String... more) {
        String[] args = new String[2 + more.length];
        args[0] = "keys";
        args[1] = content.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        Ran ran = Ran.clausebook(args);
        return new Ran(ran.code(), ran.out(), ran.err().replace(content.toString(), "content"));
    }

    private void edition(String version, String text) throws IOException {
        Files.writeString(content.resolve("terms/en-" + version + ".md"), """
                ---
                work: terms
                language: en
                version: "%s"
                title: Terms of Service
                ---

                # Terms of Service

                %s""".formatted(version, text));
    }
}
