package org.clausebook.source;

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
}
