package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClauseNumber;

/**
 * Text as extracted from pages to its layer. Pages are parted by form feeds or, where there are none, by the single
 * space that text extraction puts before the first line of each page.
 */
final class TextReader {
    /** Lines of more characters than this were never wrapped: each is a paragraph. */
    static final int UNWRAPPED = 160;

    /** How many lines before and after a line are looked at to tell how wide the text runs there. */
    private static final int NEIGHBOURS = 25;

    private static final double WIDE = 1000;

    /** A stretch between such lines that was wrapped all the same, a notice say, has no longer lines than this ... */
    private static final int NARROW = 100;
    /** ... and no narrower ones only; ... */
    private static final int NARROWEST = 50;
    /** ... one of so many, and two at the least, ... */
    private static final int ONE_OF = 4;
    /** ... end inside a sentence after this part of the width. */
    private static final double NEARLY = 0.7;

    private TextReader() {}

    /** One line that is not blank, before its neighbours are known. */
    private record Raw(String text, int indent, int trailing, int number, int page, int gap) {}

    /** The text's lines with what their places say, and which of them are furniture. */
    static Layer read(SourceText source) {
        List<Raw> raws = raws(source);
        int[] widths = widths(raws);
        boolean keepsSpaces = keepsSpaces(raws);
        boolean doublesSpaces = doublesSpaces(source.text());
        List<Line> lines = new ArrayList<>(raws.size());
        for (int i = 0; i < raws.size(); i++) {
            Raw raw = raws.get(i);
            double room =
                    widths[i] < 0 ? WIDE : widths[i] - raw.indent() - raw.text().length();
            // Two spaces: one that the line was broken at, and one typed before the paragraph's end.
            if (keepsSpaces && !doublesSpaces && raw.trailing() > 1 && Words.ends(raw.text())) {
                room = WIDE;
            }
            lines.add(new Line(
                    raw.text(),
                    raw.page(),
                    raw.number(),
                    raw.gap(),
                    room,
                    raw.indent(),
                    0,
                    false,
                    0,
                    raw.trailing() > 0,
                    List.of(),
                    false));
        }
        SortedMap<Integer, Furniture.Kind> furniture = PageFurniture.of(lines);
        return new Layer(lines, furniture, keepsSpaces);
    }

