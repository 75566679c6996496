package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.text.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a PDF says about its lines: words, type, links, and how each stands to its neighbours. */
class PdfLinesTest {
    private static final String LONG =
            "The Licensee may install the Software on one device and may keep one copy of it for archival purposes, "
                    + "provided that the copy is kept with the medium on which the Software was delivered. "
                    + "Лицензополучателят може да инсталира Софтуера на едно устройство и да пази едно копие.";

    static List<Line> lines(PdfPages pdf) {
        Checked<Layer> read = PdfReader.read("a.pdf", pdf.bytes(), page -> {});
        assertEquals(List.of(), read.problems());
        return read.value().lines();
    }

    static List<String> texts(PdfPages pdf) {
        return lines(pdf).stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @EnumSource(PdfPages.Runs.class)
    void wordsComeBackHoweverTheyAreDrawn(PdfPages.Runs runs) {
        List<String> texts = texts(new PdfPages().runs(runs).paragraph(LONG));
        assertEquals(LONG, String.join(" ", texts));
    }

    @ParameterizedTest
    @EnumSource(PdfPages.Runs.class)
    void justifiedTextHasOneSpaceBetweenWords(PdfPages.Runs runs) {
        List<Line> lines =
                lines(new PdfPages().runs(runs).justified().paragraph(LONG).paragraph(LONG));
        assertEquals(
                LONG + " " + LONG,
                String.join(" ", lines.stream().map(Line::text).toList()));
        assertEquals(0, lines.get(0).room(), 0.2);
        assertTrue(lines.get(lines.size() - 1).room() > 20, lines::toString);
    }

    @Test
    void bulletsThatAreDrawnAreReadAsSigns() {
        PdfPages pdf = new PdfPages().paragraph("The guest").indent(20);
        pdf.square(3)
                .paragraph("keeps the key of the boat house and returns it before the lamp goes out at the quay, and");
        pdf.square(3).paragraph("pays.");
        pdf.square(0.4).paragraph("A speck and");
        pdf.square(12).paragraph("a box are none.");
        assertEquals(
                List.of(
                        "The guest",
                        "▪ keeps the key of the boat house and returns it before the lamp goes out at the quay,",
                        "and",
                        "▪ pays.",
                        "A speck and",
                        "a box are none."),
                texts(pdf));
    }

    @Test
    void sizeAndWeightAreKnown() {
        List<Line> lines = lines(new PdfPages()
                .heading("1. Definitions")
                .paragraph("**Term.** This licence ends.")
                .paragraph("Plain text."));
        assertEquals("1. Definitions", lines.get(0).text());
        assertEquals(14, lines.get(0).size());
        assertTrue(lines.get(0).bold());
        assertEquals(14, lines.get(0).boldPrefix());
        assertEquals("Term. This licence ends.", lines.get(1).text());
        assertEquals(10, lines.get(1).size());
        assertEquals("Term.".length(), lines.get(1).boldPrefix());
        assertEquals(0, lines.get(2).boldPrefix());
    }

    @Test
    void aLargeNumberBeforeALineMakesItNoLarger() {
        PdfPages pdf = new PdfPages().type(16, 1.3, 6).at(72, 700, "1.").type(10, 1.3, 6);
        pdf.at(92, 700, "The guest keeps").type(7, 1.3, 6).at(180, 700, "the key.");
        assertEquals(List.of(10.0), lines(pdf).stream().map(Line::size).toList());
    }

    @Test
    void roomIsWhatWouldStillFit() {
        List<Line> lines = lines(new PdfPages().paragraph(LONG).paragraph(LONG).paragraph("Short."));
        for (int at = 0; at + 1 < lines.size(); at++) {
            String next = lines.get(at + 1).text().split(" ", -1)[0];
            boolean last = lines.get(at).text().endsWith("копие.");
            assertEquals(last, lines.get(at).room() > next.length() + 3, lines.get(at)::toString);
        }
    }

    @Test
    void gapIsWhiteBeyondTheLeading() {
        List<Line> lines =
                lines(new PdfPages().paragraph(LONG).paragraph(LONG).newPage().paragraph(LONG));
        List<Double> gaps = lines.stream().map(Line::gap).toList();
        int half = lines.size() / 3;
        assertEquals(
                List.of(half),
                java.util.stream.IntStream.range(0, gaps.size())
                        .filter(at -> gaps.get(at) > 0)
                        .boxed()
                        .toList());
        assertEquals(6 / 13.0, gaps.get(half), 0.02);
    }

    @Test
    void indentIsMeasuredFromTheColumn() {
        List<Line> lines = lines(new PdfPages()
                .paragraph(LONG)
                .indent(30)
                .paragraph("(a) an item")
                .newPage()
                .paragraph("(b) an item on a page of items")
                .newPage()
                .indent(0)
                .paragraph(LONG));
        assertEquals(0, lines.get(0).indent());
        Line item = lines.stream()
                .filter(line -> line.text().startsWith("(a)"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, item.indent(), 1);
    }

    @Test
    void linksLieOnTheirWords() {
        List<Line> lines = lines(new PdfPages()
                .paragraph("See [our site](https://example.org/a), or [write](mailto:a@example.org).")
                .paragraph("No [script](javascript:alert(1)) here."));
        assertEquals(
                List.of("our=https://example.org/a", "site=https://example.org/a", "write=mailto:a@example.org"),
                lines.get(0).links().stream()
                        .map(mark -> mark.span().of(lines.get(0).text()) + "=" + mark.href())
                        .toList());
        assertTrue(lines.get(0).links().stream().allMatch(mark -> mark.kind() == Mark.Kind.LINK));
        assertEquals(List.of(), lines.get(1).links());
    }

    @Test
    void linesAreNumberedAndKeepTheirPage() {
        List<Line> lines = lines(
                new PdfPages().paragraph("One.").paragraph("Two.").newPage().paragraph("Three."));
        assertEquals(List.of(1, 2, 3), lines.stream().map(Line::number).toList());
        assertEquals(List.of(1, 1, 2), lines.stream().map(Line::page).toList());
    }

    @Test
    void theSameBytesGiveTheSameLayer() {
        byte[] first = new PdfPages().columns(2).paragraph(LONG).paragraph(LONG).bytes();
        byte[] second =
                new PdfPages().columns(2).paragraph(LONG).paragraph(LONG).bytes();
        org.junit.jupiter.api.Assertions.assertArrayEquals(first, second);
        assertEquals(
                PdfReader.read("a.pdf", first, page -> {}).value(),
                PdfReader.read("a.pdf", second, page -> {}).value());
    }
}
