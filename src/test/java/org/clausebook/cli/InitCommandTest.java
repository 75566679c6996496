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
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(home.resolve("thesis.doc"), "ten years of work");
        assertEquals(new Ran(1, "", """
                        error: DIR is not empty: thesis.doc
                          Name a new or empty folder; nothing was written
                        """.replace("DIR", home.toString())), Ran.clausebook("init", home.toString()));
        assertEquals(1, home.toFile().list().length);
        String file = home.resolve("thesis.doc").toString();
        assertEquals(
                "error: " + file + " is there and is no folder\n  Name a new or empty folder; nothing was written\n",
                Ran.clausebook("init", file).err());
    }
}
