package org.clausebook.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A page as it is drawn, in UTF-8 from the start and by one thread: it is written so, and most of it are the same few
 * stretches of templates.
 */
final class PageText extends Writer {
    private static final byte[] AMPERSAND = utf8("&amp;");
    private static final byte[] LESS = utf8("&lt;");
    private static final byte[] GREATER = utf8("&gt;");
    private static final byte[] QUOTE = utf8("&quot;");
    private static final byte[] APOSTROPHE = utf8("&#39;");
    private static final byte[] ITSELF = {};
    private static final char LAST_ESCAPED = '>';

    private final Map<String, byte[]> stretches;
    private byte[] text;
    private int size;

    /** @param stretches of templates, in UTF-8; those met come to them */
    PageText(Map<String, byte[]> stretches) {
        this(stretches, 1 << 15);
    }

    private PageText(Map<String, byte[]> stretches, int size) {
        this.stretches = stretches;
        this.text = new byte[size];
    }

    @Override
    public void write(String stretch) {
        byte[] known = stretches.get(stretch);
        if (known == null) {
            known = utf8(stretch);
            stretches.put(stretch, known);
        }
        append(known, 0, known.length);
    }

    @Override
    public void write(String part, int from, int length) {
        byte[] units = utf8(part.substring(from, from + length));
        append(units, 0, units.length);
    }

    @Override
    public void write(char[] units, int from, int length) {
        write(new String(units, from, length), 0, length);
    }

    @Override
    public void write(int unit) {
        write(Character.toString((char) unit), 0, 1);
    }

    /** A value in UTF-8, safe as HTML text and in a quoted attribute. */
    static byte[] escaped(String value) {
        PageText text = new PageText(Map.of(), value.length());
        text.value(value);
        return text.bytes();
    }

    /** Writes a value, safe as HTML text and in a quoted attribute. */
    void value(String value) {
        byte[] units = utf8(value);
        int written = 0;
        for (int i = 0; i < units.length; i++) {
            // What is no ASCII is negative.
            byte[] escaped = units[i] > LAST_ESCAPED || units[i] < 0 ? ITSELF : escaped(units[i]);
            if (escaped.length > 0) {
                append(units, written, i - written);
                append(escaped, 0, escaped.length);
                written = i + 1;
            }
        }
        append(units, written, units.length - written);
    }

    /** Empty where a character can stand as it is. */
    private static byte[] escaped(byte unit) {
        return switch (unit) {
            case '&' -> AMPERSAND;
            case '<' -> LESS;
            case '>' -> GREATER;
            case '"' -> QUOTE;
            case '\'' -> APOSTROPHE;
            default -> ITSELF;
        };
    }

    private void append(byte[] units, int from, int length) {
        if (size + length > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, size + length));
        }
        System.arraycopy(units, from, text, size, length);
        size += length;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was drawn so far. */
    byte[] bytes() {
        return Arrays.copyOf(text, size);
    }
}
