package org.clausebook.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.parse.EditionParser;
import org.clausebook.search.ManyEditions;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.Edition;
import org.clausebook.text.Sentences;

/**
 * Builds a collection, and runs Hugo, Pagefind, hunalign and wdiff, which each do a part of that, over the same texts, by
 * turns. Takes the four from the PATH and does without measuring them where one is missing.
 */
final class ToolsSpeed {
    private static final int WORKS = Integer.getInteger("clausebook.works", 100);
    private static final int CLAUSES = 47;
    private static final int LARGE_RUNS = 3;

    /** How it is measured, for the page that shows the rows. */
    static final String NOTE = """
            The other programs are those on the `PATH`, and read the same texts in the form that each of them wants: Hugo
            makes a page of every clause, with a list of each edition's, by the plainest template; Pagefind indexes these
            pages; hunalign pairs the sentences of each text and its translation, without a dictionary, all works in one
            run; wdiff compares two versions in one language. They run one after the other, each into an empty folder, and
            by turns with `build`: the medians, of %d runs each for the many works, which are made of the bundled texts with
            words drawn by lot.\
            """.formatted(LARGE_RUNS);

    private static final String SITE = "site";
    private static final String PAGES = "public";
    private static final String SETTINGS = """
            baseURL = "https://example.com/"
            disableKinds = ["taxonomy", "term"]
            """;
    private static final String FRONT = """
            ---
            title: %s
            tongue: %s
            ---
            """;
    private static final String PAGE = """
            <!doctype html><html lang="{{ .Params.tongue }}"><meta charset="utf-8"><title>{{ .Title }}</title>
            <main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></html>
            """;
    private static final String LIST = """
            <!doctype html><html><meta charset="utf-8"><title>{{ .Title }}</title>
            <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul></html>
            """;

    /**
     * A work as the programs compare it.
     *
     * @param translation of the old version
     */
    private record Trio(Edition translation, Edition old, Edition now) {
        /** Of the files of a work in the order of their names, which is that of languages and versions. */
        static Trio of(List<Path> files) throws IOException {
            return new Trio(read(files.get(0)), read(files.get(1)), read(files.get(2)));
        }
    }

