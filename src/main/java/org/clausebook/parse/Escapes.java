package org.clausebook.parse;

import java.util.BitSet;
import java.util.List;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.Mark;

/** Which signs of a text need a backslash to be read as themselves. */
final class Escapes {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    /** By ASCII sign, whether {@link #isMarkup} has to be asked. */
    private static final boolean[] MARKUP = new boolean[128];

    static {
        "\\`*_[]!<&{|".chars().forEach(sign -> MARKUP[sign] = true);
    }

    private static final int LONGEST_ENTITY = 40;

    private final String plain;
    private final List<Mark> marks;
    private final Beginning beginning;
    private final BitSet escaped = new BitSet();

    private Escapes(String plain, List<Mark> marks, Beginning beginning) {
        this.plain = plain;
        this.marks = marks;
        this.beginning = beginning;
    }

    /** The offsets of the signs to escape; {@code marked}: whether a mark's sign stands before the text. */
    static BitSet of(String plain, List<Mark> marks, Beginning beginning, boolean marked) {
        Escapes escapes = new Escapes(plain, marks, beginning);
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (c < MARKUP.length && MARKUP[c] && escapes.isMarkup(at)) {
                escapes.escaped.set(at);
            }
        }
        if (beginning.startsLine() && !marked) {
            escapes.lineStart();
        }
        if (beginning.endsHeading()) {
            escapes.headingEnd();
        }
        escapes.label();
        return escapes.escaped;
    }

    static boolean isPunctuation(char c) {
        return PUNCTUATION.indexOf(c) >= 0;
    }

    /** Whether a character is written as a number: control characters, line separators, a hard space at an end. */
    static boolean isInvisible(String plain, int at) {
        char c = plain.charAt(at);
        boolean end = at == 0 || at == plain.length() - 1;
        return c < ' '
                || c >= '\u007f' && c <= '\u009f'
                || c == '\u2028'
                || c == '\u2029'
                || end && c != ' ' && Character.isSpaceChar(c);
    }

    /** Whether a character is written as it stands wherever it stands, unless it is escaped. */
    static boolean isPlain(char c) {
        return c >= ' ' && c < '\u007f' ? c != '\\' && c != '_' : c > '\u00a0' && c < '\u1680';
    }

    /** A link's target between parentheses. */
    static String target(String href) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c <= ' ' || c == '\u007f' || Character.isSpaceChar(c)) {
                out.append("&#").append((int) c).append(';');
            } else {
                boolean entity = c == '&' && isEntity(href, i);
                out.append(entity || "()<>\\`|[]".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    /** The character at an offset; outside the text the space or the bold sign that stands there. */
    private char charAt(int at) {
        char around = beginning.inBold() ? '*' : ' ';
        return at < 0 || at >= plain.length() ? around : plain.charAt(at);
    }

    private boolean isMarkup(int at) {
        char next = charAt(at + 1);
        return switch (plain.charAt(at)) {
            case '\\' -> isPunctuation(next) || at + 1 == plain.length() || bordersAt(at + 1);
            case '`' -> true;
            case '*' -> charAt(at - 1) != ' ' || next != ' ' || bordersAt(at) || bordersAt(at + 1);
            case '_' -> !isLetter(at - 1) || !isLetter(at + 1) || bordersAt(at) || bordersAt(at + 1);
            case '[' -> inLink(at) || isPartedFromClosing(at) || isSharing() && isUnclosed(at);
            case ']' -> isClosingEscaped(at);
            case '!' -> linkAt(at + 1);
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> isEntity(plain, at);
            case '{' -> next == '#';
            case '|' -> beginning.inCell();
            default -> false;
        };
    }

    private boolean isLetter(int at) {
        return InlineWriter.Flank.of(charAt(at)) == InlineWriter.Flank.LETTER;
    }

    private boolean bordersAt(int at) {
        return marks.stream()
                .anyMatch(mark -> mark.span().start() == at || mark.span().end() == at);
    }

    /** Brackets with one end of a mark between them would be read before the mark. */
    private boolean isPartedFromClosing(int at) {
        int last = plain.lastIndexOf(']');
        return marks.stream()
                .map(Mark::span)
                .anyMatch(span -> isBetween(span.start(), at, last) || isBetween(span.end(), at, last));
    }

    private boolean isClosingEscaped(int at) {
        char next = charAt(at + 1);
        return next == '(' || next == '[' || inLink(at) || linkAt(at + 1);
    }

    /** Whether more text follows on the same line, with brackets that one here could pair with. */
    private boolean isSharing() {
        return beginning.inBold() || beginning.inCell();
    }

    private boolean isUnclosed(int at) {
        int open = 0;
        for (int i = at; i < plain.length(); i++) {
            boolean closing = plain.charAt(i) == ']' && !isClosingEscaped(i);
            open += plain.charAt(i) == '[' ? 1 : closing ? -1 : 0;
            if (open == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(int border, int opening, int closing) {
        return opening < border && border <= closing;
    }

    private boolean linkAt(int at) {
        return marks.stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.LINK && mark.span().start() == at);
    }

    private boolean inLink(int at) {
        return marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.LINK && InlineWriter.covers(mark.span(), at));
    }

    private static boolean isEntity(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && end - at < LONGEST_ENTITY
                && (text.charAt(end) == '#'
                        || text.charAt(end) < '\u007f' && Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ';';
    }

    /** What CommonMark reads as a list, heading, quote, rule or fence at a line's start. */
    private void lineStart() {
        char first = charAt(0);
        int run = run(first, 0);
        boolean alone = charAt(run) == ' ';
        boolean heading = first == '#' && run <= 6 && alone;
        boolean bullet = "-+*".indexOf(first) >= 0 && run == 1 && alone;
        boolean fence = first == '~' && run >= 3;
        if (heading || bullet || fence || first == '>' || isRule(first)) {
            escaped.set(0);
        }
        int digits = 0;
        while (digits < 10 && charAt(digits) >= '0' && charAt(digits) <= '9') {
            digits++;
        }
        char stop = charAt(digits);
        if (digits > 0 && (stop == '.' || stop == ')') && charAt(digits + 1) == ' ') {
            escaped.set(digits);
        }
    }

    private boolean isRule(char first) {
        return "-*_=".indexOf(first) >= 0 && plain.chars().allMatch(c -> c == first || c == ' ');
    }

    private int run(char sign, int from) {
        int end = from;
        while (end < plain.length() && plain.charAt(end) == sign) {
            end++;
        }
        return end - from;
    }

    private void headingEnd() {
        int at = plain.length();
        while (at > 0 && plain.charAt(at - 1) == '#') {
            at--;
        }
        if (at < plain.length()) {
            escaped.set(plain.length() - 1);
        }
    }

    /** A text that begins like a label has the label's first sign escaped. */
    private void label() {
        beginning.label(plain).map(ClauseNumber::printed).ifPresent(label -> {
            for (int i = 0; i < label.length(); i++) {
                if (isPunctuation(label.charAt(i))) {
                    escaped.set(i);
                    return;
                }
            }
        });
        boolean ours = plain.startsWith("\\")
                && ClauseNumber.leading(plain.substring(1)).isPresent();
        if (beginning.mayBeLabel() && ours) {
            escaped.set(0);
        }
    }
}
