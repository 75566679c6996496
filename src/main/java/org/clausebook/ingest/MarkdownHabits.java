package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What writers of Markdown mean where CommonMark reads otherwise: signs of strong type with a space inside them or a
 * letter close behind them ({@code **Payment. **You pay}, {@code **支払。**料金}, {@code __店__は}) or with lines between them, a paragraph right below a list item that takes
 * one long line, and a date that begins like a numbered list.
 */
final class MarkdownHabits {
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(?:```|~~~).*");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t].*");
    private static final Pattern DAY = Pattern.compile("\\d{1,4}[.] ?\\p{L}");
    private static final Pattern STRONG = Pattern.compile("(?<![\\\\*])[*]{2}(?![*])");
    private static final Pattern LOW_STRONG =
            Pattern.compile("(?<![\\\\_A-Za-z0-9])__([^_\\s](?:[^_]*[^_\\s])?)__(?![_A-Za-z0-9])");
    private static final Pattern STRONG_LINE = Pattern.compile("[*]{2}[^*]+[*]{2}[ \\t]*");
    /** What other blocks begin with. */
    private static final String MARKUP = "#>|-+~=_[!<`";

    private static final String BREAK = "<" + HtmlBlocks.PARAGRAPH_BREAK + "></" + HtmlBlocks.PARAGRAPH_BREAK + ">";

    private MarkdownHabits() {}

    /** The Markdown with elements of HTML where CommonMark would not see what is meant. */
    static String spelledOut(String markdown) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        String above = "";
        List<String> source = StrongLines.closed(markdown.lines().toList());
        for (int i = 0; i < source.size(); i++) {
            String line = startsWithDay(source, i) ? source.get(i).replaceFirst("\\.", "\\\\.") : source.get(i);
            boolean fence = FENCE.matcher(line).matches();
            code ^= fence;
            boolean text = !code && !fence;
            String shown = text ? strong(easternStrong(line)) : line;
            lines.add(text && isBelowItem(above, line) ? BREAK + shown : shown);
            above = line;
        }
        return String.join("\n", lines) + "\n";
    }

    /** Whether a line is a date that begins with the day or year and a stop, in no list: {@code 9. září 2020}. */
    private static boolean startsWithDay(List<String> lines, int i) {
        String line = lines.get(i);
        return DAY.matcher(line).lookingAt()
                && Words.plain(line).stream().anyMatch(MonthNames::contain)
                && DateLine.is(line)
                && !isItem(lines, i - 1)
                && !isItem(lines, i + 1);
    }

    private static boolean isItem(List<String> lines, int i) {
        return i >= 0 && i < lines.size() && ITEM.matcher(lines.get(i)).matches();
    }

    /** Whether a sentence at the left edge follows an item that no writer wraps, or a line in strong type any item. */
    private static boolean isBelowItem(String above, String line) {
        boolean plain = !line.isBlank() && line.charAt(0) > ' ' && MARKUP.indexOf(line.charAt(0)) < 0;
        boolean whole = columns(above) > TextReader.UNWRAPPED && Words.ends(above.strip()) && !Words.startsLow(line);
        return plain
                && ITEM.matcher(above).matches()
                && !ITEM.matcher(line).matches()
                && (whole || STRONG_LINE.matcher(line).matches());
    }

    /** How wide a line is where letters of the East take two columns. */
    private static int columns(String line) {
        return line.length()
                + (int) line.chars().filter(c -> Words.isEastern((char) c)).count();
    }

    /** Strong type by underscores right beside a letter of the East, which in Latin text would be part of a name. */
    private static String easternStrong(String line) {
        return line.contains("__") && Words.isEastern(line)
                ? LOW_STRONG.matcher(line).replaceAll("**$1**")
                : line;
    }

    private static String strong(String line) {
        List<Integer> signs =
                STRONG.matcher(line).results().map(MatchResult::start).toList();
        if (signs.isEmpty() || signs.size() % 2 > 0 || line.contains("***") || line.indexOf('`') >= 0) {
            return line;
        }
        StringBuilder spelled = new StringBuilder();
        int done = 0;
        for (int i = 0; i < signs.size(); i += 2) {
            int open = signs.get(i);
            int close = signs.get(i + 1);
            if (!mayOpen(line, open) || Words.isBlank(line.substring(open + 2, close))) {
                // Signs of a footnote, say.
                return line;
            }
            spelled.append(line, done, open).append(strong(line, open, close));
            done = close + 2;
        }
        return spelled.append(line.substring(done)).toString();
    }

    /** Whether the signs do not stand behind a word with a space after them. */
    private static boolean mayOpen(String line, int open) {
        return !isBlank(line, open + 2) || isBlank(line, open - 1);
    }

    private static String strong(String line, int open, int close) {
        boolean opens = !isBlank(line, open + 2) && (!isMark(line, open + 2) || isBlankOrMark(line, open - 1));
        boolean closes = !isBlank(line, close - 1) && (!isMark(line, close - 1) || isBlankOrMark(line, close + 2));
        if (opens && closes) {
            return line.substring(open, close + 2);
        }
        int from = open + 2;
        int to = close;
        while (isBlank(line, from)) {
            from++;
        }
        while (isBlank(line, to - 1)) {
            to--;
        }
        return line.substring(open + 2, from)
                + "<strong>"
                + line.substring(from, to)
                + "</strong>"
                + line.substring(to, close);
    }

    private static boolean isBlankOrMark(String line, int at) {
        return isBlank(line, at) || isMark(line, at);
    }

    /** Whether white space stands there, or the line's edge. */
    private static boolean isBlank(String line, int at) {
        return at < 0 || at >= line.length() || Words.isBlank(line.charAt(at));
    }

    /** Whether CommonMark counts the sign as punctuation. */
    private static boolean isMark(String line, int at) {
        char c = line.charAt(at);
        return !Character.isLetterOrDigit(c) && !Words.isBlank(c) && !Character.isSurrogate(c);
    }
}
