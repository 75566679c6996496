package org.clausebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.align.Alignment;
import org.clausebook.diff.Comparison;
import org.clausebook.exchange.ComparisonJson;
import org.clausebook.exchange.ComparisonText;
import org.clausebook.render.RedlineFile;
import org.clausebook.render.TemplateSet;
import org.clausebook.source.Checked;
import org.clausebook.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what changed between two versions. */
@Command(
        name = "diff",
        header = "Prints what changed between two versions, clause by clause, and writes nothing.",
        description = {
            "",
            "Each version is a file (PDF, text, HTML, DOCX, Markdown) or the id of an edition in the content",
            "folder. Both must be in one language. A renumbered or moved clause is told as such, and not as",
            "new text."
        },
        footer = {
            "  $ clausebook diff terms-2024.pdf terms-2025.pdf",
            "  $ clausebook diff eula.en-20210429 eula.en-20250425 --format json > changes.json",
            "  $ clausebook diff terms-2024.pdf terms-2025.pdf --format html > changes.html"
        })
final class DiffCommand implements Callable<Integer> {
    /** How changes can be printed. */
    enum Format {
        html,
        json,
        text
    }

    private final Console console;

    @Mixin
    private TwoEditions editions = new TwoEditions();

    @Option(names = "--format", paramLabel = "F", description = "How to print: text, json or html; otherwise text.")
    Format format = Format.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<TwoEditions.Sides> read = editions.read(console).map(TwoEditions.Sides::asVersions);
        if (read.isEmpty()) {
            return 1;
        }
        Comparison comparison = BookBuild.compared(read.get().aligned(versions(read.get(), spec)));
        return switch (format) {
            case html -> html(comparison);
            case json -> print(ComparisonJson.write(comparison));
            case text -> print(ComparisonText.write(comparison, console.marks()));
        };
    }

    /** Says that two texts are versions; of a translation, that the command is used wrongly. */
    static Alignment.Kind versions(TwoEditions.Sides sides, CommandSpec spec) {
        if (sides.kind() != Alignment.Kind.REVISION) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the texts are in two languages, " + sides.left().id().language() + " and "
                            + sides.right().id().language() + ": a translation has no redline");
        }
        return Alignment.Kind.REVISION;
    }

    private int html(Comparison comparison) {
        Checked<TemplateSet> templates = TemplateSet.read(List.of());
        Checked<String> page = RedlineFile.draw(comparison, templates.value(), Language.ENGLISH);
        console.problems(page.problems());
        return page.failed() ? 1 : print(page.value());
    }

    private int print(String text) {
        console.data(text);
        return 0;
    }
}
