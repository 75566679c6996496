package org.clausebook.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.text.Word;

/** Spaces that are missing after a mark or before a bracket, or that stand where none should. */
final class SpacingRule {
    // The look-aheads spare most places the dearer look-behinds.
    private static final Pattern AFTER_STOP =
            Pattern.compile("(?=[.!?;:])(?<=\\p{L}{2}|[)\\]”“»])([.!?;:])(\\p{Lu}\\p{L}+)");
    private static final Pattern AFTER_COMMA = Pattern.compile("(?=,)(?<=\\p{L}),(?=\\p{L})");
    private static final Pattern BRACKET =
            Pattern.compile("\\p{L}\\((?=[„“«\"\\p{Lu}]\\p{L}*[\\p{Lu}„“”«\"\\p{Ll}]{2})");
    private static final Pattern CLOSED = Pattern.compile("(?=\\))(?<=[\\p{L}\\p{N}])\\)(?=\\p{L}{2})");
    private static final Pattern BEFORE_MARK = Pattern.compile("(?= )(?<=[\\p{L}\\p{N})]) +([,.;:!?%)\\]])(?=\\s|$)");
    private static final Pattern AFTER_OPEN = Pattern.compile("[(\\[] +(?=\\S)");
    private static final Pattern SLASH = Pattern.compile("(?=[/ ])(?<=\\p{L})(/ +| +/)(?=\\p{L})");
    private static final Pattern BLANK = Pattern.compile("[\\[(][ _.…]*\\p{L}?[ _.…]*[)\\]]");
    private static final int LONGEST_BLANK = 20;
    /** So long a note in brackets, or a name of several parts, is looked at. */
    private static final int LONGEST_NOTE = 400;

    /** A name of several parts, as programs have them, or a label: {@code org.example.Shed}, {@code IV.II}. */
    private static final Pattern PARTS =
            Pattern.compile("[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+){2,}|[IVXLC]+\\.[IVXLC]+");
    /** A bracket within a word: {@code (re)use}. */
    private static final Pattern WITHIN = Pattern.compile("\\((\\p{L}*\\p{Ll})\\)$");

    private static final Pattern SWALLOWED = Pattern.compile("\\.(\\p{Lu}\\p{Ll}+)$");

    private final Prose prose;
    private final Findings findings;
    private final Set<String> vocabulary = new HashSet<>();

