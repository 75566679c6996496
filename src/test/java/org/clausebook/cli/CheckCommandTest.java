package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} prints, and when it fails. */
class CheckCommandTest {
    private static final String ENGLISH = """
            Garden lease

            1. Rent. The tenant shall pay the rent of 100 euros for the garden on the first day of every month.

            2. Tools. The tools of the garden stay in the shed of the landlord at night.

            3. Water. The water is free for every tenant of the garden in the summer of each year.
            """;

    private static final String GERMAN = """
            Gartenpacht

            1. Pacht. Der Pächter zahlt die Pacht von 200 Euro für den Garten am ersten Tag jedes Monats.

            2. Werkzeuge. Die Werkzeuge des Gartens bleiben nachts im Schuppen des Verpächters.

            3. Wasser. Das Wasser ist für jeden Pächter des Gartens im Sommer jedes Jahres frei.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aTranslation() throws IOException {
        Files.writeString(folder.resolve("en.txt"), ENGLISH);
        Files.writeString(folder.resolve("de.txt"), GERMAN);
    }

    private Ran check(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "check",
                "--source",
                folder.resolve("en.txt").toString(),
                "--target",
                folder.resolve("de.txt").toString()));
        args.addAll(Arrays.asList(more));
        return Ran.clausebook(args.toArray(String[]::new));
    }

    @Test
    void aWrongNumberIsAnErrorAndFails() {
        Ran ran = check();
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.out().contains("error: The source has 100 [number-differs]"), ran.out());
        assertTrue(ran.out().contains("\n    200\n  Write 100\n"), ran.out());
    }

    @Test
    void aTextAloneIsLookedAtForItsDrafting() throws IOException {
        Path alone = folder.resolve("en.txt");
        Files.writeString(
                alone,
                ENGLISH.replace("the shed of", "the the shed of").replace("Water.", "Water (see clause 9 below)."));
        Ran ran = Ran.clausebook("check", alone.toString());
        assertEquals(1, ran.code(), ran.err());
        assertTrue(ran.out().contains("[double-word]"), ran.out());
        assertTrue(ran.out().contains("[broken-reference]"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void failsOnlyOnWhatTheCallerWantsItTo() {
        assertEquals(0, check("--fail-on", "never").code());
        assertEquals(1, check("--fail-on", "note").code());
        assertEquals(2, check("--fail-on", "fatal").code());
        assertEquals(2, Ran.clausebook("check", "--source", "en.txt").code());
    }

    @Test
    void aBaselineLeavesOutWhatIsKnown() throws IOException {
        Path known = folder.resolve("known.json");
        Files.writeString(known, check("--format", "json", "--fail-on", "never").out());
        Ran same = check("--baseline", known.toString(), "--fail-on", "note");
        assertEquals(0, same.code(), same.out());
        Files.writeString(folder.resolve("de.txt"), GERMAN.replace("ersten", "4."));
        Ran other = check("--baseline", known.toString());
        assertEquals(1, other.code(), other.out());
        assertTrue(!other.out().contains("200") && other.out().contains("no number 4"), other.out());
        assertEquals(2, check("--baseline", folder.resolve("en.txt").toString()).code());
    }

    @Test
    void dismissedFindingsOfACollectionStayAway() throws IOException {
        Files.createDirectories(folder.resolve("content/lease"));
        Files.writeString(folder.resolve("content/clausebook.yaml"), """
                title: Leases
                works:
                  - id: lease
                    title: Garden lease
                    language: en
                """);
        Files.writeString(folder.resolve("content/lease/en.md"), """
                ---
                work: lease
                language: en
                version: 2021
                title: Garden lease
                ---

                # Garden lease

                1. The tools stay in the the shed.
                """);
        String content = folder.resolve("content").toString();
        Ran before = Ran.clausebook("check", content, "--fail-on", "warning");
        assertEquals(1, before.code(), before.err());
        assertTrue(before.out().contains("en.md:10:22: warning: the stands twice [double-word]"), before.out());
        String evidence = before.out().replaceFirst("(?s).*evidence ([0-9a-f]{16}).*", "$1");
        Files.writeString(folder.resolve("content/reviewed.yaml"), """
                dismissed:
                  - rule: double-word
                    clause: lease.en-2021 1
                    evidence: "%s"
                    reason: as in the law
                    by: Ann Ko
                """.formatted(evidence));
        Ran after = Ran.clausebook("check", content, "--fail-on", "note");
        assertEquals(0, after.code(), after.out() + after.err());
        assertEquals("0 errors, 0 warnings, 0 notes\n", after.out());
    }
}
