package org.clausebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.clausebook.ingest.Ingest;
import org.clausebook.ingest.IngestOptions;

/**
 * Reads one text file again and again and prints the megabytes a second of the best half second. Java compiles the
 * program during the first of them, and others use the machine, so it goes on until nothing better comes for long.
 */
final class IngestSpeed {
    private static final double WINDOW = 0.5;
    /** So many half seconds without a better one end the measuring; so many are measured at the most. */
    private static final int PATIENCE = 40;

    private static final int MOST = 160;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final String name;
    private final byte[] bytes;
    private double wall;
    private double processor;

    private IngestSpeed(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public static void main(String[] args) throws IOException {
        IngestSpeed speed = new IngestSpeed(args[0], Files.readAllBytes(Path.of(args[0])));
        int since = 0;
        for (int window = 0; window < MOST && since < PATIENCE; window++) {
            double before = speed.wall;
            speed.window();
            since = speed.wall > before * 1.01 ? 0 : since + 1;
        }
        System.out.printf(Locale.ROOT, "%.1f MB/s (%.1f MB a second of processor time)%n", speed.wall, speed.processor);
    }

    private void window() {
        long start = System.nanoTime();
        long processorStart = system.getProcessCpuTime();
        int rounds = 0;
        double seconds = 0;
        while (seconds < WINDOW) {
            if (Ingest.read(name, bytes, IngestOptions.NONE, page -> {}).failed()) {
                throw new IllegalStateException("not read: " + name);
            }
            rounds++;
            seconds = (System.nanoTime() - start) / 1e9;
        }
        double megabytes = rounds * bytes.length / 1e6;
        wall = Math.max(wall, megabytes / seconds);
        processor = Math.max(processor, megabytes * 1e9 / (system.getProcessCpuTime() - processorStart));
    }
}
