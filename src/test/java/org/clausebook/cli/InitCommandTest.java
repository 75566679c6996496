package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The collection that {@code init} writes. */
class InitCommandTest {
    @TempDir
    Path home;

    @Test
    void whatIsWrittenBuildsWithoutAWord() {
        Path folder = home.resolve("new/contracts");
        Ran made = Ran.clausebook("init", folder.toString());
        assertEquals(new Ran(0, "", """
                        wrote 12 files to DIR: a lease in two versions and two languages
                        next: 'clausebook serve DIR' shows it while you change it, 'clausebook build DIR' makes its site
                        """.replace("DIR", folder.toString())), made);
        String out = home.resolve("site").toString();
        Ran built = Ran.clausebook("build", folder.toString(), "--out", out);
        assertEquals(
                "3 editions, 31 clauses",
                built.err().lines().findFirst().orElse("").replaceFirst("^(.*?, .*?),.*", "$1"));
        assertEquals(1, built.err().lines().count(), built.err());
    }

    @Test
    void itsKeysAreWhole() {
        String folder = home.resolve("contracts").toString();
        Ran.clausebook("init", folder);
        assertEquals(new Ran(0, "", folder + "/keys.yaml: every block has its key\n"), Ran.clausebook("keys", folder));
    }

    @Test
    void editorsFindTheSchemas() throws IOException {
        Path folder = home.resolve("contracts");
        Ran.clausebook("init", folder.toString());
        for (String name : new String[] {"clausebook", "keys", "links", "reviewed"}) {
            String first = Files.readAllLines(folder.resolve(name + ".yaml")).get(0);
            assertEquals("# yaml-language-server: $schema=schema/" + name + ".schema.json", first);
            assertTrue(Files.isRegularFile(folder.resolve("schema/" + name + ".schema.json")));
        }
    }

    @Test
    void ingestedTextsBecomeACollection() throws IOException {
        String old = "# Lease: the garden\n\n1. The tenant pays the rent on the first day of the month.\n";
        Path first = Files.writeString(home.resolve("old.md"), old);
        Path next = Files.writeString(
                home.resolve("new.md"), old.replace("first", "third").replace("the garden", "a garden"));
        Path folder = home.resolve("leases");
        for (String work : new String[] {"lease", "annex"}) {
            String into = folder.resolve(work).toString();
            Ran.clausebook("ingest", first.toString(), "--into", into, "--version", "2024");
            Ran.clausebook("ingest", next.toString(), "--into", into, "--version", "2025");
        }
        String content = folder.toString();
        assertEquals(new Ran(1, "", """
                        DIR/clausebook.yaml: error: There is no collection file
                          'clausebook init DIR' writes one for the texts there
                        the site was left as it was
                        """.replace("DIR", content)), Ran.clausebook("build", content));
        assertEquals(new Ran(0, "", """
                        wrote DIR/clausebook.yaml: correct the titles in it, and the language of each original
                        next: 'clausebook serve DIR' shows it while you change it, 'clausebook build DIR' makes its site
                        """.replace("DIR", content)), Ran.clausebook("init", content));
        assertEquals("""
                # yaml-language-server: $schema=schema/clausebook.schema.json
                # The collection: what the site is called, and which works it holds. The titles are those of the texts.
                title: "Lease: a garden"
                works:
                  - id: annex
                    title: "Lease: a garden"
                    language: en
                  - id: lease
                    title: "Lease: a garden"
                    language: en
                """, Files.readString(folder.resolve("clausebook.yaml")));
        assertTrue(Files.isRegularFile(folder.resolve("schema/clausebook.schema.json")));
        assertEquals(
                0,
                Ran.clausebook("build", content, "--out", home.resolve("site").toString())
                        .code());
        assertEquals(new Ran(1, "", """
                        error: DIR/clausebook.yaml is there already
                          Write a further work below its works:; nothing was written
                        """.replace("DIR", content)), Ran.clausebook("init", content));
    }

    @Test
    void ofSeveralLanguagesEnglishIsTakenForTheOriginal() throws IOException {
        Path work = Files.createDirectories(home.resolve("leases/lease"));
        for (String language : new String[] {"bg", "de", "en", "fr"}) {
            Files.writeString(work.resolve(language + ".md"), """
                    ---
                    work: lease
                    language: LANGUAGE
                    version: 2024
                    title: Lease
                    ---
                    1. The rent is due.
                    """.replace("LANGUAGE", language));
        }
        Ran.clausebook("init", home.resolve("leases").toString());
        String written = Files.readString(home.resolve("leases/clausebook.yaml"));
        assertTrue(written.endsWith("    language: en\n"), written);
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(home.resolve("thesis.doc"), "ten years of work");
        assertEquals(new Ran(1, "", """
                        error: DIR is not empty: thesis.doc
                          Name a new or empty folder, or one with ingested texts; nothing was written
                        """.replace("DIR", home.toString())), Ran.clausebook("init", home.toString()));
        assertEquals(1, home.toFile().list().length);
        String file = home.resolve("thesis.doc").toString();
        assertEquals(
                "error: " + file
                        + " is there and is no folder\n  Name a new or empty folder, or one with ingested texts; nothing was written\n",
                Ran.clausebook("init", file).err());
    }
}
