package org.clausebook.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What a document's fonts say: the letters of their signs, their weight, and whether they are whole. */
final class PdfFonts {
    private static final Pattern HEAVY =
            Pattern.compile("bold|black|heavy|semibold|demi|fett|^(?:[a-z]{6}\\+)?(?:cm|sf|ec)bx\\d");
    /** Radicals of the supplement that are characters by themselves, which normalization leaves alone, and these. */
    private static final String RADICALS =
            "\u2ea0\u2ec1\u2ec4\u2ec5\u2ec6\u2ec9\u2ecb\u2ed1\u2ed3\u2ed4\u2ed8\u2ed9\u2eda"
                    + "\u2edb\u2edc\u2edd\u2ee2\u2ee3\u2ee4\u2ee5\u2ee6\u2ee8\u2ee9\u2eec\u2eee\u2ef0\u2ef2";

    private static final String RADICALS_WRITTEN = "民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙亀";
    private static final int SEMIBOLD = 600;
    private static final GlyphList NAMES = names();

    private record Facts(boolean bold, boolean whole, PdfTexEncoding tex) {}

    private final Map<PDFont, Facts> known = new IdentityHashMap<>();
    private final PdfStreams streams;

    PdfFonts(PdfStreams streams) {
        this.streams = streams;
    }

    boolean bold(PDFont font) {
        return facts(font).bold;
    }

    /** Whether the table of its letters can be read. */
    boolean whole(PDFont font) {
        return facts(font).whole;
    }

    /** The letters of one of its signs; empty where the font does not say. */
    String letters(PDFont font, int code) {
        String letters = font.toUnicode(code, NAMES);
        if (letters == null && font instanceof PDSimpleFont) {
            letters = facts(font).tex.letters(code);
        }
        return letters == null ? "" : written(letters);
    }

    /** The letters that words are written with, of a sign for some. */
    static String written(String letters) {
        int radical = letters.length() == 1 ? RADICALS.indexOf(letters) : -1;
        if (radical >= 0) {
            return RADICALS_WRITTEN.substring(radical, radical + 1);
        }
        return isForm(letters) ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
    }

    /**
     * Whether it is a letter's form, a ligature or the radical of a dictionary, which fonts have signs for but words are
     * not written with.
     */
    private static boolean isForm(String letters) {
        return letters.chars()
                .anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC || c >= 0x2F00 && c <= 0x2FD5);
    }

    private Facts facts(PDFont font) {
        return known.computeIfAbsent(
                font,
                asked -> new Facts(
                        isBold(asked.getName(), asked.getFontDescriptor()),
                        streams.whole(asked.getCOSObject(), COSName.TO_UNICODE),
                        PdfTexEncoding.of(asked)));
    }

    private static boolean isBold(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        boolean named =
                name != null && HEAVY.matcher(name.toLowerCase(Locale.ROOT)).find();
        return named || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD);
    }

    private static GlyphList names() {
        String more = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (InputStream input = GlyphList.class.getResourceAsStream(more)) {
            return input == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
