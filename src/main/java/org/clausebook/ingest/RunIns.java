package org.clausebook.ingest;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausebook.text.ClauseNumber;

/**
 * Headings run in with their paragraph: {@code Governing Law. This agreement …}. Bold type tells them; without it the
 * words do, and in unnumbered paragraphs only where the text does so again and again.
 */
final class RunIns {
    /** Bold run-in headings may be longer than plain ones. */
    private static final int MOST_BOLD_WORDS = 16;

    private static final int OFTEN = 3;
    /** Where fewer than one of so many paragraphs begin so, they are short sentences. */
    private static final int ONE_OF = 8;

    private final HeadingStyle style;
    private final boolean stopsAreHabit;
    private final boolean colonsAreHabit;
    /** The numbered lists of which half the entries begin with what reads like a heading. */
    private final Set<Integer> headedLists = new HashSet<>();

    /** Paragraphs in rows that all begin with a few words and a colon. */
    private final Set<Piece> headedRows = Collections.newSetFromMap(new IdentityHashMap<>());

    RunIns(List<Piece> pieces, HeadingStyle style) {
        this.style = style;
        this.stopsAreHabit = isHabit(pieces, '.');
        this.colonsAreHabit = isHabit(pieces, ':');
        findHeadedLists(pieces);
        findHeadedRows(pieces);
    }

