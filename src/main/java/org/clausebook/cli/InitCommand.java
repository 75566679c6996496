package org.clausebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clausebook.content.Collection;
import org.clausebook.content.CollectionDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a small collection to begin with. */
@Command(
        name = "init",
        header = "Writes a small collection to begin with, or what ingested texts lack to be one.",
        description = {
            "",
            "In a folder that is new or empty: a lease in two versions and two languages, the collection file,",
            "the files of keys, links and reviewed findings, and the schemas by which an editor checks them.",
            "In a folder to which ingest wrote editions: the collection file that names their works, and the",
            "schemas. Any other folder is left alone."
        },
        footer = {
            "  $ clausebook init contracts",
            "  $ clausebook build contracts --out contracts-site",
            "  $ clausebook ingest 2024.pdf 2025.pdf --into leases/lease && clausebook init leases"
        })
final class InitCommand implements Callable<Integer> {
    private static final List<String> FILES = List.of(
            "clausebook.yaml",
            "keys.yaml",
            "lease/bg-2024-03-01.md",
            "lease/en-2024-03-01.md",
            "lease/en-2025-03-01.md",
            "links.yaml",
            "reviewed.yaml");
    private static final List<String> SCHEMAS = List.of(
            "clausebook.schema.json",
            "keys.schema.json",
            "links.schema.json",
            "products.schema.json",
            "reviewed.schema.json");

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder for the collection: new, empty, or with ingested texts.")
    private Path folder = Path.of("");

    @Mixin
    VersionOption version = new VersionOption();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path collection = folder.resolve(Collection.FILE);
        if (Files.exists(collection)) {
            console.error(
                    Intake.slashed(collection) + " is there already",
                    "Write a further work below its works:; nothing was written");
            return 1;
        }
        Optional<String> ingested = ingested();
        Optional<String> obstacle = ingested.isPresent() ? Optional.empty() : obstacle();
        if (obstacle.isPresent()) {
            console.error(
                    obstacle.get(), "Name a new or empty folder, or one with ingested texts; nothing was written");
            return 1;
        }
        FileSet files = new FileSet();
        if (ingested.isPresent()) {
            files.add(collection, ingested.get().getBytes(StandardCharsets.UTF_8));
        } else {
            for (String file : FILES) {
                files.add(folder.resolve(file), shipped("start/" + file));
            }
        }
        for (String schema : SCHEMAS) {
            Path file = folder.resolve("schema").resolve(schema);
            if (!Files.exists(file)) {
                files.add(file, shipped("schema/" + schema));
            }
        }
        files.write();
        String name = Intake.slashed(folder);
        console.say(
                ingested.isPresent()
                        ? "wrote %s: correct the titles in it, and the language of each original"
                                .formatted(Intake.slashed(collection))
                        : "wrote %d files to %s: a lease in two versions and two languages"
                                .formatted(FILES.size() + SCHEMAS.size(), name));
        console.say("next: 'clausebook serve %s' shows it while you change it, 'clausebook build %s' makes its site"
                .formatted(name, name));
        return 0;
    }

    /** A collection file for the texts that are there already, where there are some and no such file. */
    private Optional<String> ingested() {
        return Files.isDirectory(folder) ? CollectionDraft.of(folder) : Optional.empty();
    }

    /** What is in the way of writing, where anything is. */
    private Optional<String> obstacle() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(Intake.slashed(folder) + " is there and is no folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().map(entry -> Intake.slashed(folder) + " is not empty: " + entry.getFileName());
        }
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream file = InitCommand.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
