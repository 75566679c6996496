package org.clausebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.clausebook.exchange.ComparisonText;
import org.clausebook.source.Problem;
import org.clausebook.source.ProblemText;

/** Where the program prints: data on one stream, everything else on the other, as loud as the person asked for. */
final class Console {
    /** How much is said on the second stream. */
    enum Loudness {
        /** Errors only. */
        QUIET,
        NORMAL,
        /** Each step too, and all problems however many. */
        VERBOSE
    }

    /** So many problems are shown before the rest is only counted. */
    private static final int SHOWN = 50;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Set<Main.Screen> screens;
    private Loudness loudness = Loudness.NORMAL;

    Console(PrintWriter out, PrintWriter err, Set<Main.Screen> screens) {
        this.out = out;
        this.err = err;
        this.screens = screens;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** How changes are marked in what is printed as data. */
    ComparisonText.Marks marks() {
        return screens.contains(Main.Screen.DATA) ? ComparisonText.Marks.COLOURS : ComparisonText.Marks.SIGNS;
    }

    void loudness(Loudness wanted) {
        loudness = wanted;
    }

    boolean isQuiet() {
        return loudness == Loudness.QUIET;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** What the person asked for, to the letter. */
    void data(String text) {
        out.print(text);
        out.flush();
    }

    /** A line that a person may want to read. */
    void say(String line) {
        if (loudness != Loudness.QUIET) {
            printLine(line);
        }
    }

    /** A line for a person who asked for every step. */
    void detail(String line) {
        if (loudness == Loudness.VERBOSE) {
            printLine(line);
        }
    }

    /** An error that stands in no file. */
    void error(String message, String hint) {
        printLine("error: " + ProblemText.plain(message));
        if (!hint.isEmpty()) {
            printLine("  " + ProblemText.plain(hint));
        }
    }

    /** Problems in the order of their places, and how many there are; warnings only where they are welcome. */
    void problems(List<Problem> problems) {
        List<Problem> wanted = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR || loudness != Loudness.QUIET)
                .sorted()
                .distinct()
                .toList();
        int shown = loudness == Loudness.VERBOSE ? wanted.size() : Math.min(SHOWN, wanted.size());
        for (Problem problem : wanted.subList(0, shown)) {
            err.print(ProblemText.render(problem));
        }
        err.flush();
        if (shown < wanted.size()) {
            printLine("and %d more; --verbose shows all".formatted(wanted.size() - shown));
        }
    }

    /** A reporter for work that may take long; close it when the work is done. */
    Progress progress() {
        if (loudness == Loudness.QUIET) {
            return Progress.silent();
        }
        return screens.contains(Main.Screen.MESSAGES) ? Progress.onTerminal(err) : Progress.inPlainLines(err);
    }

    private void printLine(String line) {
        err.print(line + "\n");
        err.flush();
    }
}
