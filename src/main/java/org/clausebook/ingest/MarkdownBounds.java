package org.clausebook.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;

/**
 * What Markdown of unknown origin may hold at most, asked before Flexmark sees it: nested lists and quotes overflow its
 * stack, and runs of some signs in one paragraph cost it time that grows with their square.
 */
final class MarkdownBounds {
    private static final int LARGEST_FILE = 8_000_000;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_SIGNS = 4_000;
    private static final int MOST_BARS = 500;
    private static final int DEEPEST = 60;
    /** A list inside a list is indented by two columns at least. */
    private static final int DEEPEST_INDENT = 2 * DEEPEST;

    private static final String COSTLY = "`[]*_<!&";
    /** What a line begins with: white space, quote signs and list marks. */
    private static final Pattern CONTAINERS =
            Pattern.compile("(?:[ \\t]{0,400}+(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))){0,200}+[ \\t]*+");

    private static final Pattern MARK = Pattern.compile(">|[-+*](?=[ \\t]|$)|\\d{1,9}[.)]");

    private final SourceText source;
    private final int[] signs = new int[COSTLY.length()];

    private MarkdownBounds(SourceText source) {
        this.source = source;
    }

    /** The first bound that the text breaks. */
    static List<Problem> broken(SourceText source) {
        return new MarkdownBounds(source).broken().stream().toList();
    }

    private Optional<Problem> broken() {
        int together = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            int start = source.startOfLine(number);
            together = line.isBlank() ? 0 : together + 1;
            Optional<Problem> problem = together > MOST_LINES
                    ? Optional.of(tooMany(start, "there is no empty line in more than 20,000 lines"))
                    : line(line, start);
            if (problem.isPresent()) {
                return problem;
            }
        }
        if (source.text().length() > LARGEST_FILE) {
            String message =
                    String.format(Locale.ROOT, "the file has more than %,d characters of Markdown", LARGEST_FILE);
            return Optional.of(Problem.error(source.whole(), message, "divide it into several files"));
        }
        return Optional.empty();
    }

    private Optional<Problem> line(String line, int start) {
        String before = containers(line);
        long marks = before.isEmpty() ? 0 : MARK.matcher(before).results().count();
        if (marks > 0 || line.isBlank()) {
            Arrays.fill(signs, 0);
        }
        int indent = before.length() - before.stripLeading().length();
        boolean deep = marks > DEEPEST || (marks > 0 && indent > DEEPEST_INDENT);
        if (deep && !isRule(line)) {
            return Optional.of(Problem.error(
                    source.place(start),
                    "lists or quotes are nested more than " + DEEPEST + " deep",
                    "begin this line further to the left, or put a backslash before signs that are text"));
        }
        return signs(line, start);
    }

    /** The white space, quote signs and list marks that a line begins with; empty where it has no such sign. */
    private static String containers(String line) {
        String stripped = line.stripLeading();
        boolean plain = stripped.isEmpty() || ">-+*0123456789".indexOf(stripped.charAt(0)) < 0;
        Matcher containers = CONTAINERS.matcher(line);
        return !plain && containers.lookingAt() ? containers.group() : "";
    }

    /** Whether it is a rule between paragraphs: one sign again and again. */
    private static boolean isRule(String line) {
        return line.chars().filter(c -> c != ' ' && c != '\t').distinct().count() == 1;
    }

    private Optional<Problem> signs(String line, int start) {
        int bars = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            bars += c == '|' ? 1 : 0;
            int sign = COSTLY.indexOf(c);
            if (sign >= 0 && ++signs[sign] > MOST_SIGNS) {
                return Optional.of(
                        tooMany(start + at, "the sign " + c + " stands more than 4,000 times in a paragraph"));
            }
            if (bars > MOST_BARS) {
                return Optional.of(tooMany(start + at, "this line has more than " + MOST_BARS + " bars"));
            }
        }
        return Optional.empty();
    }

    private Problem tooMany(int offset, String message) {
        return Problem.error(source.place(offset), message, "divide it by empty lines, or give the text as plain text");
    }
}
