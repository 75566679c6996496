package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Strong type in Markdown whose signs stand on different lines, as programs write it that turn a line break inside bold
 * type into one of Markdown. CommonMark sees none across an empty line, nor where a letter stands close behind the closing
 * signs at a line's start.
 */
final class StrongLines {
    private static final Pattern SIGNS = Pattern.compile("(?<![\\\\*])[*]{2}(?![*])");
    /** Closed and opened at once: one stretch of strong type. */
    private static final Pattern TOUCHING = Pattern.compile("(?<=[^\\s\\u00a0\\\\*])[*]{4}(?=[^\\s\\u00a0*])");
    /** So many lines and empty lines lie between the signs at the most. */
    private static final int FARTHEST = 6;

    private static final int EMPTY = 1;

    private final List<String> lines;

    private StrongLines(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** The lines, each with all signs of its own strong type. */
    static List<String> closed(List<String> lines) {
        StrongLines strong = new StrongLines(lines);
        strong.lines.replaceAll(line -> TOUCHING.matcher(line).replaceAll(""));
        for (int i = 0; i < lines.size(); i++) {
            int close = strong.isOdd(i) && strong.opens(i) ? strong.closing(i) : i;
            if (close > i) {
                strong.close(i, close);
            }
        }
        return strong.lines;
    }

    /** Whether one of the line's signs has no other on it; a list of footnotes, code and triple signs are left alone. */
    private boolean isOdd(int i) {
        String line = lines.get(i);
        return line.contains("**")
                && !line.contains("***")
                && line.indexOf('`') < 0
                && signs(line).size() % 2 > 0;
    }

    private static List<Integer> signs(String line) {
        return SIGNS.matcher(line).results().map(MatchResult::start).toList();
    }

    /** Whether the last signs open: nothing stands behind them on a line of their own, or a word close behind. */
    private boolean opens(int i) {
        String line = lines.get(i);
        List<Integer> signs = signs(line);
        int last = signs.get(signs.size() - 1);
        boolean alone = line.strip().equals("**");
        boolean behindWord = last > 0 && !Words.isBlank(line.charAt(last - 1));
        boolean beforeWord = last + 2 < line.length() && !Words.isBlank(line.charAt(last + 2));
        return alone || (beforeWord && !behindWord);
    }

    /** The next line with odd signs, in the same paragraph or the next; {@code i} where there is none. */
    private int closing(int i) {
        int empty = 0;
        for (int next = i + 1; next < lines.size() && next <= i + FARTHEST; next++) {
            empty += Words.isBlank(lines.get(next)) ? 1 : 0;
            if (empty > EMPTY || lines.get(next).startsWith("#")) {
                return i;
            }
            if (isOdd(next)) {
                return closes(next) ? next : i;
            }
        }
        return i;
    }

    /** Whether the first signs stand close behind a word or at the line's start. */
    private boolean closes(int i) {
        String line = lines.get(i);
        int first = signs(line).get(0);
        return Words.isBlank(line.substring(0, first)) || !Words.isBlank(line.charAt(first - 1));
    }

    private void close(int open, int close) {
        lines.set(open, ended(lines.get(open)));
        for (int i = open + 1; i < close; i++) {
            lines.set(i, Words.isBlank(lines.get(i)) ? lines.get(i) : begun(ended(lines.get(i))));
        }
        String last = lines.get(close);
        int first = signs(last).get(0);
        boolean atStart = Words.isBlank(last.substring(0, first));
        lines.set(close, atStart ? last.substring(0, first) + last.substring(first + 2) : begun(last));
    }

    /** The line with signs behind its last word; without its signs where it has nothing else. */
    private static String ended(String line) {
        String text = line.stripTrailing();
        return text.strip().equals("**") ? "" : text + "**" + line.substring(text.length());
    }

    private static String begun(String line) {
        String text = line.stripLeading();
        return line.substring(0, line.length() - text.length()) + "**" + text;
    }
}
