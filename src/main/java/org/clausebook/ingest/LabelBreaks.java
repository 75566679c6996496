package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.Mark;

/**
 * The line breaks inside one paragraph. Authors so write lists without list markup: a break begins a paragraph where a
 * label stands behind it that goes on from one before, or that begins a row of labels, after a short first line that is a
 * label with a heading, and on both sides of a short line in bold type over other text. An empty line between two breaks
 * parts them always. Any other break is a space.
 */
final class LabelBreaks {
    private static final int LONGEST_LABEL = 60;
    /** Lines that one entry of a list may take. */
    private static final int FARTHEST = 40;

    /** A heading takes up so much of the longest line at most: a line of text would have taken another word. */
    private static final double SHORT = 0.6;

    private static final HeadingStyle ANY_LANGUAGE = new HeadingStyle(List.of());

    private final List<Integer> breaks = new ArrayList<>();

    /** A break stands at this offset of the paragraph's text. */
    void add(int offset) {
        breaks.add(offset);
    }

    void clear() {
        breaks.clear();
    }

    /** The paragraph in its parts; one where no break begins another. */
    List<ParagraphText.Piece> parts(ParagraphText.Piece piece) {
        List<ParagraphText.Piece> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < breaks.size(); i++) {
            int at = breaks.get(i);
            boolean inside = from < at && at < piece.text().length();
            if (inside && breaks.get(i - 1).equals(at)) {
                parts.addAll(lines(piece, from, at));
                from = at + 1;
            }
        }
        parts.addAll(lines(piece, from, piece.text().length()));
        return parts;
    }

    /** The parts of a text between two empty lines. */
    private List<ParagraphText.Piece> lines(ParagraphText.Piece piece, int from, int to) {
        LabelBreaks inside = new LabelBreaks();
        breaks.stream().filter(at -> from < at && at < to).forEach(at -> inside.add(at - from));
        return inside.between(from == 0 && to == piece.text().length() ? piece : piece.part(from, to));
    }

    /** The parts of a text without empty lines. */
    private List<ParagraphText.Piece> between(ParagraphText.Piece piece) {
        String text = piece.text();
        List<Optional<ClauseNumber>> labels =
                breaks.stream().map(at -> label(text, at)).toList();
        List<ParagraphText.Piece> parts = new ArrayList<>();
        List<ClauseNumber> before = new ArrayList<>(label(text, 0).stream().toList());
        int from = 0;
        for (int i = 0; i < breaks.size(); i++) {
            boolean heads = i == 0 && beginsWithHeading(text);
            boolean bold = isBoldHeading(piece, i - 1) || (isBoldHeading(piece, i) && endsBefore(text, i));
            if (heads || bold || goesOn(labels.get(i), before) || begins(labels.subList(i, labels.size()))) {
                parts.add(piece.part(from, breaks.get(i)));
                from = breaks.get(i);
                labels.get(i).ifPresent(before::add);
            }
        }
        parts.add(from == 0 ? piece : piece.part(from, text.length()));
        return parts;
    }

    /** Whether the first line is a label with its heading, far shorter than the lines of the text below. */
    private boolean beginsWithHeading(String text) {
        String line = text.substring(0, breaks.get(0)).strip();
        String rest = text.substring(breaks.get(0)).strip();
        return line.length() < SHORT * longestLine(text)
                && (Words.startsHigh(rest) || ClauseNumber.leading(rest).isPresent())
                && ClauseNumber.leading(line)
                        .filter(label -> label.isMajor() && (label.isSure() || label.isWorded()))
                        .filter(label -> ANY_LANGUAGE.readsLikeTitle(
                                line.substring(label.printed().length()).strip()))
                        .isPresent();
    }

    /** Whether the line behind break {@code i} (-1: the first) is a short one in bold type over a text or over another one with a label. */
    private boolean isBoldHeading(ParagraphText.Piece piece, int i) {
        if (i + 1 >= breaks.size()) {
            return false;
        }
        String text = piece.text();
        int start = i < 0 ? 0 : breaks.get(i);
        int end = breaks.get(i + 1);
        String line = text.substring(start, end).strip();
        String next = text.substring(end).strip();
        boolean closed = line.isEmpty() || ".:;,".indexOf(Words.lastSign(line)) >= 0;
        boolean begins = !Words.startsLow(line) && !Words.startsLow(next);
        // Bold words over lines without a stop are a name over its address.
        boolean over = isBold(piece, end)
                ? label(text, end).isPresent()
                : Words.ends(next) || label(text, start).isPresent();
        return !closed && begins && over && line.length() <= HeadingStyle.LONGEST && isBold(piece, start, end);
    }

    /** Whether a sentence ends before break {@code i}. */
    private boolean endsBefore(String text, int i) {
        return Words.ends(text.substring(0, breaks.get(i)));
    }

    private static boolean isBold(ParagraphText.Piece piece, int from) {
        return isBold(piece, from, Math.min(from + 2, piece.text().length()));
    }

    private static boolean isBold(ParagraphText.Piece piece, int from, int to) {
        return piece.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.STRONG)
                .map(Mark::span)
                .anyMatch(span -> span.start() <= from + 1 && span.end() >= to);
    }

    private int longestLine(String text) {
        int longest = text.length() - breaks.get(breaks.size() - 1);
        for (int i = 1; i < breaks.size(); i++) {
            longest = Math.max(longest, breaks.get(i) - breaks.get(i - 1));
        }
        return longest;
    }

    private static Optional<ClauseNumber> label(String text, int at) {
        String rest = text.substring(Math.min(at, text.length())).stripLeading();
        return ClauseNumber.leading(rest.substring(0, Math.min(rest.length(), LONGEST_LABEL)))
                .filter(label -> label.isBullet() || label.isSure() || isWide(label));
    }

    /** Whether it is set in wide digits, which are no numbers of a sentence. */
    private static boolean isWide(ClauseNumber label) {
        return label.printed().charAt(0) >= '０' && label.printed().charAt(0) <= '９';
    }

    /** Whether it comes after one of the labels before it: the last, or one whose own list has ended. */
    private static boolean goesOn(Optional<ClauseNumber> label, List<ClauseNumber> before) {
        return label.isPresent() && before.stream().anyMatch(label.get()::follows);
    }

    /** Whether the first label can begin a row and one of the next few lines has the label that follows it. */
    private static boolean begins(List<Optional<ClauseNumber>> labels) {
        Optional<ClauseNumber> first = labels.get(0).filter(ClauseNumber::starts);
        return first.isPresent()
                && labels.stream()
                        .skip(1)
                        .limit(FARTHEST)
                        .anyMatch(label -> goesOn(label, first.stream().toList()));
    }
}
