package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What letters the signs of a PDF stand for where its fonts say too little or say it in another way than words do. */
class PdfSignsTest {
    private static PdfGlyph glyph(String text, double left, double width, double base) {
        return new PdfGlyph(text, left, left + width, base, 10, 0, false);
    }

    private static String text(PdfGlyph... glyphs) {
        return PdfRuns.of(List.of(glyphs)).stream().map(PdfRun::text).reduce("", (a, b) -> a + "|" + b);
    }

    @Test
    void anAccentDrawnOverALetterIsPartOfIt() {
        assertEquals("|tà", text(glyph("t", 0, 4, 0), glyph("`", 4, 5, 0), glyph("a", 4, 5, 0)));
        assertEquals("|È", text(glyph("`", 1.2, 5, 2.5), glyph("E", 0, 7, 0)));
        assertEquals("|sí", text(glyph("s", 0, 4, 0), glyph("´", 3.1, 5, 0), glyph("ı", 4, 3, 0)));
        assertEquals("|ç", text(glyph("c", 0, 5, 0), glyph("¸", 0, 5, 0)));
    }

    @Test
    void anAccentBesideALetterIsASign() {
        assertEquals("|`a", text(glyph("`", 0, 3, 0), glyph("a", 3, 5, 0)));
        assertEquals("|a~b", text(glyph("a", 0, 5, 0), glyph("~", 5, 5, 0), glyph("b", 10, 5, 0)));
    }

    @Test
    void signsOfTexThatAreNumberedOnly() {
        PdfTexEncoding cork = PdfTexEncoding.of(code -> code == 0x1b || code == 'o' || code == 0xff ? "a" + code : "");
        assertEquals(PdfTexEncoding.CORK, cork);
        assertEquals(
                "ﬀ ß § „ “ ö",
                String.join(
                        " ",
                        List.of(0x1b, 0xff, 0x9f, 0x12, 0x10, 0xf6).stream()
                                .map(cork::letters)
                                .toList()));
        PdfTexEncoding first = PdfTexEncoding.of(code -> code == 0x0c || code == 'o' ? "a" + code : ".notdef");
        assertEquals(PdfTexEncoding.FIRST, first);
        assertEquals(
                "ﬁ ß – ” o",
                String.join(
                        " ",
                        List.of(0x0c, 0x19, 0x7b, 0x22, 0x6f).stream()
                                .map(first::letters)
                                .toList()));
        PdfTexEncoding none = PdfTexEncoding.of(code -> code == 'o' ? "o" : ".notdef");
        assertEquals("ÿ", none.letters(0xff));
        PdfTexEncoding symbols = PdfTexEncoding.of(code -> code == 0xa9 ? "a" + code : ".notdef");
        assertEquals("©", symbols.letters(0xa9));
    }

    @Test
    void radicalsAndLigaturesAreWrittenAsWordsAre() {
        assertEquals("长门", PdfFonts.written("⻓") + PdfFonts.written("⻔"));
        assertEquals("使用 office", "使" + PdfFonts.written("⽤") + " o" + PdfFonts.written("ﬃ") + "ce");
    }

    @Test
    void bracketsOfAScriptThatRunsLeftward() {
        List<Line> lines = PdfLinesTest.lines(new PdfPages()
                .paragraph("תונאלמ תיב לש ןונקת תא תולבקמ תועגונה תויתרבחה לכו רבחה (א)")
                .paragraph("תונאלמ"));
        assertEquals(
                "(א) החבר וכל החברתיות הנוגעות מקבלות את תקנון של בית מלאנות",
                lines.get(0).text());
        assertTrue(lines.get(1).indent() > 20 && lines.get(1).room() == 0, lines::toString);
    }

    @Test
    void aHyphenInsideALineIsAPlainOne() {
        assertEquals(
                List.of("A non-free key opens the co-operative's boat."),
                PdfLinesTest.texts(
                        new PdfPages().paragraph("A non\u00adfree key opens the co\u00adoperative's boat.")));
    }
}
