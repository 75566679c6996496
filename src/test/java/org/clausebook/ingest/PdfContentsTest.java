package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.text.Block;
import org.junit.jupiter.api.Test;

/** A list of contents in a PDF repeats headings; its entries are none. */
class PdfContentsTest {
    private static final String TEXT =
            "The guest keeps the key of the boat house and returns it before the lamp goes out"
                    + " at the quay, and pays what the table of fees says for each night.";

    private static List<String> outline(PdfPages pdf) {
        return Ingest.read("a.pdf", pdf.bytes(), IngestOptions.NONE, page -> {}).value().stream()
                .flatMap(draft -> draft.edition().blocks().stream())
                .map(PdfContentsTest::shown)
                .toList();
    }

    private static String shown(Block block) {
        return block.kind() + "|" + block.number() + "|" + block.heading() + "|"
                + block.text().replace(TEXT, "T");
    }

    private static PdfPages contents(String leader) {
        PdfPages pdf = new PdfPages().heading("Harbour Rules").paragraph("**Contents**");
        List<String> names = List.of("1. Berths", "2. Fees of the harbour", "3. Lamps");
        for (int row = 0; row < names.size(); row++) {
            pdf.at(72, 600 - 20 * row, "**" + names.get(row) + leader + "**")
                    .at(510, 600 - 20 * row, "**" + (row + 2) + "**");
        }
        names.forEach(name -> pdf.newPage().heading(name).paragraph(TEXT).paragraph(TEXT));
        return pdf;
    }

    @Test
    void entriesAreParagraphs() {
        for (String leader : List.of("", " . . . . . . . . . .")) {
            assertEquals(
                    List.of(
                            "TITLE||Harbour Rules|",
                            "SECTION||Contents|",
                            "PARAGRAPH|||1. Berths" + leader + " 2",
                            "PARAGRAPH|||2. Fees of the harbour" + leader + " 3",
                            "PARAGRAPH|||3. Lamps" + leader + " 4",
                            "SECTION|1.|Berths|",
                            "PARAGRAPH|||T",
                            "PARAGRAPH|||T",
                            "SECTION|2.|Fees of the harbour|",
                            "PARAGRAPH|||T",
                            "PARAGRAPH|||T",
                            "SECTION|3.|Lamps|",
                            "PARAGRAPH|||T",
                            "PARAGRAPH|||T"),
                    outline(contents(leader)));
        }
    }

    @Test
    void aTableOfNumbersIsNone() {
        PdfPages pdf = new PdfPages().heading("Harbour Rules").paragraph(TEXT);
        for (int row = 0; row < 4; row++) {
            pdf.at(72, 600 - 20 * row, "Fee " + "abcd".charAt(row)).at(510, 600 - 20 * row, "" + (40 + row));
        }
        assertEquals(
                List.of(), PdfLinesTest.lines(pdf).stream().filter(Line::entry).toList());
    }
}
