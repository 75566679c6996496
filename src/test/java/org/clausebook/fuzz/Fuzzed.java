package org.clausebook.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.BookBuild;
import org.clausebook.book.Book;
import org.clausebook.content.ContentReader;
import org.clausebook.ingest.Draft;
import org.clausebook.ingest.Ingest;
import org.clausebook.ingest.IngestOptions;
import org.clausebook.parse.EditionParser;
import org.clausebook.parse.EditionWriter;
import org.clausebook.search.SearchIndex;
import org.clausebook.search.Searcher;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;

/** The ways into the program, each with what holds whatever comes in. Public, with these names, for the fuzzer. */
public final class Fuzzed {
    /** A way in. */
    enum Way {
        INGEST("ingest parse", "ingest formats"),
        MARKDOWN("parse", "errors"),
        YAML("content", ""),
        QUERY("search", "");

        private final String packages;
        private final String examples;

        Way(String packages, String examples) {
            this.packages = packages;
            this.examples = examples;
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The classes whose branches the fuzzer tries to reach. */
        List<String> watched() {
            return Stream.of(packages.split(" ", -1))
                    .map(name -> "org.clausebook." + name + ".**")
                    .toList();
        }

        /** What the fuzzer begins with. */
        List<Path> seeds() {
            return Stream.of(examples.split(" ", -1))
                    .filter(name -> !name.isEmpty())
                    .map(Path.of("src/test/resources")::resolve)
                    .toList();
        }
    }

    private static final Path SMALL = Path.of("src/main/resources/org/clausebook/cli/start");
    private static final List<String> YAML_FILES =
            List.of("clausebook.yaml", "keys.yaml", "links.yaml", "products.yaml", "reviewed.yaml");
    private static Way chosen = Way.INGEST;

    private Fuzzed() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize(String[] ways) {
        chosen = Way.valueOf(ways[0].toUpperCase(Locale.ROOT));
    }

    /** What the fuzzer calls with each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        accept(chosen, input);
    }

    /** Throws where an input shows that something does not hold. */
    static void accept(Way way, byte[] input) throws IOException {
        switch (way) {
            case INGEST -> ingest(input);
            case MARKDOWN -> markdown(new String(input, StandardCharsets.UTF_8));
            case YAML -> yaml(input);
            case QUERY -> Index.SEARCHER.search(new String(input, StandardCharsets.UTF_8), Searcher.Reach.ALL);
        }
    }

    /** A file is refused with a message, or its drafts are Markdown that reads back as the same blocks. */
    private static void ingest(byte[] input) {
        Checked<List<Draft>> read = Ingest.read(name(input), input, IngestOptions.NONE, page -> {});
        demand(read.failed() || !read.value().isEmpty(), "neither a draft nor a message");
        for (Draft draft : read.value()) {
            Edition again =
                    parsed(draft.markdown()).orElseThrow(() -> new IllegalStateException("the draft is not read back"));
            demand(again.blocks().equals(draft.edition().blocks()), "the draft reads back as other blocks");
        }
    }

    private static String name(byte[] input) {
        String start = new String(input, 0, Math.min(input.length, 5), StandardCharsets.ISO_8859_1);
        if (start.startsWith("#") || start.startsWith("---")) {
            return "a.md";
        }
        return start.startsWith("<") ? "a.html" : "a.txt";
    }

    /** What is accepted is written as Markdown that reads back, and is then written the same. */
    private static void markdown(String text) {
        Optional<Edition> edition = parsed(text);
        if (edition.isPresent()) {
            String once = EditionWriter.write(edition.get());
            Optional<Edition> again = parsed(once);
            demand(again.isPresent(), "what was written is not read back");
            demand(EditionWriter.write(again.get()).equals(once), "what was written is written otherwise");
        }
    }

    private static Optional<Edition> parsed(String markdown) {
        Checked<Optional<Edition>> parsed = EditionParser.parse(new SourceText("a.md", markdown));
        return parsed.failed() ? Optional.empty() : parsed.value();
    }

    /** The first letter says which file of a collection the rest is; the collection is read or refused. */
    private static void yaml(byte[] input) throws IOException {
        if (input.length > 0) {
            String file = YAML_FILES.get((input[0] & 0xff) % YAML_FILES.size());
            byte[] text = Arrays.copyOfRange(input, 1, input.length);
            Files.write(Collection.FOLDER.resolve(file), text);
            ContentReader.read(Collection.FOLDER);
            Collection.restore(file);
        }
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** A collection whose files are replaced in turn. */
    private static final class Collection {
        static final Path FOLDER = folder();

        private static Path folder() {
            try {
                Path folder = Files.createTempDirectory("fuzzed");
                for (String file : YAML_FILES) {
                    restore(folder, file);
                }
                Files.createDirectories(folder.resolve("lease"));
                Files.copy(SMALL.resolve("lease/en-2024-03-01.md"), folder.resolve("lease/en-2024-03-01.md"));
                return folder;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        static void restore(String file) throws IOException {
            restore(FOLDER, file);
        }

        private static void restore(Path folder, String file) throws IOException {
            if (Files.exists(SMALL.resolve(file))) {
                Files.write(folder.resolve(file), Files.readAllBytes(SMALL.resolve(file)));
            } else {
                Files.deleteIfExists(folder.resolve(file));
            }
        }
    }

    /** The index of a small collection. */
    private static final class Index {
        static final Searcher SEARCHER = searcher();

        private static Searcher searcher() {
            Book book = BookBuild.build(SMALL).value().book();
            SiteLayout layout =
                    new SiteLayout(book.editions().stream().map(Edition::id).toList(), book.keys());
            Map<String, byte[]> files = new HashMap<>();
            SearchIndex.build(book, layout).forEach(file -> files.put(file.path(), file.bytes()));
            return Searcher.of(files::get);
        }
    }
}
