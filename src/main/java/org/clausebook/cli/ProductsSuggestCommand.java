package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.content.Products;
import org.clausebook.content.ProductsFile;
import org.clausebook.ingest.Draft;
import org.clausebook.ingest.Ingest;
import org.clausebook.ingest.IngestOptions;
import org.clausebook.source.Checked;
import org.clausebook.tag.ProductSuggester;
import org.clausebook.text.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes which products there are. */
@Command(
        name = "suggest",
        header = "Proposes a products.yaml from headings and recurring names, for a person to edit.",
        description = {
            "",
            "Prints the proposal and writes nothing. A section counts as a product's where its heading begins",
            "with a word that the text never writes small, and recurs in the text; every other such name that",
            "recurs is proposed as a component."
        },
        footer = {
            "  $ clausebook products suggest > content/products.yaml",
            "  $ clausebook products suggest terms-2024.pdf terms-2025.pdf"
        })
final class ProductsSuggestCommand implements Callable<Integer> {
    private static final String HEAD = """
            # A proposal: correct ids and names, join what is one product, and delete what is none. See FORMAT.md.
            """;

    private final Console console;

    @Parameters(
            paramLabel = "CONTENT|FILE",
            arity = "0..*",
            description = "The content folder, otherwise content; or any source files.")
    private List<Path> sources = List.of(Path.of("content"));

    ProductsSuggestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean folder = sources.size() == 1 && Files.isDirectory(sources.get(0));
        Checked<Products> proposed = folder ? ofCollection(sources.get(0)) : ofFiles();
        console.problems(proposed.problems());
        if (proposed.failed()) {
            return 1;
        }
        if (proposed.value().isEmpty()) {
            console.say("no heading looks like a product's");
            return 0;
        }
        console.data(HEAD + ProductsFile.write(proposed.value()));
        return 0;
    }

    private Checked<Products> ofCollection(Path content) {
        try (Progress progress = console.progress()) {
            progress.step("reading " + Intake.slashed(content));
            return BookBuild.build(content)
                    .map(read -> ProductSuggester.propose(
                            read.book().editions(), read.book().keys()));
        }
    }

    private Checked<Products> ofFiles() throws IOException {
        List<Edition> editions = new ArrayList<>();
        try (Progress progress = console.progress()) {
            for (Path file : sources) {
                String name = Intake.slashed(file);
                progress.step("reading " + name);
                Checked<List<Draft>> drafts = Ingest.read(
                        name, SourceOptions.bytes(file), new IngestOptions("", "", "", "", "", ""), progress::page);
                if (drafts.failed()) {
                    return drafts.map(none -> Products.NONE);
                }
                drafts.value().forEach(draft -> editions.add(draft.edition()));
            }
        }
        return Checked.good(ProductSuggester.propose(editions, Map.of()));
    }
}