    /**
     * A program to be measured.
     *
     * @param name as it is found on the PATH
     * @param worst the highest status that it ends well with
     * @param commands what is run of it, one after the other
     */
    private record Tool(String name, int worst, List<List<String>> commands) {
        boolean isMissing() {
            String path = System.getenv().getOrDefault("PATH", "");
            return Stream.of(path.split(File.pathSeparator, -1))
                    .noneMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name)));
        }

        double seconds(Path folder) throws IOException, InterruptedException {
            double seconds = 0;
            for (List<String> command : commands) {
                seconds += Run.in(folder, worst, command.toArray(new String[0])).seconds();
            }
            return seconds;
        }
    }

    private final Path content;
    private final Path folder;

    private ToolsSpeed(Path content, Path folder) {
        this.content = content;
        this.folder = folder;
    }

    /**
     * Measures the bundled collection and a generated one, the second of as many works as {@code clausebook.works} says.
     *
     * @param folder where the collection, the sites and the other programs' files may be put
     * @return the rows of the table
     */
    static String rows(Path folder, int runs) throws IOException, InterruptedException {
        Path generated = folder.resolve("generated");
        ManyEditions.write(generated, WORKS, CLAUSES);
        return new ToolsSpeed(Path.of("content").toAbsolutePath(), folder.resolve("bundled-tools"))
                        .rows("the bundled collection", runs, "2 times")
                + new ToolsSpeed(generated, folder.resolve("generated-tools"))
                        .rows(
                                "%d works in three editions of %d clauses".formatted(WORKS, CLAUSES),
                                LARGE_RUNS,
                                "0.5 times");
    }

    private String rows(String what, int runs, String allowed) throws IOException, InterruptedException {
        List<Tool> tools = tools(trios());
        List<String> missing =
                tools.stream().filter(Tool::isMissing).map(Tool::name).toList();
        List<Double> seconds = medians(missing.isEmpty() ? tools : tools.subList(0, 1), runs);
        double build = seconds.get(0);
        double sum = seconds.stream().mapToDouble(each -> each).sum() - build;
        String parts = IntStream.range(1, seconds.size())
                .mapToObj(i -> tools.get(i).name() + " " + Benchmark.number(seconds.get(i)))
                .collect(Collectors.joining(", "));
        String others = missing.isEmpty()
                ? Benchmark.seconds(sum) + " (" + parts + ")"
                : "not measured, missing here: " + String.join(", ", missing);
        String ratio = missing.isEmpty() ? Benchmark.number(build / sum) + " times" : "–";
        return Benchmark.row("`build` of " + what + ", by turns with the next", Benchmark.seconds(build), "–")
                + Benchmark.row("Hugo, Pagefind, hunalign and wdiff over the same texts", others, "–")
                + Benchmark.row("`build` against their sum", ratio, allowed);
    }

    /** Runs the programs by turns, so many times; the median of each one's seconds. */
    private List<Double> medians(List<Tool> tools, int runs) throws IOException, InterruptedException {
        double[][] seconds = new double[tools.size()][runs];
        for (int run = 0; run < runs; run++) {
            Benchmark.delete(folder.resolve(SITE));
            Benchmark.delete(folder.resolve(PAGES));
            for (int i = 0; i < tools.size(); i++) {
                seconds[i][run] = tools.get(i).seconds(folder);
            }
        }
        return Stream.of(seconds).map(Run::median).toList();
    }

    private List<Trio> trios() throws IOException {
        List<Trio> trios = new ArrayList<>();
        for (Path work : list(content).filter(Files::isDirectory).toList()) {
            trios.add(Trio.of(
                    list(work).filter(file -> file.toString().endsWith(".md")).toList()));
        }
        return trios;
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static Edition read(Path file) throws IOException {
        return EditionParser.parse(new SourceText(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
    }

    /** Ours, then the others, with what they are run on, which is written into the folder. */
    private List<Tool> tools(List<Trio> trios) throws IOException {
        write("hugo.toml", SETTINGS);
        write("layouts/_default/single.html", PAGE);
        write("layouts/_default/list.html", LIST);
        String dictionary = write("none.dic", "");
        StringBuilder jobs = new StringBuilder();
        List<List<String>> comparisons = new ArrayList<>();
        for (Trio trio : trios) {
            for (Edition edition : List.of(trio.translation(), trio.old(), trio.now())) {
                pages(edition);
            }
            String old = sentences(trio.old());
            String pairs = folder.resolve(trio.old().id() + ".pairs").toString();
            jobs.append(String.join("\t", old, sentences(trio.translation()), pairs))
                    .append('\n');
            comparisons.add(List.of("wdiff", old, sentences(trio.now())));
        }
        String batch = write("jobs.txt", jobs.toString());
        String program = Benchmark.PROGRAM.toString();
        String site = folder.resolve(SITE).toString();
        String pages = folder.resolve(PAGES).toString();
        return List.of(
                new Tool(program, 0, List.of(List.of(program, "build", content.toString(), "--out", site))),
                new Tool("hugo", 0, List.of(List.of("hugo", "--source", folder.toString(), "--destination", pages))),
                new Tool("pagefind", 0, List.of(List.of("pagefind", "--site", pages))),
                new Tool("hunalign", 0, List.of(List.of("hunalign", "-text", "-batch", dictionary, batch))),
                new Tool("wdiff", 1, comparisons));
    }

    /** Writes a page for each clause of an edition. */
    private void pages(Edition edition) throws IOException {
        String section = "content/" + edition.id().work() + "/" + edition.id().name() + "/";
        String language = edition.id().language().tag();
        write(section + "_index.md", FRONT.formatted(edition.id(), language));
        for (Clause clause : edition.clauses()) {
            String path = clause.head().path().toString();
            String text = FRONT.formatted(path, language) + clause.words().replace("\n", "\n\n");
            write(section + path.replace('/', '-') + ".md", text);
        }
    }

    /** Writes the sentences of an edition, one a line; the file's name. */
    private String sentences(Edition edition) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Block block : edition.blocks()) {
            String letters = block.letters();
            for (Span sentence : Sentences.in(letters, edition.id().language())) {
                lines.append(sentence.of(letters)).append('\n');
            }
        }
        return write(edition.id() + ".txt", lines.toString());
    }

    /** Writes a file below the folder; its name. */
    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text).toString();
    }
}
