package org.clausebook.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.check.Line.Spot;

/** Quotation marks without their other half, of another language, or straight among curved ones. */
final class QuoteRule {
    private static final String ALL_DOUBLE = QuotePairs.DOUBLE + "\"";
    /** Where the curved ones are so many times the straight ones, those are slips; else nobody has chosen. */
    private static final int CHOSEN = 3;
    /** So many straight ones are a habit, unless the curved ones are so many times more: it is told of once. */
    private static final int SLIPS = 10;

    private static final int FAR_MORE = 10;

    private final Prose prose;
    private final Findings findings;
    private final List<String> pairs;
    /** How often each sign stands in the text. */
    private final Map<Integer, Integer> signs;

    /** The marks without their other halves, in order. */
    private final List<Half> halves = new ArrayList<>();

    private Severity straightMarks;
    private Severity straightApostrophes;
    private final boolean curvedMarks;
    private final boolean curvedApostrophes;
    /** Whether there are marks that open single ones. */
    private final boolean singleMarks;

    private QuoteRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        this.pairs = QuotePairs.of(prose);
        this.signs = signs(prose);
        this.curvedMarks = count(QuotePairs.DOUBLE) > count("\"");
        this.curvedApostrophes = count("’") > count("'");
        this.straightMarks = severity(count(QuotePairs.DOUBLE), count("\""));
        this.straightApostrophes = severity(count("’"), count("'"));
        this.singleMarks = count("‘‚") > 0;
    }

    static void check(Prose prose, Findings findings) {
        QuoteRule rule = new QuoteRule(prose, findings);
        for (int at = 0; at < prose.lines().size(); at++) {
            rule.pairs(prose.lines().get(at), at);
            rule.apostrophes(prose.lines().get(at));
        }
        Half.alone(rule.halves, rule::closes)
                .forEach(half -> rule.unpaired(half.spot(), half.opens() ? Say.QUOTE_UNCLOSED : Say.QUOTE_UNOPENED));
    }

    private static Severity severity(int curved, int straight) {
        return curved >= CHOSEN * straight ? Rule.STRAIGHT_QUOTE.severity() : Severity.NOTE;
    }

    private static Map<Integer, Integer> signs(Prose prose) {
        Map<Integer, Integer> signs = new HashMap<>();
        for (Line line : prose.lines()) {
            String text = line.text();
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if (!Character.isLetter(sign) && sign != ' ') {
                    signs.merge((int) sign, 1, Integer::sum);
                }
            }
        }
        return signs;
    }

    private int count(String some) {
        return some.chars().map(sign -> signs.getOrDefault(sign, 0)).sum();
    }

    /** How bad the next one is: all of a habit are told of with the first. */
    private Severity afterFirst(Severity severity, String curved, String straight) {
        boolean habit = count(straight) > SLIPS && count(curved) < FAR_MORE * count(straight);
        return habit ? Severity.NOTE : severity;
    }

    private void half(Line line, int number, int at, boolean opens) {
        if (!isArrow(line.text(), at)) {
            halves.add(new Half(number, line.spot(at, at + 1), opens));
        }
    }

    /** Whether a mark that looks like an arrow shows the way at the end of a line that is no sentence: {@code « Back}. */
    private static boolean isArrow(String text, int at) {
        boolean first = at == 0 && text.startsWith(" ", 1);
        boolean last = at == text.length() - 1 && text.startsWith(" ", at - 1);
        return "«»".indexOf(text.charAt(at)) >= 0 && (first || last) && !StopRule.ends(text);
    }

    private void pairs(Line line, int number) {
        String text = line.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '"' && !open.isEmpty() && isCloser(text, at) && !isInches(text, at)) {
                unpaired(line.spot(open.removeLast(), at + 1), Say.QUOTE_WRONGLY_CLOSED);
            } else if (mark == '"') {
                at = straight(line, at);
            } else if (QuotePairs.DOUBLE.indexOf(mark) >= 0) {
                at = curved(line, number, at, open);
            }
        }
        open.forEach(start -> half(line, number, start, true));
    }

    /** Takes the mark at an offset, and says where the search goes on. */
    private int curved(Line line, int number, int at, Deque<Integer> open) {
        String text = line.text();
        char mark = text.charAt(at);
        if (!open.isEmpty() && closes(text.charAt(open.getLast()), mark)) {
            open.removeLast();
        } else if (!open.isEmpty() && (!opens(mark) || mark == text.charAt(open.getLast())) && isCloser(text, at)) {
            int start = open.removeLast();
            unpaired(line.spot(start, at + 1), Say.QUOTE_WRONGLY_CLOSED);
        } else if (opens(mark)) {
            open.addLast(at);
        } else {
            int end = partner(text, at);
            if (end > 0 && pairs.isEmpty()) {
                return end;
            }
            if (end > 0) {
                foreign(line.spot(at, end + 1));
                return end;
            }
            end = isOpener(text, at) ? text.indexOf(mark, at + 1) : -1;
            if (end > 0 && isCloser(text, end)) {
                unpaired(line.spot(at, end + 1), Say.QUOTE_WRONGLY_OPENED);
                return end;
            }
            half(line, number, at, false);
        }
        return at;
    }

    private boolean opens(char mark) {
        return pairs.isEmpty() ? "„“«".indexOf(mark) >= 0 : pairs.stream().anyMatch(pair -> pair.charAt(0) == mark);
    }

    private boolean closes(char opener, char mark) {
        if (pairs.isEmpty()) {
            return opener == '«' ? mark == '»' : "“”".indexOf(mark) >= 0;
        }
        return pairs.stream().anyMatch(pair -> pair.charAt(0) == opener && pair.charAt(1) == mark);
    }

    /** Whether a mark stands where one closes: a letter or mark before it, none behind it. */
    private static boolean isCloser(String text, int at) {
        return at > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 == text.length() || !isWord(text.charAt(at + 1)));
    }

    /** Whether a sign is of a word that has a space or a mark on its other side. */
    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
    }

    /** Whether a mark stands where one opens: a letter behind it, none before it. */
    private static boolean isOpener(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == 0 || !isWord(text.charAt(at - 1)));
    }

    /** Where the pair of another language ends that begins here; -1 where none does. */
    private static int partner(String text, int at) {
        String closers = switch (text.charAt(at)) {
            case '“' -> "”";
            case '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«";
            default -> "";
        };
        for (int end = at + 1; end < text.length(); end++) {
            if (closers.indexOf(text.charAt(end)) >= 0) {
                return end;
            }
            if (ALL_DOUBLE.indexOf(text.charAt(end)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** A straight mark and its partner; says where the search goes on. */
    private int straight(Line line, int at) {
        if (isInches(line.text(), at) || !curvedMarks) {
            return at;
        }
        int end = end(line.text(), at);
        Spot spot = line.spot(at, end < 0 ? at + 1 : end + 1);
        boolean half = end >= 0 && line.text().charAt(end) != '"';
        findings.add(
                Rule.STRAIGHT_QUOTE,
                half ? Rule.STRAIGHT_QUOTE.severity() : straightMarks,
                spot,
                Optional.empty(),
                Say.STRAIGHT_QUOTES.of(),
                write(Say.WRITE_AS_OTHER_MARKS));
        straightMarks = afterFirst(straightMarks, QuotePairs.DOUBLE, "\"");
        return end < 0 ? at : end;
    }

    private static boolean isInches(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** Where what a straight mark opens is closed, be it by a curved mark; -1 where it is not. */
    private static int end(String text, int at) {
        for (int end = at + 1; end < text.length() && isOpener(text, at); end++) {
            if (QuotePairs.DOUBLE.indexOf(text.charAt(end)) >= 0) {
                return isCloser(text, end) ? end : text.indexOf('"', end);
            }
            if (text.charAt(end) == '"') {
                return end;
            }
        }
        return text.indexOf('"', at + 1);
    }

    private void unpaired(Spot spot, Say what) {
        String letters = spot.letters();
        char mark = letters.charAt(letters.length() - 1);
        findings.add(Rule.UNPAIRED_QUOTE, spot, what.of(name(mark)), write(Say.WRITE_BOTH));
    }

    /** To write the marks that are usual here; where nobody knows which, something else. */
    private Message write(Say otherwise) {
        return pairs.stream()
                .findFirst()
                .map(pair -> Say.WRITE_MARK.of(pair.charAt(0) + "…" + pair.charAt(1)))
                .orElse(otherwise.of());
    }

    private static String name(char mark) {
        return "%s (U+%04X)".formatted(mark, (int) mark);
    }

    private void foreign(Spot spot) {
        findings.add(
                Rule.FOREIGN_QUOTE,
                spot,
                prose.usage().list(Usage.QUOTES).isEmpty()
                        ? Say.OTHER_QUOTES_ELSEWHERE.of()
                        : Say.QUOTES_OF_OTHER_LANGUAGE.of(prose.edition().id().language()),
                write(Say.NOTHING));
    }

    private void apostrophes(Line line) {
        String text = line.text();
        int quoted = -1;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (mark == '‘' || mark == '‚') {
                quoted = at;
            } else if (mark == '\'' && curvedApostrophes && !line.inAddress(at)) {
                at = straightApostrophe(line, at, before, after);
            } else if (mark == '’' && before && !after) {
                if (quoted < 0 && !isApostrophe(text, at)) {
                    unpaired(line.spot(at, at + 1), Say.QUOTE_UNOPENED);
                }
                quoted = -1;
            }
        }
    }

    /**
     * Whether a ’ at the end of a word stands for letters: of a genitive, those that the next word cuts off, opening
     * quotation marks or none before it, or in a text without single quotation marks any.
     */
    private boolean isApostrophe(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean beforeMark = QuotePairs.DOUBLE.indexOf(next) >= 0;
        return Character.toLowerCase(text.charAt(at - 1)) == 's' || (beforeMark ? opens(next) : !singleMarks);
    }

    private int straightApostrophe(Line line, int at, boolean before, boolean after) {
        String text = line.text();
        int end = before ? -1 : text.indexOf('\'', at + 1);
        int start = at;
        int stop = at + 1;
        if (before) {
            while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start--;
            }
            while (after && stop < text.length() && Character.isLetterOrDigit(text.charAt(stop))) {
                stop++;
            }
        } else if (after && end > 0) {
            stop = end + 1;
        }
        findings.add(
                Rule.STRAIGHT_QUOTE,
                straightApostrophes,
                line.spot(start, stop),
                Optional.empty(),
                Say.STRAIGHT_APOSTROPHE.of(),
                Say.WRITE_MARK.of("’"));
        straightApostrophes = afterFirst(straightApostrophes, "’", "'");
        return stop - 1;
    }
}
