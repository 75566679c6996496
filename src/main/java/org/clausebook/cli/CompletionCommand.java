package org.clausebook.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes commands and options. */
@Command(
        name = "completion",
        header = "Prints a script with which bash or zsh completes commands and options.",
        description = {"", "Load it into the shell that runs, or keep it where the shell looks for such scripts."},
        footer = {
            "  $ source <(clausebook completion)",
            "  $ clausebook completion > ~/.local/share/bash-completion/completions/clausebook"
        })
final class CompletionCommand implements Runnable {
    private final Console console;

    @Mixin
    VersionOption version = new VersionOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.data(AutoComplete.bash("clausebook", spec.root().commandLine()));
    }
}
