package org.clausebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file by which a site's folder is known to be ours. It is written last, and says what the site was made of and which
 * files it has, of which size: so a look at names, sizes and times tells whether the folder is as it was written.
 */
final class Manifest {
    /** Its name in the site's folder. */
    static final String NAME = ".clausebook";

    /** What it begins with, and all that stands in it until the site is whole. */
    static final String HEAD = "clausebook site 1\n";

    private static final String MADE_OF = "made of ";

    private Manifest() {}

    /** The text of a whole site's manifest. */
    static String of(Optional<String> madeOf, SortedMap<String, Long> sizes) {
        return HEAD
                + madeOf.map(number -> MADE_OF + number + "\n" + listed(sizes)).orElse("");
    }

    /**
     * Whether a folder is a whole site made of this, with all its files and no others, none of them changed after the
     * manifest was written. A file that was changed to one of the same size and set back in time is not noticed.
     */
    static boolean holds(Path folder, String madeOf) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!text.startsWith(HEAD + MADE_OF + madeOf + "\n")) {
            return false;
        }
        FileTime written = Files.getLastModifiedTime(file);
        SortedMap<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
                if (found.isRegularFile() && found.lastModifiedTime().compareTo(written) > 0) {
                    return false;
                }
                if (!found.isDirectory()) {
                    sizes.put(folder.relativize(path).toString().replace('\\', '/'), found.size());
                }
            }
        }
        sizes.remove(NAME);
        sizes.remove(SiteWriter.IGNORES);
        return text.equals(HEAD + MADE_OF + madeOf + "\n" + listed(sizes));
    }

    private static String listed(SortedMap<String, Long> sizes) {
        return sizes.entrySet().stream()
                .map(file -> file.getValue() + " " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
