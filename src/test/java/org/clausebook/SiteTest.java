package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** Tests of a site in a browser: after each nothing was logged nor asked for outside, and the last closes the browser. */
abstract class SiteTest {
    private static final int MOST_BYTES = 300_000;
    static SiteBrowser site;

    @AfterAll
    static void close() {
        site.close();
    }

    @AfterEach
    void nothingWasLoggedAndNothingAskedForOutside() {
        assertEquals(List.of(), site.noise());
    }

    /** The pages of a site that are larger than what loads at once, of those whose paths match. */
    static List<String> tooLarge(Path folder, String paths) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(paths))
                    .filter(file -> size(file) > MOST_BYTES)
                    .map(file -> file.getFileName() + " " + size(file))
                    .toList();
        }
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
