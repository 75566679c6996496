package org.clausebook.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what a command does and takes. */
@Command(
        name = "help",
        header = "Prints what a command does and takes, as --help does.",
        description = {"", "Without a command it prints what the program does, and which commands there are."},
        footer = {"  $ clausebook help", "  $ clausebook help build"})
final class HelpCommand implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command; otherwise the program.")
    private String command = "";

    @Mixin
    VersionOption version = new VersionOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CommandLine program = spec.root().commandLine();
        CommandLine asked =
                command.isEmpty() ? program : program.getSubcommands().get(command);
        if (asked == null) {
            throw new UnmatchedArgumentException(program, List.of(command));
        }
        console.data(asked.getUsageMessage());
    }
}
