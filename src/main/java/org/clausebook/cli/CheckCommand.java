package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.check.Finding;
import org.clausebook.check.FindingPlaces;
import org.clausebook.check.Severity;
import org.clausebook.exchange.FindingsJson;
import org.clausebook.exchange.FindingsSarif;
import org.clausebook.exchange.FindingsText;
import org.clausebook.source.Checked;
import org.clausebook.text.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what a reviewer should look at. */
@Command(
        name = "check",
        header = "Prints what a reviewer should look at: in the drafting, and in a translation against its source.",
        description = {
            "",
            "Looks at all editions of a collection, or at files that are in none: a text, named instead of",
            "the folder, or a text and its translation. What people let pass stands in reviewed.yaml in the",
            "content folder. Exits with 1 where something is as bad as --fail-on says."
        },
        footer = {
            "  $ clausebook check",
            "  $ clausebook check terms.pdf",
            "  $ clausebook check --source terms.docx --target agb.docx",
            "  $ clausebook check --format json > findings.json",
            "  $ clausebook check --baseline findings.json --fail-on warning"
        })
final class CheckCommand implements Callable<Integer> {
    /** How findings can be printed. */
    enum Format {
        text,
        json,
        sarif
    }

    /** What makes the command fail, as people write it. */
    enum FailOn {
        error,
        warning,
        note,
        never;

        boolean at(Severity severity) {
            return switch (this) {
                case error -> severity == Severity.ERROR;
                case warning -> severity != Severity.NOTE;
                case note -> true;
                case never -> false;
            };
        }
    }

    /** Findings and where they stand. */
    private record Found(List<Finding> findings, FindingPlaces places) {}

    private final Console console;

    @Mixin
    private ContentFolder content = new ContentFolder();

    @Option(names = "--source", paramLabel = "FILE", description = "A text that is in no collection.")
    private String source = "";

    @Option(names = "--target", paramLabel = "FILE", description = "Its translation.")
    private String target = "";

    @Option(names = "--format", paramLabel = "F", description = "How to print: text, json or sarif; otherwise text.")
    Format format = Format.text;

    @Option(names = "--fail-on", paramLabel = "S", description = "error, warning, note or never; otherwise error.")
    FailOn failOn = FailOn.error;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that --format json printed before: only others are told.")
    private String baseline = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (target.isEmpty() != source.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--source and --target are given together");
        }
        Set<String> known = known();
        Optional<Found> found = source.isEmpty() ? ofContent() : ofFiles();
        if (found.isEmpty()) {
            return 1;
        }
        List<Finding> findings = found.get().findings().stream()
                .filter(finding -> !known.contains(FindingsJson.identity(finding)))
                .toList();
        print(findings, found.get().places());
        return findings.stream().anyMatch(finding -> failOn.at(finding.severity())) ? 1 : 0;
    }

    private Set<String> known() throws IOException {
        if (baseline.isEmpty()) {
            return Set.of();
        }
        return FindingsJson.identities(Files.readString(Path.of(baseline)))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--baseline takes what 'clausebook check --format json' printed, and " + baseline
                                + " is nothing of the kind"));
    }

    private Optional<Found> ofContent() throws IOException {
        return Files.isRegularFile(content.path()) ? ofFile(content.path().toString()) : ofCollection();
    }

    private Optional<Found> ofFile(String file) throws IOException {
        return edition(file)
                .map(edition -> new Found(BookBuild.findings(edition), new FindingPlaces(List.of(edition), List.of())));
    }

    private Optional<Edition> edition(String file) throws IOException {
        Checked<Optional<Edition>> edition;
        try (Progress progress = console.progress()) {
            edition = OneEdition.read(file, "", content.path(), progress);
        }
        console.problems(edition.problems());
        return edition.value();
    }

    private Optional<Found> ofCollection() {
        Optional<BookBuild.Collected> collected = content.read(console);
        if (collected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                collected.get().book().findings(),
                new FindingPlaces(
                        collected.get().book().editions(),
                        collected.get().content().editionFiles())));
    }

    private Optional<Found> ofFiles() throws IOException {
        Optional<Edition> one = edition(source);
        Optional<Edition> other = edition(target);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Alignment alignment = Aligner.align(one.get(), other.get(), Alignment.Kind.TRANSLATION);
        return Optional.of(new Found(
                BookBuild.findings(alignment), new FindingPlaces(List.of(one.get(), other.get()), List.of())));
    }

    private void print(List<Finding> findings, FindingPlaces places) {
        console.data(
                switch (format) {
                    case text -> FindingsText.write(findings, places);
                    case json -> FindingsJson.write(findings);
                    case sarif -> FindingsSarif.write(findings, places);
                });
    }
}
