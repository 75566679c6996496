package org.clausebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written all together or not at all. */
class FileSetTest {
    @TempDir
    Path folder;

    @Test
    void writesEveryFileAndLeavesNothingElse() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        FileSet files = new FileSet();
        files.add(folder.resolve("a"), "new".getBytes(UTF_8));
        files.add(folder.resolve("deep/er/b"), "b".getBytes(UTF_8));
        files.write();
        assertEquals(List.of("a new", "deep/er/b b"), everything());
    }

    @Test
    void whatCannotBeWrittenLeavesAllAsItWas() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        Files.writeString(folder.resolve("file"), "no folder");
        FileSet files = new FileSet();
        files.add(folder.resolve("a"), "new".getBytes(UTF_8));
        files.add(folder.resolve("b"), "b".getBytes(UTF_8));
        files.add(folder.resolve("file/c"), "c".getBytes(UTF_8));
        assertThrows(IOException.class, files::write);
        assertEquals(List.of("a old", "file no folder"), everything());
    }

    @Test
    void whatCannotBeMovedInBringsTheOldBack() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        Files.createDirectories(folder.resolve("b"));
        Files.createDirectories(folder.resolve(".b.old/in the way"));
        FileSet files = new FileSet();
        files.add(folder.resolve("a"), "new".getBytes(UTF_8));
        files.add(folder.resolve("b"), "b".getBytes(UTF_8));
        assertThrows(IOException.class, files::write);
        assertEquals(List.of("a old"), everything());
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/') + " " + text(file))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
