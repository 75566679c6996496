package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} makes of two files that were never imported. */
class CompareCommandTest {
    private static final String OLD = """
            Garden lease

            1. Rent. The tenant shall pay the rent of the garden on the first day of every month.

            2. Tools. The tools stay in the shed of the landlord at night, and nobody lends them to others.
            """;

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void twoFiles() throws IOException {
        out = folder.resolve("out");
        Files.writeString(folder.resolve("lease of spring.txt"), OLD);
        Files.writeString(folder.resolve("lease of autumn.txt"), OLD.replace("shall", "may"));
    }

    @Test
    void makesASiteWithTheTextsTheRedlineAndTheList() throws IOException {
        Ran ran = compare("lease of spring.txt", "lease of autumn.txt");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().startsWith("1 change in "), ran.err());
        String pair = "lease-of-autumn.en-lease-of-spring~lease-of-autumn.en-lease-of-autumn";
        assertEquals(out + "/compare/" + pair + ".html\n", ran.out());
        String redline = Files.readString(out.resolve("compare/" + pair + ".html"));
        assertTrue(redline.contains("<del>shall</del><ins>may</ins>"), redline);
        String list = Files.readString(out.resolve("changes/" + pair + ".html"));
        assertTrue(list.contains("modal verb: shall → may"), list);
        assertEquals("""
                left,right,kind,types,significance,reasons,old heading,new heading,old text,new text\r
                1,1,substance,edited,substantive,modal verb: shall → may,Rent.,Rent.,\
                The tenant shall pay the rent of the garden on the first day of every month.,\
                The tenant may pay the rent of the garden on the first day of every month.\r
                """, Files.readString(out.resolve("data/changes/" + pair + ".csv")));
        assertTrue(Files.exists(out.resolve("read/lease-of-autumn.en-lease-of-spring.html")));
    }

    @Test
    void saysWhereNothingChanged() throws IOException {
        Ran ran = compare("lease of spring.txt", "lease of spring.txt");
        assertEquals(0, ran.code(), ran.err());
        Path page = Path.of(ran.out().strip());
        assertTrue(Files.readString(page).contains("Nothing changed between these editions."));
    }

    @Test
    void aMissingFileIsAnErrorAndWritesNothing() {
        assertEquals(1, compare("lease of spring.txt", "lease of winter.txt").code());
        assertFalse(Files.exists(out));
    }

    @Test
    void textsWhoseLanguageCannotBeToldAreCompared() throws IOException {
        Files.writeString(folder.resolve("old.txt"), "hello\n");
        Files.writeString(folder.resolve("new.txt"), "hello again\n");
        Ran ran = compare("old.txt", "new.txt");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.isRegularFile(Path.of(ran.out().strip())), ran.out());
    }

    private Ran compare(String old, String now) {
        return Ran.clausebook(
                "compare", folder.resolve(old).toString(), folder.resolve(now).toString(), "--out", out.toString());
    }
}
