package org.clausebook.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/**
 * Marks as Markdown can hold them: none begins or ends with a space, two of one kind that touch are one, of two that
 * cross the later ends with the earlier, and nothing stands inside code or inside its own kind. No letter is touched.
 */
final class Nesting {
    private static final Comparator<Mark> ORDER = Comparator.comparing(
                    (Mark mark) -> mark.span().start())
            .thenComparing(mark -> -mark.span().end())
            .thenComparing(mark -> mark.kind() == Mark.Kind.CODE ? 1 : 0);

    private Nesting() {}

    /** The marks other than cells, an outer one before those inside it. */
    static List<Mark> of(String plain, List<Mark> marks) {
        List<Mark> ordered = new ArrayList<>();
        for (Mark mark : marks) {
            Span span = trimmed(plain, mark.span());
            if (mark.kind() != Mark.Kind.CELL && span.length() > 0) {
                ordered.add(with(mark, span));
            }
        }
        ordered.sort(ORDER);
        List<Mark> joined = joined(ordered);
        joined.sort(ORDER);
        return nested(joined);
    }

    private static Span trimmed(String plain, Span span) {
        int end = Math.min(span.end(), plain.length());
        int start = Math.min(span.start(), end);
        while (start < end && plain.charAt(start) == ' ') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Mark> joined(List<Mark> ordered) {
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : ordered) {
            int touching = mark.kind() == Mark.Kind.LINK ? -1 : touching(joined, mark);
            if (touching < 0) {
                joined.add(mark);
            } else {
                Span span = joined.get(touching).span();
                Span both =
                        new Span(span.start(), Math.max(span.end(), mark.span().end()));
                joined.set(touching, with(mark, both));
            }
        }
        return joined;
    }

    private static int touching(List<Mark> earlier, Mark mark) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Mark other = earlier.get(i);
            if (other.kind() == mark.kind() && other.span().end() >= mark.span().start()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Mark> nested(List<Mark> ordered) {
        List<Mark> nested = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : ordered) {
            int start = mark.span().start();
            while (!open.isEmpty() && open.peek().span().end() <= start) {
                open.pop();
            }
            boolean swallowed =
                    open.stream().anyMatch(outer -> outer.kind() == mark.kind() || outer.kind() == Mark.Kind.CODE);
            if (!swallowed) {
                int end = open.isEmpty()
                        ? mark.span().end()
                        : Math.min(mark.span().end(), open.peek().span().end());
                Mark fitting = with(mark, new Span(start, end));
                nested.add(fitting);
                open.push(fitting);
            }
        }
        return nested;
    }

    private static Mark with(Mark mark, Span span) {
        return new Mark(mark.field(), span, mark.kind(), mark.href());
    }
}
