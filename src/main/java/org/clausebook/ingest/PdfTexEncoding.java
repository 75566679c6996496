package org.clausebook.ingest;

import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/**
 * What the signs of TeX's fonts stand for where a PDF has them as pictures: they are then named by their numbers only,
 * {@code a27}, and which table numbers them shows by where the ligatures are.
 */
enum PdfTexEncoding {
    /** No such font: its signs have other names or none. */
    NONE(""),
    /** The table of 1990, called T1 or EC. */
    CORK(
            "`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200b0ıȷﬀﬁﬂﬃﬄ ",
            0x7f,
            "-ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"),
    /** Knuth's own, called OT1. */
    FIRST("ΓΔΘΛΞΠΣΥΦΨΩﬀﬁﬂﬃﬄıȷ`´ˇ˘¯˚¸ßæœøÆŒØ-", 0x7b, "–—˝˜¨");

    private static final int CODES = 256;
    private static final int FIRST_LIGATURE = 0x0b;
    private static final int LAST_LIGATURE = 0x0f;
    private static final int CORK_LIGATURE = 0x1b;
    private static final int HALF = 0x80;
    private static final int SYMBOLS = 0xa0;

    private final String low;
    private final int from;
    private final String high;

    PdfTexEncoding(String low) {
        this(low, CODES, "");
    }

    PdfTexEncoding(String low, int from, String high) {
        this.low = low;
        this.from = from;
        this.high = high;
    }

    /** The table of a font. */
    static PdfTexEncoding of(PDFont font) {
        return font instanceof PDSimpleFont simple && simple.getEncoding() != null
                ? of(simple.getEncoding()::getName)
                : NONE;
    }

    /** The table of a font whose signs have the given names by their numbers. */
    static PdfTexEncoding of(IntFunction<String> names) {
        boolean letters = false;
        boolean first = false;
        boolean cork = false;
        for (int code = 0; code < CODES; code++) {
            if (names.apply(code).equals("a" + code)) {
                letters |= code < HALF && Character.isLetter(code);
                first |= code >= FIRST_LIGATURE && code <= LAST_LIGATURE;
                cork |= code >= HALF && code < SYMBOLS || code >= CORK_LIGATURE && code < ' ';
            }
        }
        if (first && !cork) {
            return FIRST;
        }
        // Without letters it is a font of symbols, which are numbered as in Latin-1.
        return cork || letters ? CORK : NONE;
    }

    /** The letters of the sign with a number. */
    String letters(int code) {
        if (code < low.length()) {
            return low.substring(code, code + 1);
        }
        if (code >= from && code < from + high.length()) {
            return high.substring(code - from, code - from + 1);
        }
        return this == NONE ? String.valueOf((char) code) : letter(code);
    }

    private String letter(int code) {
        return switch (code) {
            case '\'' -> "’";
            case '`' -> "‘";
            case 0xd7 -> "Œ";
            case 0xdf -> "SS";
            case 0xf7 -> "œ";
            case 0xff -> "ß";
            case '"' -> this == FIRST ? "”" : "\"";
            case '\\' -> this == FIRST ? "“" : "\\";
            default -> String.valueOf((char) code);
        };
    }
}
