package org.clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.clausebook.ingest.Ingest;
import org.clausebook.ingest.IngestOptions;

/** Reads one text file again and again and prints the megabytes a second. */
final class IngestSpeed {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 12;

    private IngestSpeed() {}

    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        long start = 0;
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            if (i == WARM_UP) {
                start = System.nanoTime();
            }
            if (Ingest.read(args[0], bytes, IngestOptions.NONE, page -> {}).failed()) {
                throw new IllegalStateException("not read: " + args[0]);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%.1f%n", ROUNDS * bytes.length / 1e6 / seconds);
    }
}
