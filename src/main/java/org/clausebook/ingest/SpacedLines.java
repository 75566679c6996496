package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.text.ClauseNumber;

/**
 * Markdown that was made from pages with an empty line after every line, so that each line of a paragraph seems to be
 * one of its own. It shows by lines that end inside a sentence: here and there the next one goes on with a small letter.
 */
final class SpacedLines {
    private static final int FEWEST = 5;
    /** Of so many pairs of lines one must show that a sentence goes on. */
    private static final int ONE_OF = 6;
    /** A line that was broken is as long as this part of the usual width. */
    private static final double FULL = 0.7;

    private static final int WIDEST = 130;
    /** Fewer than one of so many lines is marked up where programs took what only looks so for mark-up. */
    private static final int RARELY = 200;

    /** A heading, a row of a table, a line under a heading, code. */
    private static final Pattern BLOCK = Pattern.compile("^(?:#{1,6}[ \\t]|[|]|={3,}[ \\t]*$|-{3,}[ \\t]*$|```|~~~)");

    private static final Pattern LINK =
            Pattern.compile("(?<!\\\\)!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*(?: \"[^\"]*\")?\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    /** What Markdown begins other blocks with. */
    private static final String MARKUP = "#>|-+*`~=_[!<";

    private final List<String> lines;
    private final int width;

    private SpacedLines(List<String> lines) {
        this.lines = lines;
        int[] lengths = lines.stream()
                .filter(SpacedLines::isPlain)
                .mapToInt(String::length)
                .sorted()
                .toArray();
        this.width = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    }

    /** The Markdown without the empty lines inside sentences; as it is where its lines are paragraphs. */
    static String joined(String markdown) {
        SpacedLines spaced = new SpacedLines(markdown.lines().toList());
        return spaced.isSpaced() ? spaced.join() : markdown;
    }

    /**
     * The text as its pages had it, where hardly anything in the Markdown is marked up but lists, links and type: one empty line
     * between lines was none there, three were one. Empty where it is no such Markdown.
     */
    static Optional<String> asText(String markdown) {
        SpacedLines spaced = new SpacedLines(markdown.lines().toList());
        long marked = spaced.lines.stream()
                .filter(line -> BLOCK.matcher(line).lookingAt())
                .count();
        return marked * RARELY > spaced.lines.size() || !spaced.isSpaced()
                ? Optional.empty()
                : Optional.of(spaced.text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int empty = 0;
        for (String line : lines) {
            String shown = shown(line);
            if (shown.isBlank()) {
                empty++;
            } else {
                text.append("\n".repeat(text.isEmpty() ? 0 : 1 + (empty - 1) / 2))
                        .append(shown);
                empty = 0;
            }
        }
        return text.append('\n').toString();
    }

    /** The line without the signs of Markdown. */
    private static String shown(String line) {
        String linked = LINK.matcher(BLOCK.matcher(line).replaceFirst("")).replaceAll("$1");
        return ESCAPED.matcher(linked.replaceAll("(?<!\\\\)[*]{2}", "")).replaceAll("$1");
    }

    private boolean isSpaced() {
        int pairs = 0;
        int goingOn = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (isPair(i)) {
                pairs++;
                boolean inside =
                        Character.isLetter(lines.get(i).charAt(lines.get(i).length() - 1));
                goingOn += inside && Words.startsLow(lines.get(i + 2)) ? 1 : 0;
            }
        }
        return width > 0 && width <= WIDEST && goingOn >= FEWEST && goingOn * ONE_OF >= pairs;
    }

    /** Whether a line of plain text stands there and another below one empty line. */
    private boolean isPair(int i) {
        return isPlain(lines.get(i)) && lines.get(i + 1).isBlank() && isPlain(lines.get(i + 2));
    }

    private static boolean isPlain(String line) {
        return !line.isBlank() && line.charAt(0) > ' ' && MARKUP.indexOf(line.charAt(0)) < 0;
    }

    private String join() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean inside =
                    i > 0 && i + 1 < lines.size() && isPair(i - 1) && goesOn(lines.get(i - 1), lines.get(i + 1));
            if (!inside) {
                kept.add(lines.get(i));
            }
        }
        return String.join("\n", kept) + "\n";
    }

    private boolean goesOn(String line, String next) {
        boolean full = line.strip().length() >= FULL * width;
        Optional<ClauseNumber> label = ClauseNumber.leading(next.replace("\\", ""))
                .filter(number -> number.isBullet() || number.isSure() || number.isWorded());
        return full && !Words.ends(line) && label.isEmpty() && !Words.isContentsEntry(line);
    }
}
