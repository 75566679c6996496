package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.clausebook.source.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a PDF are no text of the work, and which are although they look like it. */
class PdfFurnitureTest {
    private static final String TEXT =
            "The Licensee may install the Software on one device and may keep one copy of it "
                    + "for archival purposes, provided that the copy is kept with the medium.";

    private static List<String> furniture(PdfPages pdf) {
        Checked<Layer> read = PdfReader.read("a.pdf", pdf.bytes(), page -> {});
        assertEquals(List.of(), read.problems());
        return read.value().furniture().entrySet().stream()
                .map(entry -> entry.getValue().reported() + " "
                        + read.value().lines().get(entry.getKey()).page() + ": "
                        + read.value().lines().get(entry.getKey()).text())
                .toList();
    }

    /** As many pages of text that differs from page to page. */
    private static PdfPages pages(int count) {
        PdfPages pdf = new PdfPages();
        for (int page = 1; page <= count; page++) {
            fill(page == 1 ? pdf : pdf.newPage(), page);
        }
        return pdf;
    }

    private static void fill(PdfPages pdf, int page) {
        for (int clause = 0; clause < 12; clause++) {
            pdf.paragraph("%d.%d %s".formatted(page, clause, "The party of part ".repeat(page) + TEXT));
        }
    }

    @Test
    void runningHeaderAndFooter() {
        assertEquals(
                List.of(
                        "header 1: Harbour Licence",
                        "footer 1: Harbour Ltd., version 20260301",
                        "page-number 1: Page 1 of 3",
                        "header 2: Harbour Licence",
                        "footer 2: Harbour Ltd., version 20260301",
                        "page-number 2: Page 2 of 3",
                        "header 3: Harbour Licence",
                        "footer 3: Harbour Ltd., version 20260301",
                        "page-number 3: Page 3 of 3"),
                furniture(pages(3).header("Harbour Licence")
                        .footer("Harbour Ltd., version 20260301\nPage {page} of {pages}")));
    }

    @Test
    void headersOfLeftAndRightPages() {
        assertEquals(
                List.of("header 1: Harbour", "header 2: Licence", "header 3: Harbour", "header 4: Licence"),
                furniture(pages(4).header("Harbour", "Licence")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{page}",
                "- {page} -",
                "– {page} –",
                "Page {page} of {pages}",
                "стр. {page}",
                "Страница {page} от {pages}",
                "Seite {page} von {pages}",
                "{page} / {pages}",
                "[{page}]"
            })
    void pageNumbers(String form) {
        List<String> expected = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> "page-number " + page + ": "
                        + form.replace("{page}", "" + page).replace("{pages}", "3"))
                .toList();
        assertEquals(expected, furniture(pages(3).footer(form)));
        assertEquals(expected, furniture(pages(3).header(form)));
    }

    @Test
    void romanPageNumbers() {
        assertEquals(
                List.of("page-number 1: iii", "page-number 2: iv", "page-number 3: v"),
                furniture(pages(3).footer("iii", "iv", "v")));
    }

    @Test
    void footerOnFewPagesOnly() {
        assertEquals(
                List.of("footer 2: Version 2026-03-01", "page-number 5: Page 5 of 6"),
                furniture(pages(6).footer("", "Version 2026-03-01", "", "", "Page 5 of 6", "")));
        assertEquals(
                List.of("footer 2: Harbour Ltd.", "footer 5: Harbour Ltd."),
                furniture(pages(6).footer("", "Harbour Ltd.", "", "", "Harbour Ltd.", "")));
    }

    @Test
    void numbersOfAFooterMayDiffer() {
        assertEquals(
                List.of("footer 1: Harbour Licence | 11", "footer 2: Harbour Licence | 12"),
                furniture(pages(2).footer("Harbour Licence | 11", "Harbour Licence | 12")));
    }

    @Test
    void oneLineOnTheLastPageIsText() {
        assertEquals(
                List.of("header 1: Harbour Licence", "header 2: Harbour Licence", "header 3: Harbour Licence"),
                furniture(pages(2).newPage().paragraph("of this Agreement.").header("Harbour Licence")));
    }

