package org.clausebook.check;

import java.util.ArrayDeque;
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

    private final Prose prose;
    private final Findings findings;
    private final List<String> pairs;
    /** How often each sign stands in the text. */
    private final Map<Integer, Integer> signs;

    private final Severity straightMarks;
    private final Severity straightApostrophes;
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
        for (Line line : prose.lines()) {
            rule.pairs(line);
            rule.apostrophes(line);
        }
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

    private void pairs(Line line) {
        String text = line.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '"') {
                at = straight(line, at);
            } else if (QuotePairs.DOUBLE.indexOf(mark) >= 0) {
                at = curved(line, at, open);
            }
        }
        open.forEach(start -> unpaired(line.spot(start, Math.min(text.length(), start + 1)), Say.QUOTE_UNCLOSED));
    }

    /** Takes the mark at an offset, and says where the search goes on. */
    private int curved(Line line, int at, Deque<Integer> open) {
        String text = line.text();
        char mark = text.charAt(at);
        if (!open.isEmpty() && closes(text.charAt(open.getLast()), mark)) {
            open.removeLast();
        } else if (!open.isEmpty() && !opens(mark) && isCloser(text, at)) {
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
            unpaired(line.spot(at, at + 1), Say.QUOTE_UNOPENED);
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
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Whether a mark stands where one opens: a letter behind it, none before it. */
    private static boolean isOpener(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
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
        int end = line.text().indexOf('"', at + 1);
        boolean inches = at > 0 && Character.isDigit(line.text().charAt(at - 1));
        if (inches || !curvedMarks) {
            return at;
        }
        Spot spot = line.spot(at, end < 0 ? at + 1 : end + 1);
        findings.add(
                Rule.STRAIGHT_QUOTE,
                straightMarks,
                spot,
                Optional.empty(),
                Say.STRAIGHT_QUOTES.of(),
                write(Say.WRITE_AS_OTHER_MARKS));
        return end < 0 ? at : end;
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
        return stop - 1;
    }
}
