package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/cli.md} is what the commands say of themselves; {@code -Dclausebook.rewrite=true} writes it anew. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("docs/cli.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +[A-Z]");

    @Test
    void thePageIsWhatTheCommandsSay() throws IOException {
        StringBuilder page =
                new StringBuilder("# Commands\n\nWhat `clausebook help COMMAND` prints, of every command.\n\n"
                        + section("clausebook", Ran.clausebook("--help").out()));
        for (List<String> command : commands()) {
            List<String> line = new ArrayList<>(command);
            line.add("--help");
            Ran ran = Ran.clausebook(line.toArray(String[]::new));
            page.append('\n').append(section("clausebook " + String.join(" ", command), ran.out()));
        }
        if (Boolean.getBoolean("clausebook.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE));
    }

    private static String section(String name, String help) {
        return "## " + name + "\n\n```text\n" + help + "```\n";
    }

    private static List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        for (String name : below(List.of())) {
            commands.add(List.of(name));
            below(List.of(name)).forEach(sub -> commands.add(List.of(name, sub)));
        }
        return commands;
    }

    /** The commands that a command's help lists. */
    private static List<String> below(List<String> command) {
        List<String> line = new ArrayList<>(command);
        line.add("--help");
        String help = Ran.clausebook(line.toArray(String[]::new)).out();
        int list = help.indexOf("\nCommands:\n");
        return list < 0
                ? List.of()
                : COMMAND.matcher(help.substring(list))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
    }
}
