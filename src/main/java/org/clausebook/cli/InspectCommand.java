package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.book.Facts;
import org.clausebook.content.ContentReader;
import org.clausebook.content.Products;
import org.clausebook.exchange.IngestJson;
import org.clausebook.exchange.IngestJson.Taken;
import org.clausebook.exchange.IngestJson.TakenEdition;
import org.clausebook.ingest.Draft;
import org.clausebook.ingest.Ingest;
import org.clausebook.ingest.IngestOptions;
import org.clausebook.refs.ReferenceFinder;
import org.clausebook.refs.References;
import org.clausebook.refs.TermFinder;
import org.clausebook.source.Checked;
import org.clausebook.tag.Tagger;
import org.clausebook.text.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one file's clauses. */
@Command(
        name = "inspect",
        header = "Prints the clauses of one file as JSON, and writes nothing.",
        description = {
            "",
            "A reviewed Markdown file is read as it stands; any other file is ingested in memory. A file that",
            "holds several editions gives them in one array. Where the file lies in a content folder with a",
            "products.yaml, each clause says which products it is about."
        },
        footer = {
            "  $ clausebook inspect content/eula/en-20250425.md",
            "  $ clausebook inspect lease.pdf --format json > lease.json",
            "  $ clausebook inspect agb.txt --language de --encoding windows-1252"
        })
final class InspectCommand implements Callable<Integer> {
    /** How clauses can be printed. */
    enum Format {
        json
    }

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A Markdown file of the collection, or any source file.")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "F", description = "How to print: json.")
    Format format = Format.json;

    @Mixin
    private SourceOptions source = new SourceOptions();

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        IngestOptions stated = source.stated();
        String name = Intake.slashed(file);
        Checked<List<Draft>> drafts;
        try (Progress progress = console.progress()) {
            progress.step("reading " + name);
            drafts = Ingest.read(name, SourceOptions.bytes(file), stated, progress::page);
        }
        console.problems(drafts.problems());
        if (drafts.failed()) {
            return 1;
        }
        Checked<Products> products =
                ContentReader.folderOf(file).map(ContentReader::products).orElse(Checked.good(Products.NONE));
        console.problems(products.problems());
        List<TakenEdition> editions = drafts.value().stream()
                .map(draft -> new TakenEdition(
                        draft.edition(), Intake.furniture(draft.furniture()), facts(draft.edition(), products.value())))
                .toList();
        console.data(IngestJson.blocks(new Taken(name, editions, drafts.problems())));
        return 0;
    }

    private static Facts facts(Edition edition, Products products) {
        References references = ReferenceFinder.find(edition);
        Facts facts = Facts.NONE.with(references, TermFinder.find(edition, references));
        return products.isEmpty() ? facts : facts.with(Tagger.tag(edition, products));
    }
}
