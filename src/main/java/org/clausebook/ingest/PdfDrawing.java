package org.clausebook.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What one page draws.
 *
 * @param glyphs its signs in drawing order, by the angle in degrees at which their text runs
 * @param damaged whether something of it cannot be read
 * @param pictured whether it shows a picture
 * @param unknown how many signs stand for letters that the file does not tell
 */
record PdfDrawing(SortedMap<Integer, List<PdfGlyph>> glyphs, boolean damaged, boolean pictured, int unknown) {
    /** How many signs it has that are no spaces. */
    long letters() {
        return glyphs.values().stream()
                .flatMap(List::stream)
                .filter(glyph -> !glyph.blank())
                .count();
    }

    /** The angle at which most of its text runs. */
    int angle() {
        return glyphs.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** How far along a text that runs at the angle a point stands. */
    static double along(int angle, double x, double y) {
        return x * cos(angle) + y * sin(angle);
    }

    /** How far up on a page turned so that such a text is level a point stands. */
    static double upward(int angle, double x, double y) {
        return y * cos(angle) - x * sin(angle);
    }

    private static double cos(int angle) {
        return angle % 180 == 90 ? 0 : Math.cos(Math.toRadians(angle));
    }

    private static double sin(int angle) {
        return angle % 180 == 0 ? 0 : Math.sin(Math.toRadians(angle));
    }
}
