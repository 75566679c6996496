package org.clausebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/**
 * A stretch of Markdown as plain text.
 *
 * @param plain white space folded to single spaces
 * @param marks in document order, an outer before an inner one, all spans into {@code plain}
 * @param literal the units of {@code plain} that were escaped in the Markdown and so can be no part of a label
 * @param bold the stretches between {@code **} that stand in no other mark
 * @param id the author's {@code {#id}} without its braces, empty where none
 */
record Inline(String plain, List<Mark> marks, BitSet literal, List<Span> bold, String id) {
    Inline {
        marks = List.copyOf(marks);
        bold = List.copyOf(bold);
    }

    /** Whether a stretch is neither escaped nor touched by a mark. */
    boolean isBare(int start, int end) {
        int escaped = literal.nextSetBit(start);
        return (escaped < 0 || escaped >= end)
                && marks.stream()
                        .noneMatch(mark ->
                                mark.span().start() < end && start < mark.span().end());
    }

    /** Whether no unit of a stretch is escaped. */
    boolean isUnescaped(int start, int end) {
        int escaped = literal.nextSetBit(start);
        return escaped < 0 || escaped >= end;
    }

    /** The bold stretch that begins at an offset and is followed by a space or the end; empty where none. */
    Span boldAt(int start) {
        for (Span span : bold) {
            boolean alone = span.end() == plain.length() || plain.charAt(span.end()) == ' ';
            if (span.start() == start && span.length() > 0 && alone) {
                return span;
            }
        }
        return new Span(start, start);
    }

    /** The marks that lie in a stretch, moved so that they count from its start. */
    List<Mark> marksIn(Mark.Field field, int start, int end) {
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().start() >= start && mark.span().end() <= end) {
                Span span = new Span(mark.span().start() - start, mark.span().end() - start);
                inside.add(new Mark(field, span, mark.kind(), mark.href()));
            }
        }
        return inside;
    }

    /** The same without its first unit. */
    Inline withoutFirst() {
        List<Mark> moved = new ArrayList<>();
        for (Mark mark : marks) {
            moved.add(new Mark(mark.field(), back(mark.span()), mark.kind(), mark.href()));
        }
        return new Inline(
                plain.substring(1),
                moved,
                literal.get(1, Math.max(1, literal.length())),
                bold.stream().map(Inline::back).toList(),
                id);
    }

    /** The same behind a word and a space. */
    Inline after(String word) {
        int by = word.length() + (plain.isEmpty() ? 0 : 1);
        List<Mark> moved = new ArrayList<>();
        for (Mark mark : marks) {
            Span span = new Span(mark.span().start() + by, mark.span().end() + by);
            moved.add(new Mark(mark.field(), span, mark.kind(), mark.href()));
        }
        BitSet escaped = new BitSet();
        literal.stream().forEach(at -> escaped.set(at + by));
        return new Inline(plain.isEmpty() ? word : word + " " + plain, moved, escaped, List.of(), id);
    }

    private static Span back(Span span) {
        return new Span(Math.max(0, span.start() - 1), Math.max(0, span.end() - 1));
    }
}
