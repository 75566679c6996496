package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff} prints. */
class DiffCommandTest {
    private static final String OLD = """
            Garden lease

            1. Rent. The tenant shall pay the rent of the garden on the first day of every month.

            2. Tools. The tools stay in the shed of the landlord at night.

            3. Water. Water is free for every tenant of the garden in summer.
            """;

    @TempDir
    Path folder;

    private Path old;

    @BeforeEach
    void aVersion() throws IOException {
        old = Files.writeString(folder.resolve("old.txt"), OLD);
    }

    @Test
    void marksTheWordsOfEachChangeAndSaysWhyItMatters() throws IOException {
        Ran ran = diff(OLD.replace("shall pay", "may pay").replace("3. Water", "4. Water"));
        assertEquals(0, ran.code(), ran.err());
        assertEquals("""
                1 substantive, 0 editorial, 1 only renumbered or moved, 2 unchanged

                1
                  edited; substantive: modal verb: shall → may
                  Rent.
                  The tenant [-shall-]{+may+} pay the rent of the garden on the first day of every month.

                3 → 4
                  renumbered
                """, ran.out().substring(ran.out().indexOf('\n') + 1));
    }

    @Test
    void rewrappingChangesNothing() throws IOException {
        Ran ran = diff(OLD.replace(" the ", "\nthe "));
        assertTrue(
                ran.out().endsWith("\n0 substantive, 0 editorial, 0 only renumbered or moved, 4 unchanged\n"),
                ran.out());
    }

    @Test
    void jsonListsWhatWasRenamedThroughout() throws IOException {
        Ran ran = diff(OLD.replace("garden", "yard").replace("Garden", "Yard"), "--format", "json");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("\"renamings\": ["), ran.out());
        assertTrue(ran.out().contains("\"redline\": {"), ran.out());
    }

    @Test
    void htmlIsOneFileThatAsksForNoOther() throws IOException {
        Ran ran = diff(OLD.replace("shall pay", "may pay"), "--format", "html");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("<del>shall</del><ins>may</ins>"), ran.out());
        Document page = Jsoup.parse(ran.out());
        assertEquals(List.of(), page.select("link, img, script[src], a[href]:not([href^=#])"));
        assertFalse(page.select("style").html().contains("url("), "a font or picture beside the file");
    }

    @Test
    void aTranslationIsWrongUsage() throws IOException {
        Path other = Files.writeString(folder.resolve("bg.txt"), """
                Наем на градина

                1. Наем. Наемателят се задължава да плаща наема на градината на първия ден от всеки месец и да не
                я отстъпва на други лица без съгласието на наемодателя.

                2. Инструменти. Инструментите остават през нощта в бараката, която се заключва от наемодателя.
                """);
        Ran ran = Ran.clausebook("diff", old.toString(), other.toString());
        assertEquals(new Ran(2, "", """
                error: the texts are in two languages, en and bg: a translation has no redline
                  'clausebook diff --help' shows what it takes
                """), ran);
    }

    private Ran diff(String text, String... more) throws IOException {
        Path now = Files.writeString(folder.resolve("new.txt"), text);
        String[] args = new String[3 + more.length];
        args[0] = "diff";
        args[1] = old.toString();
        args[2] = now.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Ran.clausebook(args);
    }
}
