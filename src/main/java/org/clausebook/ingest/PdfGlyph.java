package org.clausebook.ingest;

/**
 * One sign drawn on a page, in points, turned so that its text runs from left to right and upward is positive.
 *
 * @param text the letters it stands for
 * @param left where it starts on its base line
 * @param right where its own width ends
 * @param base the height of its base line
 * @param size the height of its type
 * @param tracking the space that the file sets between all signs here, which parts no words
 * @param bold whether it is set bold
 */
record PdfGlyph(String text, double left, double right, double base, double size, double tracking, boolean bold) {
    /** Whether it only makes space. A sign whose letter is a control character prints nothing either. */
    boolean blank() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > ' ' && !Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it belongs on top of the sign before it. */
    boolean combining() {
        int type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The same sign with a combining mark behind its letters. */
    PdfGlyph with(PdfGlyph mark) {
        return as(text + mark.text);
    }

    /** The same sign for other letters. */
    PdfGlyph as(String letters) {
        return new PdfGlyph(letters, left, right, base, size, tracking, bold);
    }

    /** The same sign, bold: one drawn twice a hair apart is how some programs make it so. */
    PdfGlyph asBold() {
        return new PdfGlyph(text, left, right, base, size, tracking, true);
    }
}
