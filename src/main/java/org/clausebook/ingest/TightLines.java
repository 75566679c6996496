package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown whose lines are paragraphs, whatever Markdown says: hardly any empty line parts them, and a good part of them
 * is longer than any line that was wrapped. Where a file was put together from several, a long stretch of it may be wrapped
 * all the same.
 */
final class TightLines {
    /** What no paragraph goes on with: a heading, a quote, a list's next entry, a table, code. */
    private static final Pattern BLOCK =
            Pattern.compile("[ \\t]*(?:#|>|[|]|```|~~~|(?:[-+*]|\\d{1,9}[.)])(?:[ \\t]|$)).*");

    /** A few words with a colon that lead in what follows. */
    private static final Pattern LED = Pattern.compile("\\p{Lu}[^\\s:]*(?: [^\\s:]+){0,4}: \\p{L}.*");

    /** A line that is wrapped inside a sentence has more than this part of the width. */
    private static final double NEARLY = 0.7;

    /** So many lines, none of them longer than a wrapped one, make such a stretch ... */
    private static final int FEWEST = 12;
    /** ... where at least one of so many has no room for the next line's first word. */
    private static final int ONE_OF = 3;

    private final List<String> lines;

    private TightLines(List<String> lines) {
        this.lines = lines;
    }

    /** Whether each line of a Markdown file is a paragraph, but for those that {@link #joined} joins. */
    static boolean are(String markdown) {
        List<String> lines = markdown.lines().toList();
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        long unwrapped = filled.stream()
                .filter(line -> line.length() > TextReader.UNWRAPPED)
                .count();
        boolean dense = (lines.size() - filled.size()) * 10L <= filled.size();
        boolean whole = unwrapped == 0 && new TightLines(lines).isWrapped(0, lines.size());
        return dense && (whole || (unwrapped > 1 && unwrapped * 10 >= filled.size()));
    }

    /** Such Markdown with the lines joined that were wrapped. */
    static String joined(String markdown) {
        TightLines tight = new TightLines(markdown.lines().toList());
        List<String> joined = new ArrayList<>();
        int start = 0;
        while (start < tight.lines.size()) {
            int end = start + 1;
            while (end < tight.lines.size() && tight.mayBeWrapped(start) && tight.mayBeWrapped(end)) {
                end++;
            }
            tight.stretch(start, end, joined);
            start = end;
        }
        return String.join("\n", joined) + "\n";
    }

    private boolean mayBeWrapped(int i) {
        return lines.get(i).length() <= TextReader.UNWRAPPED;
    }

    /** Adds the lines of a stretch, those joined that were broken for want of room. */
    private void stretch(int start, int end, List<String> joined) {
        boolean wrapped = isWrapped(start, end);
        int width = width(start, end);
        for (int i = start; i < end; i++) {
            if (wrapped && i > start && goesOn(i, width)) {
                String above = joined.remove(joined.size() - 1);
                joined.add(above.stripTrailing() + " " + lines.get(i).strip());
            } else {
                joined.add(lines.get(i));
            }
        }
    }

    private int width(int start, int end) {
        return lines.subList(start, end).stream().mapToInt(String::length).max().orElse(0);
    }

    private boolean isWrapped(int start, int end) {
        int width = width(start, end);
        int goingOn = 0;
        for (int i = start + 1; i < end; i++) {
            goingOn += goesOn(i, width) ? 1 : 0;
        }
        return end - start >= FEWEST && goingOn * ONE_OF >= end - start;
    }

    /** Whether a line goes on the one above it, which has no room for its first word or ends inside a sentence. */
    private boolean goesOn(int i, int width) {
        String above = lines.get(i - 1).stripTrailing();
        String line = lines.get(i).strip();
        if (above.isEmpty()
                || above.startsWith("#")
                || line.isEmpty()
                || BLOCK.matcher(line).matches()) {
            return false;
        }
        boolean begins = above.endsWith(":")
                ? Words.startsHigh(line)
                : Words.ends(above) && LED.matcher(line).matches();
        boolean inside = !Words.ends(above) && Words.startsLow(line) && above.length() > NEARLY * width;
        return inside || (!begins && above.length() + 1 + Words.first(line).length() > width);
    }
}
