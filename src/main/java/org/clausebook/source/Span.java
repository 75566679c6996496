package org.clausebook.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text.
 *
 * @param start first UTF-16 unit, 0-based
 * @param end one past the last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** The stretch of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    // Written out, as spans are compared early: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
