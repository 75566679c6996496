package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build} makes and says. */
class BuildCommandTest {
    @TempDir
    Path folder;

    private Path content;
    private Path out;

    @BeforeEach
    void aCollection() throws IOException {
        content = folder.resolve("content");
        out = folder.resolve("out");
        Files.createDirectories(content.resolve("terms"));
        Files.writeString(content.resolve("clausebook.yaml"), """
                title: Our terms
                works:
                  - id: terms
                    title: Terms of Service
                    language: en
                """);
        Files.writeString(content.resolve("terms/en-2024.md"), """
                ---
                work: terms
                language: en
                version: "2024"
                title: Terms of Service
                ---

                # Terms of Service

                1. **Scope.** These terms apply.

                2. **Fees.** You pay.
                """);
    }

    @Test
    void printsThePageToOpenAndSaysHowMuchThereIs() {
        Ran ran = build();
        assertEquals(0, ran.code(), ran.err());
        assertEquals(out + "/index.html\n", ran.out());
        assertEquals("""
                content/keys.yaml: warning: No key is recorded for 3 blocks, so that their permalinks may change
                  Run 'clausebook keys content' and keep the file
                1 edition, 2 clauses, 6 pages, 0 findings in N s
                """, ran.err().replaceFirst("\\d+\\.\\d s", "N s").replace(content.toString(), "content"));
        assertTrue(Files.exists(out.resolve("index.html")));
    }

    @Test
    void saysNothingWhenQuiet() {
        assertEquals(new Ran(0, "", ""), build("--quiet"));
    }

    @Test
    void leavesTheSiteAsItWasWhenTheCollectionHasAnError() throws IOException {
        build();
        String before = Files.readString(out.resolve("index.html"));
        Path collection = content.resolve("clausebook.yaml");
        Files.writeString(collection, Files.readString(collection).replace("title: Our terms", "titel: Our terms"));
        Ran ran = build();
        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("clausebook.yaml:1:1: error: "), ran.err());
        assertTrue(ran.err().endsWith("\nthe site was left as it was\n"), ran.err());
        assertEquals(before, Files.readString(out.resolve("index.html")));
    }

    @Test
    void aFolderThatIsNotThereIsSaidWithWhatToDo() {
        String none = folder.resolve("none").toString();
        String said = """
                DIR: error: There is no such folder
                  Name the folder of a collection, or make one with 'clausebook init DIR'
                """;
        for (String command : new String[] {"build", "check", "keys", "products"}) {
            Ran ran = Ran.clausebook(command, none);
            assertEquals(1, ran.code(), command);
            assertTrue(ran.err().startsWith(said.replace("DIR", none)), ran.err());
        }
    }

    @Test
    void aFileInsteadOfAFolderIsSaidToBeNone() throws IOException {
        String file = Files.writeString(folder.resolve("terms.md"), "# Terms\n").toString();
        for (String command : new String[] {"build", "keys", "products"}) {
            Ran ran = Ran.clausebook(command, file);
            assertEquals(1, ran.code(), command);
            assertTrue(ran.err().startsWith(file + ": error: This is no folder\n"), ran.err());
        }
    }

    @Test
    void replacesNoFolderThatIsNoSite() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.doc"), "ten years of work");
        assertEquals(1, build().code());
        assertEquals("ten years of work", Files.readString(out.resolve("thesis.doc")));
        assertFalse(Files.exists(out.resolve("index.html")));
    }

    @Test
    void saysWhatKeepsTheFolderFromBeingWritten() throws IOException {
        Path file = Files.writeString(out.resolveSibling("file"), "no folder");
        Ran ran = Ran.clausebook(
                "build", content.toString(), "--out", file.resolve("site").toString());
        assertEquals(1, ran.code());
        assertTrue(
                ran.err().contains(": The folder cannot be written: " + file + " is there and is no folder\n"),
                ran.err());
        assertTrue(ran.err().contains("choose another with --out"), ran.err());
    }

    @Test
    void saysAtOnceThatThereIsNothingToDo() throws IOException {
        Ran.clausebook("keys", content.toString());
        build();
        Map<String, FileTime> before = times();
        assertEquals(
                new Ran(
                        0,
                        out + "/index.html\n",
                        "nothing has changed: " + out + " is up to date; --force builds it again\n"),
                build());
        assertEquals(before, times());
        assertTrue(build("--force").err().startsWith("1 edition, "));
    }

    @Test
    void whatIsMissingChangedOrTooMuchIsBuiltAgain() throws IOException {
        Ran.clausebook("keys", content.toString());
        build();
        Path index = out.resolve("index.html");
        String page = Files.readString(index);
        Files.delete(index);
        assertTrue(build().err().startsWith("1 edition, "));
        Files.writeString(index, page.replace("terms", "pranks"));
        assertTrue(build().err().startsWith("1 edition, "));
        assertEquals(page, Files.readString(index));
        Files.writeString(index, page.replace("terms", "TERMS"));
        Files.setLastModifiedTime(index, FileTime.fromMillis(System.currentTimeMillis() + 1));
        assertTrue(build().err().startsWith("1 edition, "));
        Files.writeString(out.resolve("stray.html"), "");
        assertTrue(build().err().startsWith("1 edition, "));
        assertFalse(Files.exists(out.resolve("stray.html")));
    }

    @Test
    void whatTheSiteIsMadeOfIsLookedAtToTheByte() throws IOException {
        Ran.clausebook("keys", content.toString());
        build();
        Path edition = content.resolve("terms/en-2024.md");
        FileTime time = Files.getLastModifiedTime(edition);
        Files.writeString(edition, Files.readString(edition).replace("You pay.", "We pay."));
        Files.setLastModifiedTime(edition, time);
        assertTrue(build().err().startsWith("1 edition, "));
        assertTrue(build().err().startsWith("nothing has changed"));
        Files.createDirectories(content.resolve("templates"));
        Files.writeString(content.resolve("templates/words-en.properties"), "editions = Texts\n");
        assertTrue(build().err().startsWith("1 edition, "));
        assertTrue(build("--language", "bg").err().startsWith("1 edition, "));
        assertTrue(build("--language", "bg").err().startsWith("nothing has changed"));
    }

    @Test
    void aSiteOfWhichThereIsSomethingToSayIsBuiltAndItIsSaidAgain() {
        assertTrue(build().err().contains("warning: No key is recorded"));
        assertTrue(build().err().contains("warning: No key is recorded"));
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void refusesALanguageThatIsNone() {
        assertEquals(new Ran(2, "", """
                        error: --language takes en or bg, not 'english!'
                          'clausebook build --help' shows what it takes
                        """), build("--language", "english!"));
        assertTrue(build("--language", "bg,en,bg").err().startsWith("error: --language names bg twice"));
    }

    private Ran build(String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "build";
        args[1] = content.toString();
        args[2] = "--out";
        args[3] = out.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Ran.clausebook(args);
    }
}
