package org.clausebook.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * Lays text out as a PDF, for tests: {@code new PdfPages().header("Licence").footer("Page {page} of {pages}")
 * .heading("Terms").paragraph("**Term.** See [the site](https://example.org/).").bytes()}. The same calls give the
 * same bytes.
 */
final class PdfPages {
    /** How a line's text is cut into pieces when it is drawn. */
    enum Runs {
        /** A line at once, with spaces. */
        LINE,
        /** Every word by itself, with no spaces. */
        WORD,
        /** Every letter by itself, with no spaces. */
        LETTER
    }

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final double MARGIN = 72;
    private static final double TOP = PAPER.getHeight() - 92;
    private static final double BOTTOM = 90;
    private static final double GUTTER = 22;

    private final PDDocument document = new PDDocument();
    private final PDType0Font plain = font("DejaVuSans.ttf");
    private final PDType0Font strong = font("DejaVuSans-Bold.ttf");
    private final List<PDPage> pages = new ArrayList<>();
    private List<String> headers = List.of();
    private List<String> footers = List.of();
    private Runs runs = Runs.LINE;
    private boolean justified;
    private int columns = 1;
    private int column;
    private double size = 10;
    private double leading = 1.3;
    private double space = 6;
    private double indent;
    private double top;
    private double y;

    PdfPages() {
        newPage();
    }