    private SpacingRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        for (Line line : prose.lines()) {
            for (int at = 0; at < line.words().size(); at++) {
                if (line.words().get(at).kind() == Word.Kind.LETTERS) {
                    vocabulary.add(line.lower(at));
                }
            }
        }
    }

    static void check(Prose prose, Findings findings) {
        SpacingRule rule = new SpacingRule(prose, findings);
        prose.lines().forEach(rule::check);
    }

    private void check(Line line) {
        swallowed(line);
        if (!isSuspect(line.text())) {
            return;
        }
        missing(line, AFTER_STOP, Say.NO_SPACE_AFTER_MARK);
        missing(line, AFTER_COMMA, Say.NO_SPACE_AFTER_COMMA);
        missing(line, BRACKET, Say.NO_SPACE_BEFORE_BRACKET);
        missing(line, CLOSED, Say.NO_SPACE_AFTER_BRACKET);
        stray(line, BEFORE_MARK, Say.SPACE_BEFORE_MARK);
        stray(line, AFTER_OPEN, Say.SPACE_AFTER_BRACKET);
        stray(line, SLASH, Say.SPACE_BESIDE_SLASH);
    }

    /** Whether a mark and what stands beside it may break any of the patterns, which are dear to look for. */
    private static boolean isSuspect(String text) {
        for (int i = 1; i < text.length(); i++) {
            char one = text.charAt(i - 1);
            char next = text.charAt(i);
            boolean stuck = switch (one) {
                case '.', '!', '?', ';', ':', ',', ')' -> Character.isLetter(next) || Character.isSurrogate(next);
                case '(', '[', '/' -> next == ' ';
                case ' ' -> ",.;:!?%)]/".indexOf(next) >= 0;
                default -> next == '(' && (Character.isLetter(one) || Character.isSurrogate(one));
            };
            if (stuck) {
                return true;
            }
        }
        return false;
    }

    private void missing(Line line, Pattern pattern, Say what) {
        Matcher found = pattern.matcher(line.text());
        while (found.find()) {
            boolean told = !line.inAddress(found.start()) && !isFile(line, found);
            if (told && !isUnspaced(line.text(), found) && !isInWord(line.text(), found)) {
                findings.add(
                        Rule.MISSING_SPACE, around(line, found.start(), found.end()), what.of(), Say.WRITE_SPACE.of());
            }
        }
    }

    /** Whether what looks like the end of a sentence is within a word that a stop does not end: {@code Node.Js}. */
    private boolean isFile(Line line, Matcher found) {
        Word word = line.words().get(line.wordAt(found.start()));
        return word.kind() != Word.Kind.MARK
                && word.span().start() < found.start()
                && found.end() <= word.span().end()
                && !(found.groupCount() > 1
                        && vocabulary.contains(found.group(2).toLowerCase(Locale.ROOT)));
    }

    /** Whether a bracket stands beside a letter of a script that sets no spaces about brackets. */
    private static boolean isUnspaced(String text, Matcher found) {
        String letters = found.group();
        boolean bracket = letters.indexOf('(') >= 0 || letters.indexOf(')') >= 0;
        return bracket
                && (isUnspaced(text, found.start() - 1)
                        || isUnspaced(text, found.start())
                        || isUnspaced(text, found.end()));
    }

    private static boolean isUnspaced(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        int code = text.codePointAt(at);
        return Word.standsAlone(code) || Character.UnicodeScript.of(code) == Character.UnicodeScript.HANGUL;
    }

    /** Whether the mark is one within a name of several parts, or the bracket one within a word. */
    private static boolean isInWord(String text, Matcher found) {
        Matcher within = WITHIN.matcher(text).region(Math.max(0, found.end() - LONGEST_NOTE), found.end());
        int from = found.start();
        while (from > 0 && from > found.start() - LONGEST_NOTE && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = found.end();
        while (to < text.length() && to < found.end() + LONGEST_NOTE && isPart(text.charAt(to))) {
            to++;
        }
        boolean before =
                within.find() && (within.start() == 0 || !Character.isLetterOrDigit(text.charAt(within.start() - 1)));
        return before
                || text.charAt(found.start()) == '.'
                        && PARTS.matcher(text.substring(from, to)).matches();
    }

    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign) || "._-".indexOf(sign) >= 0;
    }

    /** An address that ends in a stop and a common word: the next sentence's first. */
    private void swallowed(Line line) {
        for (Word word : line.words()) {
            if (word.kind() == Word.Kind.ADDRESS) {
                Matcher tail = SWALLOWED.matcher(word.of(line.text()));
                if (tail.find() && vocabulary.contains(tail.group(1).toLowerCase(Locale.ROOT))) {
                    int start = word.span().start() + tail.start();
                    findings.add(
                            Rule.MISSING_SPACE,
                            line.spot(start, word.span().end()),
                            Say.ADDRESS_SWALLOWS_WORD.of(),
                            Say.WRITE_SPACE.of());
                }
            }
        }
    }

    private void stray(Line line, Pattern pattern, Say what) {
        Matcher found = pattern.matcher(line.text());
        while (found.find()) {
            boolean spaced =
                    found.groupCount() > 0 && prose.usage().list(Usage.SPACED).contains(found.group(1));
            if (!spaced && !line.inAddress(found.start()) && !isBlank(line.text(), found)) {
                findings.add(
                        Rule.STRAY_SPACE, around(line, found.start(), found.end()), what.of(), Say.DELETE_SPACE.of());
            }
        }
    }

    /**
     * Whether it is within brackets that are there to be filled in or ticked: {@code [ ]}, {@code [ x ]}, or square ones with
     * a space on both sides: {@code [ name of the garden ]}.
     */
    private static boolean isBlank(String text, Matcher found) {
        if (isEven(text, found)) {
            return true;
        }
        Matcher blank = BLANK.matcher(text);
        blank.region(Math.max(0, found.start() - LONGEST_BLANK), Math.min(text.length(), found.end() + LONGEST_BLANK));
        while (blank.find()) {
            if (blank.start() <= found.start() && found.end() <= blank.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEven(String text, Matcher found) {
        if (text.charAt(found.start()) == '[') {
            int end = Math.min(text.length(), found.start() + LONGEST_NOTE);
            int close = text.substring(found.start(), end).indexOf(']');
            return close > 0 && text.charAt(found.start() + close - 1) == ' ';
        }
        if (text.charAt(found.end() - 1) == ']') {
            int start = Math.max(0, found.start() - LONGEST_NOTE);
            int open = start + text.substring(start, found.start()).lastIndexOf('[');
            return open >= start && text.charAt(open + 1) == ' ';
        }
        return false;
    }

    /** With the words on both sides. */
    private static Line.Spot around(Line line, int start, int end) {
        String text = line.text();
        int from = start;
        int to = end;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return line.spot(from, to);
    }
}
