package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/**
 * Joins lines to a paragraph: a URL or a hyphenated word broken over two lines is whole again. A hyphen stays unless
 * the text itself writes the word without one, or breaks words by hyphens all along; a soft hyphen at a line's end
 * never stays.
 */
final class WordJoiner {
    private static final char SOFT_HYPHEN = '\u00ad';

    private final List<Line> lines;
    private final boolean keepsSpaces;
    private final Map<String, Integer> words = new HashMap<>();
    private final HeadingStyle style;
    private final boolean breaksWords;

    WordJoiner(List<Line> lines, boolean keepsSpaces, HeadingStyle style) {
        this.style = style;
        this.lines = lines;
        this.keepsSpaces = keepsSpaces;
        Set<String> asked = askedFor();
        if (!asked.isEmpty()) {
            int shortest = asked.stream().mapToInt(String::length).min().orElse(1);
            int longest = asked.stream().mapToInt(String::length).max().orElse(1);
            BitSet firsts = new BitSet();
            asked.forEach(word -> firsts.set(word.charAt(0)));
            for (Line line : lines) {
                for (String word : Words.plain(line.text(), shortest, longest, firsts::get)) {
                    if (asked.contains(word)) {
                        words.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        this.breaksWords = breaksWords();
    }

    /** The words broken at line ends, whole and with a hyphen: only of these does anybody ask how often they occur. */
    private Set<String> askedFor() {
        Set<String> asked = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            if (isHyphen(before.charAt(before.length() - 1))) {
                String left = Words.bare(Words.last(before)).toLowerCase(Locale.ROOT);
                String right = Words.bare(Words.first(lines.get(i).text())).toLowerCase(Locale.ROOT);
                if (!left.isEmpty() && !right.isEmpty()) {
                    asked.add(left + right);
                    asked.add(left + "-" + right);
                }
            }
        }
        return asked;
    }

    private enum Join {
        SPACE,
        DIRECT,
        DROP_HYPHEN
    }

    /** Whether line {@code i} goes on inside the last word of the line before it. */
    boolean joinsInsideWord(int i) {
        return joinAt(i) != Join.SPACE;
    }

    /** The paragraph of the lines from {@code start} to before {@code end}; hyphens left out are added to the list. */
    Paragraph join(int start, int end, List<Furniture> hyphens) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int bold = 0;
        boolean boldSoFar = true;
        for (int i = start; i < end; i++) {
            Line line = lines.get(i);
            if (i > start) {
                Join join = joinAt(i);
                if (join == Join.SPACE) {
                    text.append(' ');
                } else if (join == Join.DROP_HYPHEN) {
                    Line before = lines.get(i - 1);
                    String hyphen = before.text().substring(before.text().length() - 1);
                    hyphens.add(new Furniture(Furniture.Kind.HYPHEN, before.page(), before.number(), hyphen));
                    text.setLength(text.length() - 1);
                }
            }
            int offset = text.length();
            text.append(line.text());
            line.links().forEach(link -> addLink(marks, link, offset));
            if (boldSoFar && line.boldPrefix() > 0) {
                bold = offset + line.boldPrefix();
            }
            boldSoFar &= line.boldPrefix() >= line.text().length();
        }
        Line first = lines.get(start);
        return new Paragraph(
                text.toString(),
                "",
                lines.get(end - 1).entry() ? Paragraph.Hint.ROW : Paragraph.Hint.NONE,
                0,
                first.page(),
                first.number(),
                first.indent(),
                first.size(),
                Math.min(bold, text.length()),
                start == 0 || first.gap() >= 0.25,
                marks);
    }

    /** Adds a line's link; one that goes on from the line before becomes one link. */
    private static void addLink(List<Mark> marks, Mark link, int offset) {
        Span span = new Span(link.span().start() + offset, link.span().end() + offset);
        int last = marks.size() - 1;
        if (last >= 0
                && marks.get(last).href().equals(link.href())
                && span.start() - marks.get(last).span().end() <= 1) {
            span = new Span(marks.remove(last).span().start(), span.end());
        }
        marks.add(new Mark(Mark.Field.TEXT, span, Mark.Kind.LINK, link.href()));
    }

    private Join joinAt(int i) {
        String before = lines.get(i - 1).text();
        String line = lines.get(i).text();
        char last = before.charAt(before.length() - 1);
        String head = Words.last(before);
        String tail = Words.first(line);
        if (last == SOFT_HYPHEN) {
            return Join.DROP_HYPHEN;
        }
        boolean broken = !lines.get(i - 1).spaceAtEnd();
        if (isUrl(head)) {
            return broken && goesOnUrl(head, tail) ? Join.DIRECT : Join.SPACE;
        }
        if (Words.isEastern(last) && Words.isEastern(line.charAt(0))) {
            return Join.DIRECT;
        }
        boolean hyphen = isHyphen(last) && head.length() > 1 && broken;
        boolean letters = hyphen
                && Character.isLetterOrDigit(head.charAt(head.length() - 2))
                && Character.isLetterOrDigit(tail.charAt(0));
        if (letters && style.leadsOn(tail)) {
            // "Soft-" and "und Hardware": the hyphen stands for a word that is left out.
            return Join.SPACE;
        }
        if (letters) {
            return dropsHyphen(head, tail) ? Join.DROP_HYPHEN : Join.DIRECT;
        }
        boolean slash = last == '/' && head.length() > 1 && broken && keepsSpaces;
        return slash ? Join.DIRECT : Join.SPACE;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private static boolean isUrl(String word) {
        return word.contains("://") || word.startsWith("www.") || word.contains("(www.");
    }

    /** A URL goes on where its line broke after a mark that URLs break at and the next word can be part of one. */
    private boolean goesOnUrl(String head, String tail) {
        char last = head.charAt(head.length() - 1);
        boolean breakable = "-/_.=&?%#~+".indexOf(last) >= 0;
        boolean part = tail.chars().allMatch(c -> c < 128 && c > ' ') && "<\"'(".indexOf(tail.charAt(0)) < 0;
        if (!breakable || !part) {
            return keepsSpaces && part && !breakable && last != ')' && last != ',';
        }
        if (keepsSpaces || last == '-' || last == '_' || last == '=' || last == '&' || last == '%' || last == '?') {
            return true;
        }
        boolean looksLikePath = tail.indexOf('/') >= 0 || tail.indexOf('-') > 0 || tail.matches("[a-z0-9]+\\.[a-z]+.*");
        return last != '.' && looksLikePath && Character.isLowerCase(tail.charAt(0));
    }

    private boolean dropsHyphen(String head, String tail) {
        String left = Words.bare(head).toLowerCase(Locale.ROOT);
        String right = Words.bare(tail).toLowerCase(Locale.ROOT);
        int whole = words.getOrDefault(left + right, 0);
        int hyphened = words.getOrDefault(left + "-" + right, 0);
        if (whole != hyphened) {
            return whole > hyphened;
        }
        return breaksWords && Character.isLowerCase(right.isEmpty() ? ' ' : right.charAt(0)) && !left.contains("-");
    }

    /** Whether the text parts words at line ends, as typesetters do: most broken words that it also writes whole. */
    private boolean breaksWords() {
        int whole = 0;
        int hyphened = 0;
        for (int i = 1; i < lines.size(); i++) {
            String head = Words.last(lines.get(i - 1).text());
            if (head.length() > 1 && isHyphen(head.charAt(head.length() - 1)) && !isUrl(head)) {
                String left = Words.bare(head).toLowerCase(Locale.ROOT);
                String right = Words.bare(Words.first(lines.get(i).text())).toLowerCase(Locale.ROOT);
                whole += words.containsKey(left + right) ? 1 : 0;
                hyphened += words.containsKey(left + "-" + right) ? 1 : 0;
            }
        }
        return whole > 2 * hyphened && whole >= 2;
    }
}
