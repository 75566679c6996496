package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.junit.jupiter.api.Test;

/** Files that cannot be read as they are: each is refused in its own words, with nothing half read. */
class PdfBadInputTest {
    private static final String TEXT = "The Licensee may install the Software on one device and keep one copy of it. ";

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    private static String problem(byte[] bytes) {
        Checked<Layer> read = PdfReader.read("a.pdf", bytes, page -> {});
        assertEquals(1, read.problems().size(), () -> "problems: " + read.problems());
        assertEquals(List.of(), read.value().lines());
        Problem problem = read.problems().get(0);
        assertEquals(Problem.Severity.ERROR, problem.severity());
        return problem.place() + " " + problem.message() + " (" + problem.hint() + ")";
    }

    private static PdfPages pages(int count) {
        PdfPages pdf = new PdfPages();
        for (int page = 1; page <= count; page++) {
            (page == 1 ? pdf : pdf.newPage()).paragraph("Page " + page + ". " + TEXT.repeat(20));
        }
        return pdf;
    }

    private static byte[] changed(PdfPages pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            change.in(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void encrypted() {
        assertEquals(
                "a.pdf is encrypted: it opens with a password only (save a copy without the password)",
                problem(pages(1).encrypted("secret")));
    }

    @Test
    void extractionForbidden() {
        assertEquals(
                "a.pdf forbids to take text out of it (ask its owner for a copy that allows it)",
                problem(pages(1).encrypted("")));
    }

    @Test
    void noPdf() {
        String expected = "a.pdf is no PDF: it does not begin with %PDF- (give the file the ending of what it is)";
        assertEquals(expected, problem(new byte[0]));
        assertEquals(expected, problem("1. Definitions\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void truncated() {
        byte[] whole = pages(3).bytes();
        for (int part = 1; part < 8; part++) {
            assertEquals(
                    "a.pdf is cut off: it does not end with the mark %%EOF (get a whole copy of the file)",
                    problem(Arrays.copyOf(whole, whole.length * part / 8)));
        }
    }

    @Test
    void nothingButTheMarks() {
        assertEquals(
                "a.pdf is damaged: it cannot be opened as a PDF (get a whole copy of the file, or open and save it with"
                        + " another program and compare the text)",
                problem("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static PDDocument pictures() throws IOException {
        PDDocument document = new PDDocument();
        for (int page = 0; page < 2; page++) {
            document.addPage(new PDPage());
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(page))) {
                content.drawImage(
                        LosslessFactory.createFromImage(
                                document,
                                new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB)),
                        0,
                        0,
                        600,
                        800);
            }
        }
        return document;
    }

    @Test
    void picturesOnly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = pictures()) {
            document.save(bytes);
        }
        assertEquals(
                "a.pdf has no text: its pages are pictures (run text recognition (OCR) over it first)",
                problem(bytes.toByteArray()));
    }

    @Test
    void emptyPages() {
        assertEquals(
                "a.pdf has no text: its pages are empty (look whether it is the right file)",
                problem(new PdfPages().bytes()));
    }

    @Test
    void somePagesArePictures() throws IOException {
        byte[] bytes = changed(pages(2), document -> {
            try (PDDocument pictures = pictures()) {
                document.importPage(pictures.getPage(0));
            }
        });
        Checked<Layer> read = PdfReader.read("a.pdf", bytes, page -> {});
        assertEquals(
                List.of(new Problem(
                        Problem.Severity.WARNING,
                        org.clausebook.source.Place.ofFile("a.pdf"),
                        "has pictures without text: page 3",
                        "run text recognition (OCR) over it first")),
                read.problems());
        assertTrue(read.value().lines().size() > 20);
    }

    @Test
    void lettersNotTold() throws IOException {
        byte[] bytes = changed(pages(2), document -> {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    page.getResources().getFont(font).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
        });
        assertEquals(
                "a.pdf does not tell the letters of pages 1, 2: its fonts hold shapes only (make the PDF again with text"
                        + " that can be searched, or run text recognition (OCR) over it)",
                problem(bytes));
    }

    private static final String DAMAGED =
            "a.pdf is damaged: page 2 cannot be read whole (get a whole copy of the file, or"
                    + " open and save it with another program and compare the text)";

    @Test
    void contentThatDoesNotInflate() throws IOException {
        assertEquals(DAMAGED, problem(changed(pages(3), document -> {
            COSStream stream = content(document.getPage(1));
            byte[] raw;
            try (var input = stream.createRawInputStream()) {
                raw = input.readAllBytes();
            }
            raw[raw.length / 2] ^= 0x55;
            try (var output = stream.createRawOutputStream()) {
                output.write(raw);
            }
        })));
    }

    private static COSStream content(PDPage page) {
        return page.getContentStreams().next().getCOSObject();
    }

    @Test
    void contentThatIsNotThere() throws IOException {
        byte[] bytes = changed(
                pages(3),
                document -> document.getPage(1)
                        .getCOSObject()
                        .setItem(
                                COSName.CONTENTS,
                                new org.apache.pdfbox.cos.COSObject(
                                        org.apache.pdfbox.cos.COSNull.NULL,
                                        new org.apache.pdfbox.cos.COSObjectKey(9999, 0))));
        assertEquals(DAMAGED, problem(bytes));
    }

    @Test
    void contentThatIsNoContent() throws IOException {
        assertEquals(DAMAGED, problem(changed(pages(3), document -> {
            try (var output = content(document.getPage(1)).createOutputStream(COSName.FLATE_DECODE)) {
                output.write("BT /F1 10 Tf (a) Tq 3 xyz ET".getBytes(StandardCharsets.US_ASCII));
            }
        })));
    }

    @Test
    void pagesThatCannotBeFound() throws IOException {
        byte[] bytes =
                changed(pages(3), document -> document.getPages().getCOSObject().setInt(COSName.COUNT, 5));
        assertEquals(
                "a.pdf is damaged: it has 5 pages, of which 3 can be found (get a whole copy of the file, or open and save"
                        + " it with another program and compare the text)",
                problem(bytes));
    }

    /** Whatever bytes are hit: either every letter comes back, or the file is refused. */
    @Test
    void lettersAreNeverLostInSilence() {
        byte[] whole = pages(6).bytes();
        String letters = letters(PdfReader.read("a.pdf", whole, page -> {}).value());
        int refused = 0;
        for (int seed = 0; seed < 150; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged = whole.clone();
            int hits = 1 + seed % 10 * 30;
            for (int hit = 0; hit < hits; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Checked<Layer> read = PdfReader.read("a.pdf", damaged, page -> {});
            refused += read.failed() ? 1 : 0;
            String message = "seed " + seed + ": " + read.problems();
            assertTrue(read.failed() || letters(read.value()).equals(letters), message);
        }
        assertTrue(refused > 100, "refused: " + refused);
    }

    private static String letters(Layer layer) {
        return String.join(
                "",
                layer.lines().stream().map(line -> line.text().replace(" ", "")).toList());
    }
}
