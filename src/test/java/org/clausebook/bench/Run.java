package org.clausebook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of a program.
 *
 * @param seconds wall time
 * @param kilobytes peak resident memory as last seen in {@code /proc}; 0 where there is none
 * @param out what it printed
 * @param err what it said
 */
record Run(double seconds, long kilobytes, String out, String err) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Runs a program, which must end well. */
    static Run of(String... command) throws IOException, InterruptedException {
        return in(Path.of(""), 0, command);
    }

    /**
     * Runs a program in a folder, for those that leave files where they run.
     *
     * @param worst the highest status that it ends well with; some say by 1 what they found
     */
    static Run in(Path folder, int worst, String... command) throws IOException, InterruptedException {
        File out = File.createTempFile("clausebook", ".out");
        File err = File.createTempFile("clausebook", ".err");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectOutput(out)
                .redirectError(err)
                .start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (!process.waitFor(3, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Run run = new Run(seconds, peak, Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
        int end = process.exitValue();
        assertTrue(end <= worst, () -> Arrays.toString(command) + " ended with " + end + "\n" + run.err());
        Files.delete(out.toPath());
        Files.delete(err.toPath());
        return run;
    }

    private static long peak(Path status) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(status));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    static double median(List<Run> runs) {
        return median(runs.stream().mapToDouble(Run::seconds).toArray());
    }

    static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static long peak(List<Run> runs) {
        return runs.stream().mapToLong(Run::kilobytes).max().orElseThrow();
    }
}
