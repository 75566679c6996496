package org.clausebook.source;

import java.util.Comparator;

/**
 * A place in a file that a person can go to.
 *
 * @param file the file's name as the person gave it, with {@code /} between folders
 * @param line 1-based, or 0 where the whole file is meant
 * @param column 1-based in UTF-16 units, or 0 where the whole file is meant
 * @param shown the line itself without its end, or the part of a very long one; empty where the whole file is meant
 * @param caret where in {@code shown} the column is, 0-based
 */
public record Place(String file, int line, int column, String shown, int caret) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as a whole: for what no single line is to blame for. */
    public static Place ofFile(String file) {
        return new Place(file, 0, 0, "", 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
