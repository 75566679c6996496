package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausebook.Editions;
import org.clausebook.align.Aligner;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;

/** The redline that is printed or sent. */
class RedlinePdfTest {
    private static final String OLD = """
            # Наем на градина
            ## Инструменти
            1. Лопатата трябва да се почисти след всяко ползване.
            2. Греблото стои в бараката.
            ## Вода
            1. Водата е безплатна.
            """;

    private static final String NEW = OLD.replace("трябва да се почисти", "може да се почисти");

    @Test
    void holdsBothTextsWholeInEmbeddedLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(drawn(OLD, NEW).value().bytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            String text = reader.getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Лопатата трябва може да се почисти след всяко ползване."), text);
            assertTrue(text.contains("Греблото стои в бараката."), text);
            assertTrue(text.contains("Edited in substance modal verb: трябва › може"), text);
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void isTaggedInItsLanguageAndHasABookmarkForEachClause() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(drawn(OLD, NEW).value().bytes())) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            List<String> names = new ArrayList<>();
            for (PDOutlineItem top :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(top.getTitle());
                top.children().forEach(below -> names.add("  " + below.getTitle()));
            }
            assertEquals(
                    List.of("Наем на градина", "Инструменти", "  Инструменти 1", "  Инструменти 2", "Вода", "  Вода 1"),
                    names);
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() {
        assertArrayEquals(
                drawn(OLD, NEW).value().bytes(), drawn(OLD, NEW).value().bytes());
    }

    @Test
    void saysWhichLettersItCannotShow() {
        Checked<SiteFile> drawn = drawn(OLD, NEW.replace("Водата", "水 Водата"));
        assertEquals(
                List.of("The PDF's fonts have no signs for 水, which it shows as #"),
                drawn.problems().stream().map(problem -> problem.message()).toList());
    }

    private static Checked<SiteFile> drawn(String old, String now) {
        Edition left = Editions.edition("lease", "bg", "2021", old);
        Edition right = Editions.edition("lease", "bg", "2025", now);
        Comparison comparison = Comparer.compare(Aligner.align(left, right));
        WorkEditions work =
                WorkEditions.unaligned(left.id().work(), "Наем на градина", new Language("bg"), List.of(left, right));
        Book book = new Book("Leases", "", List.of(work), List.of(comparison));
        SiteLayout layout = new SiteLayout(List.of(left.id(), right.id()), book.keys());
        return RedlinePdf.draw(
                layout.redlinePdf(left.id(), right.id()),
                book,
                comparison,
                layout,
                TemplateSet.read(List.of()).value(),
                new Language("en"));
    }
}
