package org.clausebook.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file's name and text. Offsets are 0-based UTF-16 units into the text; lines and columns are derived on demand.
 * Lines end with {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class SourceText {
    /** Of a very long line, as much is shown around the column. */
    private static final int SHOWN = 160;

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param name the file's name as the person gave it
     * @param text the file's whole text
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        boolean returns = text.indexOf('\r') >= 0;
        for (int end = lineEnd(text, 0, returns); end >= 0; end = lineEnd(text, end + 1, returns)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The last unit of the line's end that comes first from an offset on, -1 for none. */
    private static int lineEnd(String text, int from, boolean returns) {
        if (!returns) {
            return text.indexOf('\n', from);
        }
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'))) {
                return at;
            }
        }
        return -1;
    }

    /** The file's name as the person gave it. */
    public String name() {
        return name;
    }

    /** The file's whole text. */
    public String text() {
        return text;
    }

    /** How many lines the text has; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The 1-based line that holds the offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 0-based offset at which a 1-based line starts. */
    public int startOfLine(int line) {
        return lineStarts[line - 1];
    }

    /** A 1-based line's text without its end. */
    public String line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The place of an offset, with its line; of a very long line only what surrounds the offset. */
    public Place place(int offset) {
        int line = lineAt(offset);
        int column = offset - lineStarts[line - 1] + 1;
        String whole = line(line);
        int from = whole.length() > 2 * SHOWN ? Math.max(0, column - 1 - SHOWN) : 0;
        String shown = whole.substring(from, Math.min(whole.length(), from + 2 * SHOWN));
        return new Place(name, line, column, shown, column - 1 - from);
    }

    /** The file as a whole. */
    public Place whole() {
        return Place.ofFile(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceText that && name.equals(that.name) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + text.hashCode();
    }
}
