package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that are written all together or not at all. */
final class FileSet {
    private final Map<Path, byte[]> files = new TreeMap<>();

    /** Adds a file, or replaces one that was added for the same place. */
    void add(Path file, byte[] bytes) {
        files.put(file, bytes.clone());
    }

    /**
     * Writes every file beside its place and then moves them in, one rename each. What stood there before comes back
     * when a later one cannot be moved.
     */
    void write() throws IOException {
        List<Path> moved = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Files.createDirectories(folder(file.getKey()));
                Files.write(beside(file.getKey(), ".new"), file.getValue());
            }
            for (Path file : files.keySet()) {
                if (Files.exists(file)) {
                    Files.move(file, beside(file, ".old"), StandardCopyOption.REPLACE_EXISTING);
                }
                moved.add(file);
                Files.move(beside(file, ".new"), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            undo(moved);
            throw failed;
        } finally {
            for (Path file : files.keySet()) {
                Files.deleteIfExists(beside(file, ".new"));
            }
        }
        for (Path file : files.keySet()) {
            Files.deleteIfExists(beside(file, ".old"));
        }
    }

    private static void undo(List<Path> moved) throws IOException {
        for (Path file : moved) {
            if (Files.exists(beside(file, ".old"))) {
                Files.move(beside(file, ".old"), file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
