package org.clausebook.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String AGAIN = " | save it again as .docx with a word processor";

    @Test
    void refusesWhatIsNoWordFile() {
        assertEquals("a.docx: the file is empty | give a file that holds a text", problem(new byte[0]));
        assertEquals("a.docx: this is no Word file: it is no zip archive" + AGAIN, problem("text".getBytes(UTF_8)));
        assertEquals(
                "a.docx: this is a Word file of the old kind or one with a password" + AGAIN,
                problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        assertEquals(
                "a.docx: this is no Word file: it has no part word/document.xml" + AGAIN,
                problem(DocxFixture.zip(Map.of("content.xml", "<a/>"))));
        String workbook = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"1\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        assertEquals(
                "a.docx: this is no Word file: its main part is xl/workbook.xml" + AGAIN,
                problem(DocxFixture.zip(Map.of("_rels/.rels", workbook, "xl/workbook.xml", "<workbook/>"))));
    }

    @Test
    void refusesADamagedFile() {
        byte[] bytes = DocxFixture.of("<w:p><w:r><w:t>text</w:t></w:r></w:p>".repeat(200))
                .bytes();
        byte[] cut = Arrays.copyOf(bytes, 200);
        assertEquals("a.docx: the zip archive is damaged: Unexpected end of ZLIB input stream" + AGAIN, problem(cut));
        assertEquals(
                "a.docx: its part word/document.xml is no well-formed XML, line 2" + AGAIN,
                problem(DocxFixture.of("<w:p><w:r></w:p>").bytes()));
    }

    @Test
    void refusesAFileWithoutText() {
        assertEquals(
                "a.docx: the Word file has no text | where it holds pictures of pages, give it as text",
                problem(DocxFixture.of("<w:p/>").bytes()));
    }

    @Test
    void boundsWhatAPartUnpacksTo() {
        byte[] bomb = DocxFixture.of(" ".repeat(64_000_001)).bytes();
        assertEquals(
                "a.docx: its part word/document.xml unpacks to more than 64,000,000 bytes"
                        + " | give a file without so much in it, or the text as PDF",
                problem(bomb));
    }

    @Test
    void boundsNestingAndReadsNoEntities() {
        assertEquals(
                "a.docx: its part word/document.xml is no well-formed XML, line 2" + AGAIN,
                problem(DocxFixture.of("<w:sdt>".repeat(10_000) + "</w:sdt>".repeat(10_000))
                        .bytes()));
        String entity = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>";
        assertEquals(
                "a.docx: its part word/document.xml is no well-formed XML, line 1" + AGAIN,
                problem(DocxFixture.zip(Map.of("word/document.xml", entity))));
    }

    @Test
    void aNoteThatNamesItselfEnds() {
        String reference = "<w:r><w:t>x</w:t><w:footnoteReference w:id=\"2\"/></w:r>";
        DocxFixture fixture = DocxFixture.of("<w:p>" + reference + "</w:p>")
                .with("footnotes", "<w:footnote w:id=\"2\"><w:p>" + reference + "</w:p></w:footnote>");
        assertEquals("none | x\nbody | x\n", Readings.shown(DocxReader.read("a.docx", fixture.bytes())));
    }

    @Test
    void readsABareDocument() {
        String document = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
                + "<w:body><w:p><w:r><w:t>Strict</w:t></w:r></w:p></w:body></w:document>";
        byte[] bytes = DocxFixture.zip(Map.of("word/document.xml", document));
        assertEquals("none | Strict\n", Readings.shown(DocxReader.read("a.docx", bytes)));
    }

    private static String problem(byte[] bytes) {
        return Readings.problems(DocxReader.read("a.docx", bytes));
    }
}
