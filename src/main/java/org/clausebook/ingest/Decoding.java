package org.clausebook.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;

/**
 * A text file's bytes to its text. What encoding they are in is never guessed: a byte order mark says it, or the
 * caller does, or it is UTF-8.
 */
final class Decoding {
    /** No line of a text is longer; base64 images and minified pages are only found in HTML. */
    private static final int LONGEST_LINE = 1_000_000;

    private static final int LONGEST_HTML_LINE = 10_000_000;
    /** Control characters per thousand characters from which on it is no text. */
    private static final int CONTROLS_PER_MILLE = 10;

    private static final int CHUNK = 1 << 14;
    private static final int SHOWN = 160;

    private Decoding() {}

    /**
     * Decodes a text file.
     *
     * @param name the file's name as the person gave it
     * @param bytes the whole file
     * @param encoding the encoding's name as the person gave it; empty where none was given
     * @return the text without a byte order mark; an empty text with an error where the file is empty, binary, in
     *     another encoding, or has a line too long to be one
     */
    static Checked<SourceText> decode(String name, byte[] bytes, String encoding) {
        return decode(name, bytes, encoding, Optional.empty(), LONGEST_LINE);
    }

    /** As {@link #decode}, for an HTML file, which may name its encoding in a {@code meta} element. */
    static Checked<SourceText> decodeHtml(String name, byte[] bytes, String encoding) {
        return decode(name, bytes, encoding, HtmlCharset.declared(bytes), LONGEST_HTML_LINE);
    }

    private static Checked<SourceText> decode(
            String name, byte[] bytes, String encoding, Optional<Charset> declared, int longestLine) {
        Place whole = Place.ofFile(name);
        if (bytes.length == 0) {
            return failed(Problem.error(whole, "the file is empty", "give a file that holds a text"));
        }
        Optional<Charset> named = charset(encoding);
        if (named.isEmpty() && !encoding.isEmpty()) {
            return failed(Problem.error(
                    whole,
                    "no encoding is called \"" + encoding + "\"",
                    "name one such as utf-8, utf-16le, windows-1251, windows-1252, iso-8859-1 or iso-8859-2"));
        }
        Optional<Charset> marked = named.isPresent() ? Optional.empty() : byteOrderMark(bytes);
        if (named.isEmpty() && marked.isEmpty() && holdsNul(bytes)) {
            return failed(binary(whole));
        }
        Charset charset = named.or(() -> marked).or(() -> declared).orElse(StandardCharsets.UTF_8);
        return new Run(name, bytes, charset, longestLine).decode();
    }

    private static Problem binary(Place whole) {
        return Problem.error(
                whole,
                "this is no text: it holds control characters that no text has",
                "give the text itself; where it is UTF-16 without a byte order mark, add --encoding utf-16le");
    }

    private static Checked<SourceText> failed(Problem problem) {
        return new Checked<>(new SourceText(problem.place().file(), ""), List.of(problem));
    }

    /** The encoding of that name; empty where there is none. */
    static Optional<Charset> charset(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return charset("UTF-32BE");
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return charset("UTF-32LE");
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return begins(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** One file being decoded, chunk by chunk, so that a line that is too long never stands in memory. */
    private static final class Run {
        private final String name;
        private final byte[] bytes;
        private final Charset charset;
        private final int longestLine;
        private final StringBuilder text;
        private long lineLength;
        private int line = 1;
        private long controls;
        private boolean tooLong;
        private boolean measured;

        Run(String name, byte[] bytes, Charset charset, int longestLine) {
            this.name = name;
            this.bytes = bytes;
            this.charset = charset;
            this.longestLine = longestLine;
            this.text = new StringBuilder(Math.min(bytes.length, longestLine));
        }

        Checked<SourceText> decode() {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(CHUNK);
            CoderResult result;
            do {
                result = decoder.decode(in, out, true);
                take(out.flip());
                out.clear();
            } while (result.isOverflow() && !measured);
            if (tooLong) {
                return failed(lineTooLong());
            }
            if (result.isError()) {
                return failed(undecodable(in.position(), result.length()));
            }
            return judge();
        }

        private void take(CharBuffer chunk) {
            char[] chars = chunk.array();
            int from = 0;
            for (int i = 0; i < chunk.limit(); i++) {
                char c = chars[i];
                if (c == '\n' || c == '\r') {
                    part(chars, from, i);
                    measured = tooLong;
                    if (measured) {
                        return;
                    }
                    endLine(c);
                    text.append(c);
                    from = i + 1;
                } else {
                    controls += isControl(c) ? 1 : 0;
                }
            }
            part(chars, from, chunk.limit());
        }

        /** Takes a part of a line. */
        private void part(char[] chars, int from, int to) {
            lineLength += to - from;
            tooLong |= lineLength > longestLine;
            if (!tooLong) {
                text.append(chars, from, to - from);
            }
        }

        private void endLine(char c) {
            boolean secondOfTwo = c == '\n' && !text.isEmpty() && text.charAt(text.length() - 1) == '\r';
            line += secondOfTwo ? 0 : 1;
            lineLength = 0;
        }

        private static boolean isControl(char c) {
            return c == '\uFFFE' || c == '\uFFFF' || (c < ' ' && c != '\t' && c != '\f' && c != '\u000b');
        }

        private Problem lineTooLong() {
            String length = String.format(Locale.ROOT, "%,d", lineLength);
            String limit = String.format(Locale.ROOT, "%,d", longestLine);
            return Problem.error(
                    new Place(name, line, 1, text.substring(startOfLine()).substring(0, SHOWN), 0),
                    "this line is " + length + " characters long; a line may have " + limit,
                    "break it into the lines or paragraphs of the text");
        }

        private int startOfLine() {
            return Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        }

        private Problem undecodable(int offset, int length) {
            if (tooManyControls()) {
                return binary(Place.ofFile(name));
            }
            StringBuilder hex = new StringBuilder();
            for (int i = offset; i < Math.min(bytes.length, offset + length); i++) {
                hex.append(hex.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%02X", bytes[i] & 0xFF));
            }
            String before = text.substring(startOfLine());
            String shown = before.substring(Math.max(0, before.length() - SHOWN));
            Place place = new Place(name, line, before.length() + 1, shown + '\uFFFD', shown.length());
            return Problem.error(
                    place,
                    "what stands at byte " + offset + " (hex " + hex + ") is not " + charset.name(),
                    "save the file as UTF-8, or name its encoding, such as --encoding windows-1251 or --encoding"
                            + " iso-8859-1");
        }

        private boolean tooManyControls() {
            return controls * 1000 > (long) CONTROLS_PER_MILLE * text.length();
        }

        private Checked<SourceText> judge() {
            boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
            String whole = marked ? text.substring(1) : text.toString();
            if (text.indexOf("\0") >= 0 || tooManyControls()) {
                return failed(binary(Place.ofFile(name)));
            }
            if (whole.isBlank()) {
                return failed(Problem.error(
                        Place.ofFile(name), "the file holds only white space", "give a file that holds a text"));
            }
            return Checked.good(new SourceText(name, whole));
        }
    }
}