    private static List<Raw> raws(SourceText source) {
        boolean feeds = source.text().indexOf('\f') >= 0;
        boolean spaced = !feeds && marksPagesBySpace(source);
        List<Raw> raws = new ArrayList<>();
        int page = feeds ? 1 : 0;
        int gap = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            int all = feeds ? feeds(line, line.length()) : 0;
            String text = fold(line);
            if (text.isEmpty()) {
                page += all;
                gap += all > 0 ? 0 : 1;
                continue;
            }
            int before =
                    all > 0 ? feeds(line, line.length() - line.stripLeading().length()) : 0;
            page += before;
            int indent = before > 0 ? 0 : indentOf(line);
            if (spaced && indent == 1) {
                page++;
                indent = 0;
            }
            raws.add(new Raw(text, indent, trailingOf(line), number, page, gap));
            page += all - before;
            gap = 0;
        }
        return raws;
    }

    /** How many form feeds stand before an offset: those behind a line's text begin the next line's page. */
    private static int feeds(String line, int end) {
        return (int) line.chars().limit(end).filter(c -> c == '\f').count();
    }

    /** White space folded to single spaces, none at the ends. */
    private static String fold(String line) {
        String stripped = line.strip();
        if (isFolded(stripped)) {
            return stripped;
        }
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Words.isBlank(c)) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        int end = text.length();
        return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
    }

    /** Whether a line has no white space but single spaces, as nearly all have. */
    private static boolean isFolded(String line) {
        boolean space = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c == ' ';
            if ((blank && space) || (!blank && Words.isBlank(c))) {
                return false;
            }
            space = blank;
        }
        return !space || line.isEmpty();
    }

    private static int indentOf(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Words.isBlank(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? 8 - indent % 8 : 1;
        }
        return indent;
    }

    private static int trailingOf(String line) {
        int at = line.length();
        while (at > 0 && Words.isBlank(line.charAt(at - 1))) {
            at--;
        }
        return line.length() - at;
    }

    /** Whether single leading spaces mark pages: the first line has one, few others do, and nothing else is indented. */
    private static boolean marksPagesBySpace(SourceText source) {
        int filled = 0;
        int single = 0;
        int deeper = 0;
        int trailing = 0;
        boolean first = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            if (line.isBlank()) {
                continue;
            }
            int indent = indentOf(line);
            first |= filled == 0 && indent == 1;
            single += indent == 1 ? 1 : 0;
            deeper += indent > 1 ? 1 : 0;
            trailing += trailingOf(line) > 0 ? 1 : 0;
            filled++;
        }
        // Where lines keep the space they were broken at, extraction has put the other one there, too.
        boolean extracted = trailing * 10 >= filled * 8;
        return first && deeper * 10 <= single && single * (extracted ? 4 : 12) <= filled;
    }

    /** How many characters wide the text runs around each line; -1 where it was never wrapped. */
    private static int[] widths(List<Raw> raws) {
        int[] lengths = raws.stream()
                .mapToInt(raw -> raw.indent() + raw.text().length())
                .toArray();
        int[] widths = new int[lengths.length];
        int whole = percentile(lengths, 0.9);
        if (whole > UNWRAPPED) {
            Arrays.fill(widths, -1);
            measureStretches(raws, lengths, widths);
            return widths;
        }
        int step = NEIGHBOURS / 5;
        for (int from = 0; from < lengths.length; from += step) {
            int low = Math.max(0, from - NEIGHBOURS);
            int high = Math.min(lengths.length, from + step + NEIGHBOURS);
            int local = percentile(Arrays.copyOfRange(lengths, low, high), 0.95);
            // A page of short lines, a table of contents say, is not set narrower than the rest.
            int width = Math.max(local, (int) (0.8 * whole));
            Arrays.fill(widths, from, Math.min(lengths.length, from + step), width);
        }
        return widths;
    }

    /** Sets the widths of what was wrapped in a text that was not. */
    private static void measureStretches(List<Raw> raws, int[] lengths, int[] widths) {
        for (int from = 0; from < lengths.length; from++) {
            int to = from;
            int width = 0;
            while (to < lengths.length && lengths[to] <= NARROW) {
                width = Math.max(width, lengths[to++]);
            }
            if (width >= NARROWEST && isWrapped(raws.subList(from, to), width)) {
                Arrays.fill(widths, from, to, width);
            }
            from = to;
        }
    }

    /** Whether lines that follow closely go on inside a sentence. */
    private static boolean isWrapped(List<Raw> stretch, int width) {
        int pairs = 0;
        int goingOn = 0;
        for (int i = 1; i < stretch.size(); i++) {
            Raw before = stretch.get(i - 1);
            Raw raw = stretch.get(i);
            if (raw.gap() == 0 && ClauseNumber.leading(raw.text()).isEmpty()) {
                boolean full = before.indent() + before.text().length() >= NEARLY * width;
                pairs++;
                goingOn += full && !Words.ends(before.text()) && Words.startsLow(raw.text()) ? 1 : 0;
            }
        }
        return goingOn > 1 && goingOn * ONE_OF >= pairs;
    }

    private static int percentile(int[] values, double share) {
        if (values.length == 0) {
            return 0;
        }
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) ((sorted.length - 1) * share)];
    }

    private static boolean keepsSpaces(List<Raw> raws) {
        long kept = raws.stream().filter(raw -> raw.trailing() > 0).count();
        return kept * 10 >= raws.size() * 8L;
    }

    /** Whether sentences are parted by two spaces inside lines, so that two at a line's end say nothing. */
    private static boolean doublesSpaces(String text) {
        int single = 0;
        int doubled = 0;
        for (int at = text.indexOf(". "); at >= 0 && at + 3 < text.length(); at = text.indexOf(". ", at + 1)) {
            if (Character.isUpperCase(text.charAt(at + 2))) {
                single++;
            } else if (text.charAt(at + 2) == ' ' && Character.isUpperCase(text.charAt(at + 3))) {
                doubled++;
            }
        }
        return doubled * 4 > single;
    }
}
