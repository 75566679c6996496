package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/**
 * The text of one paragraph while it is collected from a marked-up source, with its marks kept in step.
 *
 * <p>White space of any kind, the no-break space and control characters are folded to one space, none at either end.
 * Format characters that a reader does not see and that shape no letter (soft hyphen U+00AD, zero-width space U+200B,
 * word joiner U+2060, byte order mark U+FEFF) are no part of a text layer: they are dropped here, and so the letter
 * account of these sources never meets them. Joiners (U+200C, U+200D) and direction marks shape what is seen and stay.
 */
final class ParagraphText {
    /** A finished paragraph's text; {@code boldPrefix} and spans in UTF-16 units of {@code text}. */
    record Piece(String text, int boldPrefix, List<Mark> marks) {
        /** The part of it between two offsets, without the white space around it, with its part of the marks. */
        Piece part(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && text.charAt(start) == ' ') {
                start++;
            }
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            List<Mark> inside = new ArrayList<>();
            for (Mark mark : marks) {
                int first = Math.max(start, mark.span().start());
                int last = Math.min(end, mark.span().end());
                if (first < last) {
                    inside.add(new Mark(mark.field(), new Span(first - start, last - start), mark.kind(), mark.href()));
                }
            }
            return new Piece(text.substring(start, end), boldPrefix(start, end, inside), inside);
        }

        /** How much is bold from the start of a part on: of the whole's own start, or of a later bold stretch. */
        private int boldPrefix(int start, int end, List<Mark> inside) {
            int later = inside.stream()
                    .filter(mark ->
                            mark.kind() == Mark.Kind.STRONG && mark.span().start() == 0)
                    .mapToInt(mark -> mark.span().end())
                    .max()
                    .orElse(0);
            return Math.max(later, Math.min(boldPrefix, end) - start);
        }
    }

    /** A mark that is not closed yet; {@code start} is -1 before its first letter. */
    static final class Open {
        private final Mark.Kind kind;
        private final String href;
        private int start = -1;

        private Open(Mark.Kind kind, String href) {
            this.kind = kind;
            this.href = href;
        }
    }

    private static final Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(
                    mark -> mark.span().start())
            .thenComparingInt(mark -> mark.span().end());

    private final StringBuilder text = new StringBuilder();
    private final List<Open> open = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private boolean spacePending;
    private boolean bold;
    private int strongStart = -1;
    private boolean boldSoFar = true;
    private int boldPrefix;

    /** Whether a character is a space to a reader. */
    static boolean isSpace(char c) {
        return Words.isBlank(c) || Character.isISOControl(c);
    }

    /** Whether a character is no letter of any text layer. */
    static boolean isUnseen(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    /** The text with white space folded and unseen characters dropped. */
    static String folded(String raw) {
        ParagraphText text = new ParagraphText();
        text.append(raw);
        return text.take().text();
    }

    /** Adds text as it stands in the source. */
    void append(CharSequence added) {
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (isSpace(c)) {
                space();
            } else if (!isUnseen(c)) {
                letter(c);
            }
        }
    }

    private void letter(char c) {
        if (spacePending) {
            text.append(' ');
            spacePending = false;
        }
        for (Open mark : open) {
            mark.start = mark.start < 0 ? text.length() : mark.start;
        }
        boldLetter();
        text.append(c);
        boldSoFar &= bold;
        boldPrefix = boldSoFar ? text.length() : boldPrefix;
    }

    private void boldLetter() {
        if (bold && strongStart < 0) {
            strongStart = text.length();
        } else if (!bold) {
            endStrong(text.length());
        }
    }

    private void endStrong(int end) {
        if (strongStart >= 0) {
            boolean space = end > 0 && text.charAt(end - 1) == ' ';
            marks.add(new Mark(Mark.Field.TEXT, new Span(strongStart, space ? end - 1 : end), Mark.Kind.STRONG, ""));
            strongStart = -1;
        }
    }

    /** Adds a space, unless there is one or the paragraph has not begun. */
    void space() {
        spacePending = !text.isEmpty();
    }

    /** Whether what follows is set bold, and so marked as strong. */
    void bold(boolean on) {
        bold = on;
    }

    /** Begins a mark at the next letter; a paragraph's end does not end it. */
    Open open(Mark.Kind kind, String href) {
        Open mark = new Open(kind, href);
        open.add(mark);
        return mark;
    }

    /** Ends a mark after the last letter. */
    void close(Open mark) {
        if (open.remove(mark)) {
            finish(mark);
        }
    }

    private void finish(Open mark) {
        boolean emptyCell = mark.kind == Mark.Kind.CELL && mark.start < 0;
        if (mark.start >= 0 || emptyCell) {
            Span span = new Span(emptyCell ? text.length() : mark.start, text.length());
            marks.add(new Mark(Mark.Field.TEXT, span, mark.kind, mark.href));
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** The text collected so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** The paragraph as collected; the next one begins, with the marks that are still open. */
    Piece take() {
        for (Open mark : open) {
            if (mark.kind != Mark.Kind.CELL) {
                finish(mark);
            }
            mark.start = -1;
        }
        endStrong(text.length());
        Piece piece = new Piece(text.toString(), boldPrefix, merged());
        text.setLength(0);
        marks.clear();
        spacePending = false;
        boldSoFar = true;
        boldPrefix = 0;
        return piece;
    }

    /** The marks in order, those of one kind that touch or overlap as one: a word processor makes one a run. */
    private List<Mark> merged() {
        marks.sort(ORDER);
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : marks) {
            int before = merged.size() - 1;
            while (before >= 0 && !joins(merged.get(before), mark)) {
                before--;
            }
            if (before < 0) {
                merged.add(mark);
            } else {
                Mark first = merged.get(before);
                int end = Math.max(first.span().end(), mark.span().end());
                merged.set(
                        before,
                        new Mark(first.field(), new Span(first.span().start(), end), first.kind(), first.href()));
            }
        }
        merged.sort(ORDER);
        return List.copyOf(merged);
    }

    private boolean joins(Mark first, Mark second) {
        return first.kind() == second.kind()
                && first.kind() != Mark.Kind.CELL
                && first.href().equals(second.href())
                && (first.span().end() >= second.span().start()
                        || isBlank(second.span().start(), first.span().end()));
    }

    /** Whether nothing stands between, from the end of one stretch to before another. */
    private boolean isBlank(int before, int from) {
        return text.substring(from, before).isBlank();
    }
}
