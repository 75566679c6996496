package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns are read one after the other, and only where there are any. */
class PdfColumnsTest {
    private static final String LEFT = "The first party grants the second party a right to use the Software in its own "
            + "business and in that of its affiliates, for as long as the fees are paid when they fall due.";
    private static final String RIGHT = "Втората страна заплаща на първата страна такса за всяко устройство, на което "
            + "Софтуерът е инсталиран, в срок от тридесет дни след получаване на фактурата.";
    private static final String WIDE = "This Agreement is made between the parties named in the order confirmation and "
            + "applies to every delivery, whatever the terms that the other party may have sent with its order.";

    private static String joined(PdfPages pdf) {
        return String.join(" ", PdfLinesTest.texts(pdf));
    }

    @ParameterizedTest
    @EnumSource(PdfPages.Runs.class)
    void leftBeforeRight(PdfPages.Runs runs) {
        PdfPages pdf = new PdfPages().runs(runs).columns(2);
        assertEquals(
                LEFT + " " + LEFT + " " + RIGHT,
                joined(pdf.paragraph(LEFT).paragraph(LEFT).newColumn().paragraph(RIGHT)));
    }

    @Test
    void aPartOfAPageInColumns() {
        PdfPages pdf =
                new PdfPages().heading("Agreement").paragraph(WIDE).columns(2).justified();
        pdf.paragraph(LEFT).newColumn().paragraph(RIGHT).columns(1).paragraph(WIDE);
        assertEquals("Agreement " + WIDE + " " + LEFT + " " + RIGHT + " " + WIDE, joined(pdf));
    }

    @Test
    void columnsWhoseLinesDoNotMeet() {
        PdfPages pdf = new PdfPages()
                .columns(2)
                .paragraph(LEFT)
                .heading("Title")
                .paragraph(LEFT)
                .newColumn();
        assertEquals(
                LEFT + " Title " + LEFT + " " + RIGHT + " " + RIGHT,
                joined(pdf.paragraph(RIGHT).paragraph(RIGHT)));
    }

    @Test
    void threeColumns() {
        PdfPages pdf = new PdfPages()
                .type(7, 1.3, 4)
                .columns(3)
                .paragraph(LEFT)
                .newColumn()
                .paragraph(RIGHT);
        assertEquals(LEFT + " " + RIGHT + " " + LEFT, joined(pdf.newColumn().paragraph(LEFT)));
    }

    @Test
    void headingsAtTheTopOfBothColumns() {
        PdfPages pdf = new PdfPages().columns(2).heading("One").paragraph(LEFT);
        pdf.newColumn().heading("Two").paragraph(RIGHT);
        assertEquals(
                "One " + LEFT + " Two " + RIGHT,
                joined(pdf.header("Harbour Licence")).substring("Harbour Licence ".length()));
    }

    @Test
    void labelsBesideTextAreNoColumn() {
        PdfPages pdf = new PdfPages();
        for (int row = 0; row < 6; row++) {
            pdf.at(72, 700 - 20 * row, "(" + "abcdef".charAt(row) + ")")
                    .at(110, 700 - 20 * row, "the fee for item " + row);
        }
        assertEquals("(a) the fee for item 0", PdfLinesTest.texts(pdf).get(0));
    }

    @Test
    void numbersOfAListOfContentsAreNoColumn() {
        PdfPages pdf = new PdfPages().footer("{page}");
        for (int row = 0; row < 9; row++) {
            pdf.at(72, 700 - 24 * row, "§ " + (row + 1) + " The keys of the boat house")
                    .at(500, 700 - 24 * row, "" + (row + 2));
        }
        assertEquals("§ 4 The keys of the boat house 5", PdfLinesTest.texts(pdf).get(3));
    }

    @Test
    void aTableIsReadRowByRow() {
        PdfPages pdf = new PdfPages();
        List<String> names =
                List.of("Name of the harbour:", "Its address:", "Number of berths:", "Master:", "Fees due:");
        for (int row = 0; row < names.size(); row++) {
            pdf.at(100, 700 - 20 * row, names.get(row)).at(300, 700 - 20 * row, "what it is, number " + row);
        }
        assertEquals(
                "Name of the harbour: what it is, number 0",
                PdfLinesTest.texts(pdf).get(0));
    }

    @Test
    void roomAndIndentAreTheColumns() {
        PdfPages pdf = new PdfPages()
                .columns(2)
                .justified()
                .paragraph(LEFT)
                .newColumn()
                .paragraph(LEFT);
        List<Line> lines = PdfLinesTest.lines(pdf);
        int half = lines.size() / 2;
        for (int at = 0; at < lines.size(); at++) {
            assertEquals(0, lines.get(at).indent(), 0.1);
            assertEquals(lines.get(at % half).room(), lines.get(at).room(), 0.1);
        }
        assertEquals(0, lines.get(half).room(), 0.2);
    }
}
