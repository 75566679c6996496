package org.clausebook.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.BuildResult;
import org.clausebook.SiteBuild;
import org.clausebook.SiteOptions;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the site of a collection. */
@Command(
        name = "build",
        header = "Makes a site of a collection, to be read in a browser, also without network.",
        description = {
            "",
            "The site is replaced as a whole or, where the collection has an error, not at all. A folder that",
            "is no site of clausebook is left alone. Where nothing has changed since the site was built,",
            "nothing is done. Prints the page to open first."
        },
        footer = {
            "  $ clausebook build",
            "  $ clausebook build contracts --out public",
            "  $ clausebook build --templates house-style --verbose"
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;
    private final long start = System.nanoTime();

    @Mixin
    private ContentFolder content = new ContentFolder();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the site; otherwise site.")
    private Path out = Path.of("site");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "A folder of templates that replace the program's own of the same name; of several, the last.")
    private List<Path> templates = List.of();

    @Mixin
    private InterfaceLanguage language = new InterfaceLanguage();

    @Option(names = "--pdf", description = "Also write what changed between versions as PDF, to be printed or sent.")
    private boolean pdf;

    @Option(names = "--force", description = "Build it also where the folder holds this very site already.")
    private boolean force;

    @Mixin
    VersionOption version = new VersionOption();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteOptions options = new SiteOptions(out, templates, language.chosen(), pdf);
        Optional<Checked<BuildResult>> done;
        try (Progress progress = console.progress()) {
            progress.step("building " + Intake.slashed(out));
            done = force
                    ? Optional.of(SiteBuild.build(content.path(), options))
                    : SiteBuild.buildIfChanged(content.path(), options);
        }
        if (done.isEmpty()) {
            console.say("nothing has changed: " + Intake.slashed(out) + " is up to date; --force builds it again");
            open(out.resolve(SiteLayout.INDEX));
            return 0;
        }
        Checked<BuildResult> built = done.get();
        console.problems(built.problems());
        if (built.failed()) {
            console.say("the site was left as it was");
            return 1;
        }
        tell(built.value());
        return 0;
    }

    private void tell(BuildResult result) {
        console.say(String.format(
                Locale.ROOT,
                "%s, %s, %s, %s in %.1f s",
                counted(result.editions(), "edition"),
                counted(result.clauses(), "clause"),
                counted(result.pages(), "page"),
                counted(result.findings(), "finding"),
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0));
        open(result.index());
    }

    /** Says which page to open. */
    private void open(Path index) {
        if (!console.isQuiet()) {
            console.data(Intake.slashed(index) + "\n");
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