    /** Browsers print the title so: text begins right below it, as close as a line to the next. */
    @Test
    void smallTypeAtThePapersEdge() {
        PdfPages pdf = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            fill(page == 1 ? pdf : pdf.newPage(), page);
            pdf.at(72, 806, "The lamp of " + "the old ".repeat(page) + "pier is lit by the harbour master.");
            pdf.type(6, 1.3, 6).at(30, 818, "Harbour Licence").type(10, 1.3, 6);
        }
        assertEquals(
                List.of("header 1: Harbour Licence", "header 2: Harbour Licence", "header 3: Harbour Licence"),
                furniture(pdf));
    }

    @Test
    void headingsAtTheTopOfPagesAreText() {
        PdfPages pdf = new PdfPages();
        for (int page = 1; page <= 5; page++) {
            pdf.heading(page % 2 == 0 ? "Definitions" : "Schedule " + page);
            fill(pdf, page);
            pdf.newPage();
        }
        assertEquals(List.of(), furniture(pdf.paragraph("The end.")));
    }

    @Test
    void plainTitlesThatDifferInNumbersAreText() {
        PdfPages pdf = new PdfPages().type(10, 1.3, 20);
        for (int page = 1; page <= 4; page++) {
            pdf.paragraph("Schedule " + page).type(10, 1.3, 6);
            fill(pdf, page);
            pdf.type(10, 1.3, 20).newPage();
        }
        assertEquals(List.of(), furniture(pdf.paragraph("The end.")));
    }

    @Test
    void tableHeaderOnEveryPageIsText() {
        PdfPages pdf = new PdfPages();
        for (int page = 0; page < 3; page++) {
            pdf.at(72, 740, "Product").at(250, 740, "Fee").at(400, 740, "Term");
            for (int row = 0; row < 20; row++) {
                double base = 740 - 22 * (row + 1);
                pdf.at(72, base, "Item " + "abcdefghijklmnopqrst".charAt(row)).at(250, base, "" + row * page);
                pdf.at(400, base, (row + page) + " years");
            }
            pdf.newPage();
        }
        assertEquals(List.of(), furniture(pdf.paragraph("The end.")));
    }

    @Test
    void runningHeadersThatNameTheSection() {
        PdfPages pdf = new PdfPages();
        List<String> sections = List.of("Berths", "Fees", "Lamps", "Keys");
        for (String section : sections) {
            pdf.heading(section);
            fill(pdf, sections.indexOf(section) + 1);
            pdf.newPage();
        }
        assertEquals(
                List.of("header 1: BERTHS", "header 2: FEES", "header 3: LAMPS", "header 4: KEYS"),
                furniture(pdf.paragraph("The end.").header("BERTHS", "FEES", "LAMPS", "KEYS", "")));
    }

    @Test
    void aLineThatCountsItsPageIsAFooterWhateverElseItSays() {
        assertEquals(
                List.of(
                        "footer 1: Harbour 05.12 Page 1 of 3",
                        "footer 2: Harb0ur 0512 Page 2 of 3",
                        "footer 3: 3 of 3 harbour"),
                furniture(pages(3).footer("Harbour 05.12 Page 1 of 3", "Harb0ur 0512 Page 2 of 3", "3 of 3 harbour")));
    }

    @Test
    void aLetterheadOnTheFirstPageHidesNoHeader() {
        assertEquals(
                List.of(
                        "footer 1: Harbour Ltd., Quay 7",
                        "header 2: Harbour Licence, edition 5",
                        "footer 2: Harbour Ltd., Quay 7",
                        "header 3: Harbour Licence, edition 5",
                        "footer 3: Harbour Ltd., Quay 7",
                        "header 4: Harbour Licence, edition 5",
                        "footer 4: Harbour Ltd., Quay 7"),
                furniture(pages(4).header(
                                "Harbour Ltd., Quay 7",
                                "Harbour Licence, edition 5",
                                "Harbour Licence, edition 5",
                                "Harbour Licence, edition 5")
                        .footer("Harbour Ltd., Quay 7")));
    }

    @Test
    void numbersOfLinesInTheMargin() {
        PdfPages pdf = new PdfPages();
        for (int row = 1; row <= 16; row++) {
            pdf.at(100, 700 - 14 * row, row + ". The guest keeps the key.");
            if (row % 5 == 0) {
                pdf.at(60, 700 - 14 * row, "" + row);
            }
        }
        assertEquals(List.of("header 1: 5", "header 1: 10", "header 1: 15"), furniture(pdf));
    }

    @Test
    void labelsThatAreNumbersAreText() {
        PdfPages pdf = new PdfPages();
        for (int row = 1; row <= 12; row++) {
            pdf.at(60, 700 - 14 * row, "" + row).at(100, 700 - 14 * row, "The guest keeps the key.");
        }
        assertEquals(List.of(), furniture(pdf));
    }

    @Test
    void footnotesAreText() {
        PdfPages pdf = pages(2).at(72, 70, "¹ As amended by the parties.");
        assertEquals(List.of("page-number 1: 1", "page-number 2: 2"), furniture(pdf.footer("{page}")));
    }

    @Test
    void aNumberInTheTextIsText() {
        assertEquals(List.of(), furniture(pages(2).newPage().paragraph("Total:").paragraph("42")));
    }

    @Test
    void listOfExactlyThePagesLinks() {
        PdfPages pdf = new PdfPages()
                .paragraph("See [the site](https://example.org/a) and [the other](https://example.org/b).")
                .paragraph(TEXT)
                .type(10, 1.3, 0)
                .paragraph("https://example.org/a")
                .paragraph("https://example.org/b");
        assertEquals(
                List.of("link-list 1: https://example.org/a", "link-list 1: https://example.org/b"), furniture(pdf));
    }

    @Test
    void addressesAtTheEndOfTextAreText() {
        assertEquals(
                List.of(),
                furniture(new PdfPages()
                        .paragraph("See [the site](https://example.org/a) and [the other](https://example.org/b).")
                        .paragraph("Details are published at")
                        .paragraph("[https://example.org/b](https://example.org/b)")));
    }
}
