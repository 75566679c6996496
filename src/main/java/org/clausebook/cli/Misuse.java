package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import org.clausebook.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What was wrong with a command line.
 *
 * @param message what is wrong
 * @param hint what to do
 */
record Misuse(String message, String hint) {
    static Misuse of(ParameterException misuse) {
        CommandLine command = misuse.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String help = "'" + name + " --help' shows what it takes";
        if (!(misuse instanceof UnmatchedArgumentException unmatched)) {
            String message = String.valueOf(misuse.getMessage());
            return new Misuse(message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1), help);
        }
        String given = unmatched.getUnmatched().get(0);
        if (given.startsWith("-")) {
            String option = given.replaceFirst("=.*", "");
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(known -> List.of(known.names()).stream())
                    .filter(known -> known.startsWith("--"))
                    .toList();
            return new Misuse("unknown option '" + option + "'", near(option, options, help));
        }
        if (command.getSubcommands().isEmpty()) {
            return new Misuse("unexpected argument '" + given + "'", help);
        }
        return new Misuse(
                "unknown command '" + given + "'",
                near(given, List.copyOf(command.getSubcommands().keySet()), help));
    }

    private static String near(String given, List<String> known, String otherwise) {
        return Nearest.to(given, known)
                .map(name -> "did you mean '" + name + "'?")
                .orElse(otherwise);
    }
}
