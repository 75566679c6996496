package org.clausebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A collection of more works than the first page shows with their contents: nine, each in two versions. */
public final class ManyWorks {
    /** How many there are. */
    public static final int COUNT = 9;

    private ManyWorks() {}

    /** Writes it into a folder. */
    public static void write(Path content) throws IOException {
        StringBuilder works = new StringBuilder("title: Rules of nine gardens\nworks:\n");
        Files.createDirectories(content);
        for (int i = 1; i <= COUNT; i++) {
            works.append("  - {id: garden-" + i + ", title: Garden " + i + ", language: en}\n");
            edition(content, i, "2021", "The gate is closed at eight.");
            edition(content, i, "2025", "The gate is closed at nine.");
        }
        Files.writeString(content.resolve("clausebook.yaml"), works);
    }

    private static void edition(Path content, int number, String version, String second) throws IOException {
        Path folder = Files.createDirectories(content.resolve("garden-" + number));
        Files.writeString(folder.resolve("en-" + version + ".md"), """
                ---
                work: garden-%1$d
                language: en
                version: %2$s
                title: Rules of garden %1$d
                ---

                # Rules

                1. Whoever comes into garden %1$d shall leave its beds alone.

                2. %3$s
                """.formatted(number, version, second));
    }
}
