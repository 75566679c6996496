package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to a command line, right or wrong. */
class UsageTest {
    @Test
    void helpTeachesTheCommandsOnTheDataStream() {
        Ran ran = Ran.clausebook("--help");
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(
                ran.out().startsWith("Legal texts in several versions and languages, as one static site.\n"),
                ran.out());
        assertTrue(ran.out().contains("\nExamples:\n  $ clausebook build\n"), ran.out());
        assertTrue(ran.out().contains("Exit codes: 0 done, 1 the input has errors, 2 wrong usage.\n"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "build", "serve", "ingest", "inspect", "completion", "help"})
    void helpOfEachCommandHasExamplesAndTheCommonOptions(String command) {
        Ran ran = Ran.clausebook(command, "--help");
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        String examples = ran.out().replaceFirst("(?s).*\nExamples:\n", "");
        assertTrue(examples.lines().filter(line -> line.startsWith("  $ ")).count() >= 2, ran.out());
        for (String option : new String[] {"--quiet", "--verbose", "--help", "--version"}) {
            assertTrue(ran.out().contains(option), ran.out());
        }
    }

    @Test
    void versionIsOneLine() {
        Ran ran = Ran.clausebook("--version");
        assertEquals(new Ran(0, "clausebook (not packaged)\n", ""), ran);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``|no command given|'clausebook --help' shows what it takes",
                "compeltion|unknown command 'compeltion'|did you mean 'completion'?",
                "frobnicate|unknown command 'frobnicate'|'clausebook --help' shows what it takes",
                "--verison|unknown option '--verison'|did you mean '--version'?",
                "completion --qiet|unknown option '--qiet'|did you mean '--quiet'?",
                "completion --colour=red|unknown option '--colour'|'clausebook completion --help' shows what it takes",
                "completion zsh|unexpected argument 'zsh'|'clausebook completion --help' shows what it takes",
            },
            delimiter = '|')
    void wrongUsageIsTwoAndSaysWhatWasMeant(String line, String message, String hint) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
        assertEquals(new Ran(2, "", "error: " + message + "\n  " + hint + "\n"), Ran.clausebook(args));
    }

    @Test
    void completionIsAScriptThatNamesEveryCommand() {
        Ran ran = Ran.clausebook("completion");
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("#!/usr/bin/env bash\n"), ran.out());
        assertTrue(ran.out().contains("complete -F _complete_clausebook -o default clausebook"), ran.out());
        assertTrue(ran.out().contains("_picocli_clausebook_completion"), ran.out());
    }
}
