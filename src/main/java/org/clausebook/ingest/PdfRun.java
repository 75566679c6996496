package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs that stand side by side on one base line and were drawn one after the other: a word or a part of one.
 * Grows while a page is read.
 */
final class PdfRun {
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private boolean spaceAfter;

    PdfRun(PdfGlyph first) {
        glyphs.add(first);
    }

    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    PdfGlyph first() {
        return glyphs.get(0);
    }

    PdfGlyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    double left() {
        return first().left();
    }

    double right() {
        return last().right();
    }

    double base() {
        return first().base();
    }

    double size() {
        return first().size();
    }

    /** Whether a space was drawn behind it. */
    boolean spaceAfter() {
        return spaceAfter;
    }

    void closeWithSpace() {
        spaceAfter = true;
    }

    void add(PdfGlyph glyph) {
        glyphs.add(glyph);
    }

    void replaceLast(PdfGlyph glyph) {
        glyphs.set(glyphs.size() - 1, glyph);
    }

    void makeBold() {
        glyphs.replaceAll(PdfGlyph::asBold);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    boolean hasLetters() {
        return glyphs.stream().anyMatch(glyph -> Character.isLetter(glyph.text().codePointAt(0)));
    }

    /** How far it reaches to the right of where another ends, less the space set between all signs. */
    double gapAfter(PdfRun before) {
        return left() - before.right() - before.last().tracking();
    }
}