    private PDType0Font font(String file) {
        try (InputStream input = PdfPages.class.getResourceAsStream("/fonts/" + file)) {
            return PDType0Font.load(document, Objects.requireNonNull(input, file), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Running headers, used in turn; {@code {page}} and {@code {pages}} stand for numbers, "" for none. */
    PdfPages header(String... texts) {
        headers = List.of(texts);
        return this;
    }

    /** Running footers, as the headers; {@code \n} separates two rows. */
    PdfPages footer(String... texts) {
        footers = List.of(texts);
        return this;
    }

    PdfPages runs(Runs kind) {
        runs = kind;
        return this;
    }

    PdfPages justified() {
        justified = true;
        return this;
    }

    PdfPages type(double points, double lineSpacing, double paragraphSpacing) {
        size = points;
        leading = lineSpacing;
        space = paragraphSpacing;
        return this;
    }

    /** What follows is moved to the right by so many points. */
    PdfPages indent(double points) {
        indent = points;
        return this;
    }

    /** What follows stands in so many columns, below what is there. */
    PdfPages columns(int count) {
        columns = count;
        column = 0;
        top = y;
        return this;
    }

    PdfPages newPage() {
        PDPage page = new PDPage(PAPER);
        document.addPage(page);
        pages.add(page);
        column = 0;
        top = TOP;
        y = TOP;
        return this;
    }

    PdfPages newColumn() {
        column++;
        y = top;
        return column < columns ? this : newPage();
    }

    /** A bold line of larger type with space around it. */
    PdfPages heading(String text) {
        double before = size;
        size = before * 1.4;
        y -= y == top ? 0 : before;
        paragraph("**" + text + "**");
        size = before;
        return this;
    }

    /** A paragraph; {@code **bold**}, {@code [text](href)}. */
    PdfPages paragraph(String markup) {
        double width = width() - indent;
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord whole : PdfWord.all(markup)) {
            PdfWord word = whole;
            while (width(word) > width) {
                // As word processors do with an address that no line can hold.
                List<PdfWord> halves = word.halves(half -> width(half) <= width);
                if (!line.isEmpty()) {
                    draw(line, justified ? width : 0);
                }
                line.clear();
                draw(List.of(halves.get(0)), 0);
                word = halves.get(1);
            }
            List<PdfWord> longer = new ArrayList<>(line);
            longer.add(word);
            if (!line.isEmpty() && width(longer) > width) {
                draw(line, justified ? width : 0);
                line.clear();
            }
            line.add(word);
        }
        draw(line, 0);
        y -= space;
        return this;
    }

    /** Draws a square of ink left of where the next line stands, {@code width} points wide, as some programs draw bullets. */
    PdfPages square(double width) {
        double base = y - size * leading;
        double x = MARGIN + column * (width() + GUTTER) + indent - 10;
        try (PDPageContentStream content = new PDPageContentStream(
                document, pages.get(pages.size() - 1), PDPageContentStream.AppendMode.APPEND, true)) {
            content.addRect((float) x, (float) (base + size * 0.3 - width / 2), (float) width, (float) width);
            content.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** One line at a place of the page's own, in points from the lower left, outside the flow. */
    PdfPages at(double x, double base, String markup) {
        draw(pages.size() - 1, x, base, PdfWord.all(markup), 0);
        return this;
    }

    private double width() {
        return (PAPER.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
    }

    private double width(List<PdfWord> words) {
        double width = 0;
        for (PdfWord word : words) {
            width += width(word) + width(plain, " ");
        }
        return width - width(plain, " ");
    }

    private double width(PdfWord word) {
        return word.parts().stream()
                .mapToDouble(part -> width(font(part), part.text()))
                .sum();
    }

    private PDType0Font font(PdfWord.Part part) {
        return part.bold() ? strong : plain;
    }

    private double width(PDType0Font font, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(List<PdfWord> words, double width) {
        if (y - size * leading < BOTTOM) {
            newColumn();
        }
        y -= size * leading;
        draw(pages.size() - 1, MARGIN + column * (width() + GUTTER) + indent, y, words, width);
    }

    private void draw(int page, double x, double base, List<PdfWord> words, double width) {
        double more = width == 0 || words.size() < 2 ? 0 : (width - width(words)) / (words.size() - 1);
        try (PDPageContentStream content =
                new PDPageContentStream(document, pages.get(page), PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            double at = x;
            for (PdfWord word : words) {
                boolean spaced = word != words.get(words.size() - 1) && runs == Runs.LINE;
                for (PdfWord.Part part : word.parts()) {
                    draw(content, part, at, base, spaced && part == word.last());
                    link(page, part, at, base);
                    at += width(font(part), part.text());
                }
                at += width(plain, " ") + more;
            }
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDPageContentStream content, PdfWord.Part part, double x, double base, boolean spaced)
            throws IOException {
        content.setFont(font(part), (float) size);
        String text = part.text() + (spaced ? " " : "");
        double at = x;
        for (String run : runs == Runs.LETTER ? text.split("(?<=\\X)", -1) : new String[] {text}) {
            content.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance((float) at, (float) base));
            content.showText(run);
            at += width(font(part), run);
        }
    }

    private void link(int page, PdfWord.Part part, double x, double base) throws IOException {
        if (part.href().isEmpty()) {
            return;
        }
        PDActionURI action = new PDActionURI();
        action.setURI(part.href());
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setBorderStyle(border);
        link.setRectangle(new PDRectangle(
                (float) x, (float) (base - 2), (float) width(font(part), part.text()), (float) size + 2));
        pages.get(page).getAnnotations().add(link);
    }

    private void drawRunning(List<String> texts, double base) {
        for (int page = 0; !texts.isEmpty() && page < pages.size(); page++) {
            double at = base;
            for (String row : texts.get(page % texts.size()).split("\n", -1)) {
                String text = row.replace("{page}", "" + (page + 1)).replace("{pages}", "" + pages.size());
                if (!text.isEmpty()) {
                    draw(page, MARGIN, at, PdfWord.all(text), 0);
                }
                at -= size * 1.3;
            }
        }
    }

    /** The file; nothing can be added any more. */
    byte[] bytes() {
        return save(null);
    }

    /** The file, encrypted: with a password to open it, or with none but without the right to take text out. */
    byte[] encrypted(String password) {
        AccessPermission rights = new AccessPermission();
        rights.setCanExtractContent(!password.isEmpty());
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, rights);
        policy.setEncryptionKeyLength(128);
        return save(policy);
    }

    private byte[] save(@org.jspecify.annotations.Nullable StandardProtectionPolicy policy) {
        drawRunning(headers, PAPER.getHeight() - 50);
        drawRunning(footers, 52);
        try (document) {
            if (policy != null) {
                document.protect(policy);
            }
            document.setDocumentId(1L);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