    /** Three paragraphs one after the other that begin so are headed, though a small letter stands behind the colon. */
    private void findHeadedRows(List<Piece> pieces) {
        int start = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            boolean headed = i < pieces.size()
                    && pieces.get(i).label().isEmpty()
                    && mayHaveRunIn(pieces.get(i))
                    && Words.ends(pieces.get(i).rest())
                    && plainLength(pieces.get(i).rest(), ':', true) > 0;
            if (!headed) {
                if (i - start >= OFTEN) {
                    headedRows.addAll(pieces.subList(start, i));
                }
                start = i + 1;
            }
        }
    }

    /**
     * Whether unnumbered paragraphs begin so three times, and not only here and there in a long text, or twice with what
     * can hardly be a sentence.
     */
    private boolean isHabit(List<Piece> pieces, char stop) {
        int paragraphs = 0;
        int all = 0;
        int plain = 0;
        for (Piece piece : pieces) {
            if (piece.label().isEmpty() && mayHaveRunIn(piece)) {
                String rest = piece.rest();
                int length = plainLength(rest, stop, false);
                paragraphs++;
                boolean alone = rest.indexOf(stop) == rest.length() - 1 && style.readsLikeRunIn(rest);
                String phrase = alone ? rest : rest.substring(0, length);
                all += phrase.isEmpty() ? 0 : 1;
                plain += !phrase.isEmpty() && isPlainly(phrase) ? 1 : 0;
            }
        }
        return (all >= OFTEN && all * ONE_OF >= paragraphs) || plain >= 2;
    }

    /** Words that can hardly be a sentence: one or two, or all with capitals. */
    private boolean isPlainly(String phrase) {
        return !phrase.isEmpty() && (Words.plain(phrase).size() <= 2 || style.isEmphatic(phrase));
    }

    private void findHeadedLists(List<Piece> pieces) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.list() >= 0 && mayHaveRunIn(piece) && !piece.rest().isEmpty()) {
                int[] count = counts.computeIfAbsent(piece.list(), list -> new int[2]);
                count[0]++;
                count[1] += plainLength(piece.rest(), '.', false) > 0 || style.readsLikeTitle(piece.rest()) ? 1 : 0;
            }
        }
        counts.forEach((list, count) -> {
            if (count[1] * 2 >= count[0] && count[1] >= 2) {
                headedLists.add(list);
            }
        });
    }

    /** How many UTF-16 units of {@link Piece#rest} are a run-in heading, with its stop or colon; 0 for none. */
    int length(Piece piece) {
        if (!mayHaveRunIn(piece)) {
            return 0;
        }
        String rest = piece.rest();
        int bold = boldLength(rest, piece.bold());
        if (bold > 0 || piece.bold() > 0) {
            return bold;
        }
        if (headedRows.contains(piece)) {
            return plainLength(rest, ':', true);
        }
        if (piece.label().isEmpty() && !stopsAreHabit && !colonsAreHabit) {
            return 0;
        }
        int stop = !piece.label().isEmpty() || stopsAreHabit ? plainLength(rest, '.', false) : 0;
        boolean line = piece.label().isEmpty() && !piece.paragraph().apart() && !Words.ends(rest);
        int length = stop > 0 || line || isAddress(rest) ? stop : plainLength(rest, ':', false);
        boolean usual = piece.label().isEmpty() || headedLists.contains(piece.list());
        return usual || isPlainly(rest.substring(0, length)) ? length : 0;
    }

    /** Whether it has figures, nearly all other words have capitals, and no sentence ends there: whom to write to. */
    private static boolean isAddress(String text) {
        List<String> words = Pattern.compile("\\s+")
                .splitAsStream(text)
                .map(Words::bare)
                .filter(word -> !word.isEmpty())
                .toList();
        long figures =
                words.stream().filter(word -> Character.isDigit(word.charAt(0))).count();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return figures >= 2 && (figures + capitals) * 5 >= words.size() * 4L && !Words.ends(text);
    }

    /** Whether a whole line could be the run-in heading of the text below it. */
    boolean heads(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        boolean habit = last == '.'
                ? stopsAreHabit
                : last == ':' && colonsAreHabit && Words.plain(line).size() <= 4;
        return habit && style.readsLikeRunIn(line);
    }

    /** Whether a numbered line could be the run-in heading of the text below it, habit or not. */
    boolean headsNumbered(String line, String below) {
        return line.endsWith(".")
                ? style.readsLikeRunIn(line)
                : style.readsLikeTitle(line) && style.isEmphatic(line) && Words.startsHigh(below) && Words.ends(below);
    }

    private static boolean mayHaveRunIn(Piece piece) {
        Paragraph.Hint hint = piece.paragraph().hint();
        boolean bullet = piece.number()
                .map(ClauseNumber::isBullet)
                .orElse(hint == Paragraph.Hint.ITEM && piece.label().isEmpty());
        return hint != Paragraph.Hint.HEADING && hint != Paragraph.Hint.ROW && !bullet;
    }

    /** Bold words at the start, with a stop at their end or behind it. */
    private int boldLength(String rest, int bold) {
        int end = Math.min(bold, rest.length());
        while (end > 0 && rest.charAt(end - 1) == ' ') {
            end--;
        }
        if (end < 2 || end > HeadingStyle.LONGEST || "\"“„«'‘".indexOf(rest.charAt(0)) >= 0) {
            return 0;
        }
        if (end < rest.length() && ".:".indexOf(rest.charAt(end)) >= 0) {
            end++;
        }
        char last = rest.charAt(end - 1);
        boolean stopped = ".:?!–—-。：？！".indexOf(last) >= 0;
        boolean goesOn = end < rest.length()
                && (rest.charAt(end) == ' ' || Words.isEastern(last) || Words.startsHigh(rest, end));
        return stopped && goesOn && Words.plain(rest.substring(0, end)).size() <= MOST_BOLD_WORDS ? end : 0;
    }

    /** @param low whether a small letter may stand behind a colon */
    private int plainLength(String rest, char stop, boolean low) {
        int limit = Math.min(rest.length() - 2, HeadingStyle.LONGEST);
        for (int at = 2; at < limit; at++) {
            char c = rest.charAt(at);
            if (c == '.' || c == ':' || c == ';' || c == '?') {
                boolean parts = rest.charAt(at + 1) == ' ' && ((low && c == ':') || beginsSentence(rest, at + 2));
                if (parts && c == stop && style.readsLikeRunIn(rest.substring(0, at + 1))) {
                    return style.isShortForm(Words.last(rest.substring(0, at))) ? 0 : at + 1;
                }
                if (parts || c != '.') {
                    return 0;
                }
            }
        }
        return 0;
    }

    private static boolean beginsSentence(String text, int from) {
        char first = text.charAt(from);
        return Words.startsHigh(text, from) || first == '(' || Character.isDigit(first);
    }
}
