package org.clausebook.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Accents that a file draws as signs of their own over or under a letter, as TeX's first fonts have them → one letter. */
final class PdfAccents {
    private static final String SPACING = "`´^ˆ~˜¨¯˘˙˚¸˝ˇ˛";
    private static final String COMBINING =
            "\u0300\u0301\u0302\u0302\u0303\u0303\u0308\u0304\u0306\u0307\u030a\u0327" + "\u030b\u030c\u0328";
    /** The middles of an accent and its letter are no further apart than this part of the type's height. */
    private static final double CENTRED = 0.22;
    /** An accent is raised over a capital by no more than this part. */
    private static final double RAISED = 0.6;

    private PdfAccents() {}

    /** The signs in the order in which they were drawn, with each accent on the letter drawn right behind or before it. */
    static List<PdfGlyph> joined(List<PdfGlyph> glyphs) {
        List<PdfGlyph> joined = new ArrayList<>(glyphs.size());
        for (int at = 0; at < glyphs.size(); at++) {
            PdfGlyph glyph = glyphs.get(at);
            int last = joined.size() - 1;
            if (!isAccent(glyph)) {
                joined.add(glyph);
            } else if (at + 1 < glyphs.size() && bears(glyphs.get(at + 1), glyph)) {
                joined.add(glyphs.get(at + 1).as(accented(glyphs.get(at + 1), glyph)));
                at++;
            } else if (last >= 0 && bears(joined.get(last), glyph)) {
                joined.set(last, joined.get(last).as(accented(joined.get(last), glyph)));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static boolean isAccent(PdfGlyph glyph) {
        return glyph.text().length() == 1 && SPACING.contains(glyph.text());
    }

    private static boolean bears(PdfGlyph letter, PdfGlyph accent) {
        double apart = (letter.left() + letter.right() - accent.left() - accent.right()) / 2;
        return Math.abs(apart) <= CENTRED * letter.size()
                && Math.abs(accent.base() - letter.base()) <= RAISED * letter.size()
                && accented(letter, accent).length() == 1;
    }

    private static String accented(PdfGlyph letter, PdfGlyph accent) {
        String plain = letter.text().replace('ı', 'i').replace('ȷ', 'j');
        char mark = COMBINING.charAt(SPACING.indexOf(accent.text()));
        return Normalizer.normalize(plain + mark, Normalizer.Form.NFC);
    }
}
