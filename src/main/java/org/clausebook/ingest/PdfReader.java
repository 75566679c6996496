package org.clausebook.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;

/** A PDF file → its text layer. */
final class PdfReader {
    /** The header may stand within the first so many bytes, the end mark within the last. */
    private static final int ENDS = 1024;
    /** A page with more than this part of its signs unknown cannot be read. */
    private static final double UNKNOWN = 0.2;

    /** So many pages are named in one problem. */
    private static final int NAMED = 20;

    private static final Pattern SOFT_HYPHEN_INSIDE = Pattern.compile("\\S\u00ad\\S");

    private static final String RECOGNITION = "run text recognition (OCR) over it first";
    private static final String WHOLE_COPY =
            "get a whole copy of the file, or open and save it with another program and" + " compare the text";

    private final Place place;
    private final PdfStreams streams = new PdfStreams();
    private final PdfLayout layout = new PdfLayout();
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();

    private PdfReader(String name) {
        this.place = Place.ofFile(name);
    }

    /**
     * Reads every page, one after the other. Errors, each with an empty layer: no PDF, cut off, damaged, encrypted,
     * extraction forbidden, no text, letters unknown, pages lost. A page that holds a picture and no text is a warning.
     *
     * @param name the file's name, for problems
     * @param bytes the whole file
     * @param pageDone is told the number of each page that has been read, 1-based
     */
    static Checked<Layer> read(String name, byte[] bytes, IntConsumer pageDone) {
        PdfReader reader = new PdfReader(name);
        reader.read(bytes, pageDone);
        boolean failed = reader.problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return new Checked<>(failed ? empty() : reader.layer(), reader.problems);
    }

    private static Layer empty() {
        return new Layer(List.of(), new TreeMap<>(), false);
    }

    private Layer layer() {
        plainHyphens();
        SortedMap<Integer, Furniture.Kind> furniture = PdfLinkList.added(lines, PdfFurniture.in(lines));
        return new PdfMeasure(lines, furniture.keySet()).layer(furniture);
    }

    /** Hyphens that would be seen at a line's end only, and stand inside lines all the same, are plain ones. */
    private void plainHyphens() {
        if (lines.stream()
                .anyMatch(line -> SOFT_HYPHEN_INSIDE.matcher(line.text()).find())) {
            lines.replaceAll(line -> line.withText(line.text().replace('\u00ad', '-')));
        }
    }

    private void read(byte[] bytes, IntConsumer pageDone) {
        String head = ascii(bytes, 0, Math.min(ENDS, bytes.length));
        String tail = ascii(bytes, Math.max(0, bytes.length - ENDS), bytes.length);
        if (!head.contains("%PDF-")) {
            error("is no PDF: it does not begin with %PDF-", "give the file the ending of what it is");
        } else if (!tail.contains("%%EOF")) {
            error("is cut off: it does not end with the mark %%EOF", "get a whole copy of the file");
        } else {
            open(bytes, pageDone);
        }
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private void open(byte[] bytes, IntConsumer pageDone) {
        try (PDDocument document = load(bytes)) {
            if (document.getCurrentAccessPermission().canExtractContent()) {
                readPages(document, pageDone);
            } else {
                error("forbids to take text out of it", "ask its owner for a copy that allows it");
            }
        } catch (InvalidPasswordException e) {
            error("is encrypted: it opens with a password only", "save a copy without the password");
        } catch (IOException e) {
            error("is damaged: it cannot be opened as a PDF", WHOLE_COPY);
        }
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        try {
            return Loader.loadPDF(bytes);
        } catch (RuntimeException e) {
            // PDFBox throws unchecked exceptions too when a damaged file holds things of the wrong kind.
            throw new IOException(e);
        }
    }

    private static List<PDPage> pages(PDDocument document) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        try {
            document.getPages().forEach(pages::add);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
        return pages;
    }

    private void readPages(PDDocument document, IntConsumer pageDone) throws IOException {
        PdfCanvas canvas = new PdfCanvas(new PdfFonts(streams), streams);
        List<PDPage> pages = pages(document);
        for (int at = 0; at < pages.size(); at++) {
            readPage(canvas, pages.get(at), at + 1);
            pageDone.accept(at + 1);
        }
        addProblems(document.getPages().getCOSObject().getInt(COSName.COUNT, pages.size()), pages.size());
    }

    private void readPage(PdfCanvas canvas, PDPage page, int number) {
        PdfDrawing drawing = canvas.draw(page);
        long letters = drawing.letters();
        if (drawing.damaged()) {
            damaged.add(number);
        } else if (drawing.unknown() > UNKNOWN * (letters + drawing.unknown())) {
            unknown.add(number);
        } else if (letters == 0 && drawing.pictured()) {
            pictures.add(number);
        } else {
            lines.addAll(layout.lines(drawing, page, number));
        }
    }

    private void addProblems(int told, int there) {
        if (told != there || there == 0) {
            error(
                    "is damaged: it has " + told + (told == 1 ? " page" : " pages") + ", of which " + there
                            + " can be found",
                    WHOLE_COPY);
        }
        if (!damaged.isEmpty()) {
            error("is damaged: " + pages(damaged) + " cannot be read whole", WHOLE_COPY);
        }
        if (!unknown.isEmpty()) {
            error(
                    "does not tell the letters of " + pages(unknown) + ": its fonts hold shapes only",
                    "make the PDF again with text that can be searched, or run text recognition (OCR) over it");
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            error(
                    "has no text: its pages are " + (pictures.isEmpty() ? "empty" : "pictures"),
                    pictures.isEmpty() ? "look whether it is the right file" : RECOGNITION);
        } else if (!pictures.isEmpty()) {
            problems.add(Problem.warning(place, "has pictures without text: " + pages(pictures), RECOGNITION));
        }
    }

    private static String pages(List<Integer> numbers) {
        String named = numbers.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = numbers.size() - NAMED;
        return (numbers.size() == 1 ? "page " : "pages ") + named + (more > 0 ? " and " + more + " more" : "");
    }

    private void error(String message, String hint) {
        problems.add(Problem.error(place, message, hint));
    }
}
