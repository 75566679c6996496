package org.clausebook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures, and writes {@code docs/performance.md}; run with {@code mvn -Pbench test}. It asserts no time: a machine that
 * is busy would fail it.
 */
class Benchmark {
    static final Path PROGRAM = Path.of("bin/clausebook").toAbsolutePath();
    private static final int RUNS = 7;
    private static final int PAGES = 1000;

    @TempDir
    Path folder;

    @Test
    void measure() throws IOException, InterruptedException {
        String table = row("what", "measured", "allowed")
                + row("---", "---", "---")
                + build()
                + text()
                + pdf()
                + align()
                + diff()
                + tag()
                + ToolsSpeed.rows(folder, RUNS);
        String report = """
                # Performance

                Measured by `mvn -Pbench test` on %d processors with Java %s; the numbers are of that machine, not yours.

                %s
                Wall time and peak resident memory are those of whole runs of `bin/clausebook` with its class-data archive
                in place; the median of %d runs, the largest memory. The trivial program prints nothing and ends; the
                runs alternate, so that a busy machine slows both. Text is read again and again in one run, and the best
                half second counts: Java compiles the program during the first ten seconds or more. Processor time is
                that of the whole process, its compiler and its garbage collector included. The launcher stops at the
                quick compiler, which is the better for a single run. An
                alignment is the median of the second half of 240 in one run, of large texts of 3 after 2: Java compiles
                the program during the first half. A
                redline is the median of 41 in one run with that compiler, without reading and aligning the texts.

                %s
                """.formatted(
                Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), table, RUNS, ToolsSpeed.NOTE);
        Files.writeString(Path.of("docs/performance.md"), report);
        System.out.println(report);
    }

    private String build() throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        String[] command = {PROGRAM.toString(), "build", "--out", site.toString()};
        Run.of(command);
        List<Run> builds = new ArrayList<>();
        List<Run> trivial = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            delete(site);
            builds.add(Run.of(command));
            trivial.add(Run.of(java(Nothing.class)));
        }
        double wall = Run.median(builds);
        return row("`build` of the bundled collection", seconds(wall), "1.0 s")
                + row("the same, against a trivial Java program", number(wall / Run.median(trivial)) + " times", "–")
                + row("its peak resident memory", megabytes(Run.peak(builds)), "250 MB");
    }

    private String text() throws IOException, InterruptedException {
        String rows = "";
        for (String file : List.of("content/eula/eula-20210429.txt", "content/eula/eula-20250425.txt")) {
            String[] quick = java(IngestSpeed.class, file);
            rows += row(
                    "reading `" + file + "` again and again",
                    Run.of(fully(quick)).out().strip(),
                    "5 MB/s");
            rows += row(
                    "the same with the launcher's quick compiler",
                    Run.of(quick).out().strip(),
                    "–");
        }
        return rows;
    }

    private String pdf() throws IOException, InterruptedException {
        Path pdf = folder.resolve("thousand.pdf");
        LongPdf.write(pdf, PAGES);
        Path into = folder.resolve("into");
        Run run = Run.of(PROGRAM.toString(), "ingest", pdf.toString(), "--into", into.toString(), "--version", "1");
        assertEquals(3, count(into), run.err());
        return row("`ingest` of a PDF of %d pages".formatted(PAGES), seconds(run.seconds()), "20 s")
                + row("its peak resident memory", megabytes(run.kilobytes()), "600 MB");
    }

    private String align() throws IOException, InterruptedException {
        String old = "content/eula/en-20210429.md";
        String rows = "";
        for (String other : List.of("content/eula/bg-20210429.md", "content/eula/en-20250425.md")) {
            rows += row(
                    "aligning `" + old + "` with `" + other + "`",
                    Run.of(fully(java(AlignSpeed.class, old, other))).out().strip(),
                    "60 ms");
        }
        for (String language : List.of("bg", "en")) {
            Run run = Run.of(fully(java(AlignSpeed.class, "5000", language)));
            rows += row(
                            "aligning 5,000 clauses with 5,000 in " + language,
                            run.out().strip(),
                            "5000 ms")
                    + row("its peak resident memory", megabytes(run.kilobytes()), "1000 MB");
        }
        return rows;
    }

    /** With all of Java's compilers, and memory for large texts. */
    private static String[] fully(String[] command) {
        return Stream.of(command)
                .filter(argument -> !argument.startsWith("-XX:TieredStopAtLevel"))
                .filter(argument -> !argument.startsWith("-XX:MaxNewSize"))
                .map(argument -> argument.startsWith("-Xmx") ? "-Xmx900m" : argument)
                .toArray(String[]::new);
    }

    private String diff() throws IOException, InterruptedException {
        String old = "content/eula/en-20210429.md";
        String now = "content/eula/en-20250425.md";
        return row(
                        "redline of the two English editions",
                        Run.of(java(CompareSpeed.class, old, now)).out().strip(),
                        "50 ms")
                + row(
                        "redline of two unlike texts of 15,000 words",
                        Run.of(java(CompareSpeed.class, "15000")).out().strip(),
                        "300 ms")
                + row(
                        "the same with 60,000 words",
                        Run.of(java(CompareSpeed.class, "60000")).out().strip(),
                        "–");
    }

    private String tag() throws IOException, InterruptedException {
        return row(
                        "finding 2,000 names of products in 10,000 clauses",
                        Run.of(java(TagSpeed.class, "2000", "10000")).out().strip(),
                        "2000 ms")
                + row(
                        "the same with 20 names",
                        Run.of(java(TagSpeed.class, "20", "10000")).out().strip(),
                        "–")
                + row(
                        "2,000 names in 20,000 clauses",
                        Run.of(java(TagSpeed.class, "2000", "20000")).out().strip(),
                        "–");
    }

    /** The command that runs a class as the program itself is run. */
    private static String[] java(Class<?> main, String... args) throws IOException {
        String script = Files.readString(PROGRAM, UTF_8);
        String heap = script.replaceFirst("(?s).*\nheap='([^']*)'.*", "$1");
        String flags = script.replaceFirst("(?s).*\nflags=\"([^\"]*)\".*", "$1").replace("$heap", heap);
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(List.of(flags.split(" ", -1)));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(args));
        return command.toArray(new String[0]);
    }

    private static String classPath() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of("target/lib"))) {
            List<String> entries = new ArrayList<>(List.of("target/test-classes", "target/classes"));
            libraries.map(Path::toString).sorted().forEach(entries::add);
            return String.join(File.pathSeparator, entries);
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static String row(String what, String measured, String allowed) {
        return "| " + what + " | " + measured + " | " + allowed + " |\n";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String seconds(double value) {
        return number(value) + " s";
    }

    private static String megabytes(long kilobytes) {
        return kilobytes == 0 ? "unknown here" : Math.round(kilobytes / 1024.0) + " MB";
    }
}
