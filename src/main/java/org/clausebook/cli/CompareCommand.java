package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.BuildResult;
import org.clausebook.SiteBuild;
import org.clausebook.SiteOptions;
import org.clausebook.diff.Comparison;
import org.clausebook.source.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a site of two versions. */
@Command(
        name = "compare",
        header = "Makes a site of two versions: both texts, what changed, and the list of changes.",
        description = {
            "",
            "Each version is a file (PDF, text, HTML, DOCX, Markdown), which need not be in any collection, or",
            "the id of an edition in the content folder. Prints the page to open first."
        },
        footer = {
            "  $ clausebook compare terms-2024.pdf terms-2025.pdf",
            "  $ clausebook compare old.docx new.docx --out for-the-client"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private TwoEditions editions = new TwoEditions();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the site; otherwise comparison.")
    private Path out = Path.of("comparison");

    @Mixin
    private InterfaceLanguage language = new InterfaceLanguage();

    @Option(names = "--pdf", description = "Also write what changed between versions as PDF, to be printed or sent.")
    private boolean pdf;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SiteOptions options = new SiteOptions(out, List.of(), language.chosen(), pdf);
        Optional<TwoEditions.Sides> read = editions.read(console).map(TwoEditions.Sides::asVersions);
        if (read.isEmpty()) {
            return 1;
        }
        DiffCommand.versions(read.get(), spec);
        TwoEditions.Sides sides = read.get().ofOneWork();
        Checked<BuildResult> built;
        Comparison comparison;
        try (Progress progress = console.progress()) {
            progress.step("comparing");
            comparison = BookBuild.compared(sides.aligned(sides.kind()));
            built = SiteBuild.compare(comparison, options);
        }
        console.problems(built.problems());
        if (built.failed()) {
            return 1;
        }
        tell(comparison, built.value());
        return 0;
    }

    private void tell(Comparison comparison, BuildResult result) {
        long changes = comparison.changes().values().stream()
                .filter(change -> !change.types().isEmpty())
                .count();
        console.say(changes + (changes == 1 ? " change" : " changes") + " in " + result.pages() + " pages");
        if (!console.isQuiet()) {
            console.data(Intake.slashed(result.index()) + "\n");
        }
    }
}
