package org.clausebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A long contract as a word processor would print it: a run for each word, header, footer and page number. */
final class LongPdf {
    private static final List<String> WORDS = List.of(
            ("the party shall not assign this agreement without prior written consent of other under section any notice"
                            + " given hereunder is deemed received when delivered to address stated fees are due within"
                            + " thirty days after invoice date and licence may be terminated for material breach")
                    .split(" ", -1));
    private static final int LINES = 44;
    private static final float SIZE = 10;
    private static final float LEFT = 70;
    private static final float RIGHT = 525;

    private final SplittableRandom random = new SplittableRandom(20261122);
    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private int clause;

    private LongPdf() {}

    static void write(Path file, int pages) throws IOException {
        LongPdf pdf = new LongPdf();
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    pdf.page(content, number);
                }
            }
            document.save(file.toFile());
        }
    }

    private void page(PDPageContentStream content, int number) throws IOException {
        show(content, roman, LEFT, 810, "Master Services Agreement");
        show(content, roman, 290, 30, Integer.toString(number));
        if (number == 1) {
            show(content, bold, LEFT, 780, "Master Services Agreement");
        }
        float y = 760;
        for (int line = 0; line < LINES; line++) {
            boolean starts = line % 7 == 0;
            float x = LEFT;
            if (starts) {
                y -= 6;
                x = word(content, roman, x, y, clause++ % 150 + 1 + ".");
                x = word(content, bold, x, y, "Notices.");
            }
            boolean ends = line % 7 == 6;
            float end = ends ? RIGHT - 150 : RIGHT - 30;
            while (x < end) {
                x = word(
                        content,
                        roman,
                        x,
                        y,
                        WORDS.get(random.nextInt(WORDS.size())) + (ends && x > end - 40 ? "." : ""));
            }
            y -= 15;
        }
    }

    private static float word(PDPageContentStream content, PDFont font, float x, float y, String word)
            throws IOException {
        show(content, font, x, y, word);
        return x + font.getStringWidth(word + " ") / 1000 * SIZE;
    }

    private static void show(PDPageContentStream content, PDFont font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
