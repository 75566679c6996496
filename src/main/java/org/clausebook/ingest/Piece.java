package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseNumber;
import org.clausebook.text.Mark;

/**
 * A paragraph whose label is known: the label as printed or generated, and where the rest of its text begins.
 *
 * @param paragraph the paragraph
 * @param number its label, empty where it has none
 * @param list which list the label belongs to, -1 for none and for bullets
 * @param outer the list whose entry holds that list, -1 where none certainly does
 * @param label the label as printed, also one that is no number that is known; empty where it has none
 * @param start where in the paragraph's text the rest begins, in UTF-16 units
 * @param rest the text without its label
 */
record Piece(
        Paragraph paragraph, Optional<ClauseNumber> number, int list, int outer, String label, int start, String rest) {
    Piece(Paragraph paragraph, Optional<ClauseNumber> number, int list, int outer, String label, int start) {
        this(paragraph, number, list, outer, label, start, paragraph.text().substring(start));
    }

    /** The paragraphs with their labels told from their neighbours. */
    static List<Piece> of(List<Paragraph> paragraphs) {
        List<Numbering.Start> starts = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            boolean row = paragraph.hint() == Paragraph.Hint.ROW;
            String text = paragraph.label().isEmpty() ? paragraph.text() : paragraph.label();
            int level = paragraph.hint() == Paragraph.Hint.ITEM ? paragraph.level() : 0;
            boolean marked = paragraph.hint() == Paragraph.Hint.HEADING || paragraph.isBold();
            starts.add(new Numbering.Start(row ? "" : text, true, true, true, level, marked));
        }
        List<Optional<Numbering.Label>> labels = Numbering.of(starts);
        List<Piece> pieces = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            pieces.add(of(paragraphs.get(i), labels.get(i)));
        }
        return pieces;
    }

    private static Piece of(Paragraph paragraph, Optional<Numbering.Label> label) {
        Optional<ClauseNumber> number = label.map(Numbering.Label::number);
        int list = label.map(Numbering.Label::list).orElse(-1);
        int outer = label.map(Numbering.Label::outer).orElse(-1);
        if (!paragraph.label().isEmpty()) {
            return new Piece(paragraph, number, list, outer, paragraph.label(), 0);
        }
        String printed = number.map(ClauseNumber::printed).orElse("");
        int start = printed.length();
        while (start < paragraph.text().length() && paragraph.text().charAt(start) == ' ') {
            start++;
        }
        return new Piece(paragraph, number, list, outer, printed, start);
    }

    /** How many UTF-16 units at the start of {@link #rest} are bold. */
    int bold() {
        return Math.max(0, paragraph.boldPrefix() - start);
    }

    /** Whether all of it is set bold. */
    boolean allBold() {
        return paragraph.isBold();
    }

    /** The marks of a part of the text, from {@code from} to before {@code to}, in offsets from {@code from}. */
    List<Mark> marks(Mark.Field field, int from, int to) {
        List<Mark> part = new ArrayList<>();
        for (Mark mark : paragraph.marks()) {
            int low = Math.max(mark.span().start(), from);
            int high = Math.min(mark.span().end(), to);
            if (low < high) {
                part.add(new Mark(field, new Span(low - from, high - from), mark.kind(), mark.href()));
            }
        }
        return part;
    }
}
