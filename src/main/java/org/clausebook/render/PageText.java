package org.clausebook.render;

import java.io.Writer;

/** A page as it is drawn, by one thread: {@link java.io.StringWriter} takes a lock for each piece of it. */
final class PageText extends Writer {
    private final StringBuilder text = new StringBuilder(1 << 14);

    @Override
    public void write(int unit) {
        text.append((char) unit);
    }

    @Override
    public void write(char[] units, int from, int length) {
        text.append(units, from, length);
    }

    @Override
    public void write(String part) {
        text.append(part);
    }

    @Override
    public void write(String part, int from, int length) {
        // A whole text is copied at once, a stretch of one character by character.
        text.append(part.substring(from, from + length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
