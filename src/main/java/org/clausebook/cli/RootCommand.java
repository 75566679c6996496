package org.clausebook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what every command takes. */
@Command(
        name = "clausebook",
        scope = ScopeType.INHERIT,
        versionProvider = VersionOption.Manifest.class,
        header = "Legal texts in several versions and languages, as one static site.",
        description = {
            "",
            "Ingest takes a source file (PDF, text, HTML, DOCX, Markdown) and writes Markdown that people",
            "review and correct. Build makes a site of the reviewed Markdown: every clause with an address of",
            "its own."
        },
        sortOptions = false,
        sortSynopsis = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        commandListHeading = "%nCommands:%n",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  $ clausebook build",
            "  $ clausebook ingest terms-2024.pdf terms-2025.pdf --into content/terms",
            "  $ clausebook ingest --help",
            "",
            "Exit codes: 0 done, 1 the input has errors, 2 wrong usage."
        })
final class RootCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RootCommand(Console console) {
        this.console = console;
    }

    @Mixin
    VersionOption version = new VersionOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but errors.")
    void quiet(boolean wanted) {
        if (wanted) {
            console.loudness(Console.Loudness.QUIET);
        }
    }

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say each step, and show all problems however many.")
    void verbose(boolean wanted) {
        if (wanted) {
            console.loudness(Console.Loudness.VERBOSE);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
