package org.clausebook.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

class DecodingTest {
    private static final String TEXT = "Article 1\nLicence – лиценз\n";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertEquals(TEXT, good(TEXT.getBytes(UTF_8), ""));
        assertEquals(TEXT, good(("\uFEFF" + TEXT).getBytes(UTF_8), ""));
    }

    @Test
    void readsWhatAByteOrderMarkSays() {
        for (String name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            assertEquals(TEXT, good(("\uFEFF" + TEXT).getBytes(Charset.forName(name)), ""), name);
        }
    }

    @Test
    void readsANamedEncoding() {
        assertEquals("лиценз\n", good("лиценз\n".getBytes(Charset.forName("windows-1251")), "windows-1251"));
        assertEquals("Prüfung\n", good("Prüfung\n".getBytes(ISO_8859_1), "iso-8859-1"));
        assertEquals(TEXT, good(TEXT.getBytes(Charset.forName("UTF-16LE")), "utf-16le"));
    }

    @Test
    void keepsLineEndsForPlaces() {
        assertEquals("a\r\nb\rc", good("a\r\nb\rc".getBytes(UTF_8), ""));
    }

    @Test
    void refusesAnUnknownEncodingsName() {
        assertEquals(
                "a.txt: no encoding is called \"klingon\" | name one such as utf-8, utf-16le, windows-1251,"
                        + " windows-1252, iso-8859-1 or iso-8859-2",
                problem("x".getBytes(UTF_8), "klingon"));
    }

    @Test
    void namesTheByteThatIsNoUtf8() {
        byte[] bytes = "Section 1\nDie Prüfung\n".getBytes(ISO_8859_1);
        assertEquals(
                "a.txt:2:7: what stands at byte 16 (hex FC) is not UTF-8 | save the file as UTF-8, or name its"
                        + " encoding, such as --encoding windows-1251 or --encoding iso-8859-1",
                problem(bytes, ""));
        assertEquals(
                "Die Pr\uFFFD",
                Decoding.decode("a.txt", bytes, "").problems().get(0).place().shown());
    }

    @Test
    void namesATextCutInsideACharacter() {
        assertEquals(
                "a.txt:1:3: what stands at byte 2 (hex E2 80) is not UTF-8 | save the file as UTF-8, or name its"
                        + " encoding, such as --encoding windows-1251 or --encoding iso-8859-1",
                problem(new byte[] {'a', 'b', (byte) 0xE2, (byte) 0x80}, ""));
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals("a.txt: the file is empty | give a file that holds a text", problem(new byte[0], ""));
        assertEquals(
                "a.txt: the file holds only white space | give a file that holds a text",
                problem(" \n\t\n".getBytes(UTF_8), ""));
        assertEquals(
                "a.txt: the file holds only white space | give a file that holds a text",
                problem("\uFEFF".getBytes(UTF_8), ""));
    }

    @Test
    void refusesABinaryFile() {
        String expected = "a.txt: this is no text: it holds control characters that no text has | give the text itself;"
                + " where it is UTF-16 without a byte order mark, add --encoding utf-16le";
        assertEquals(expected, problem(new byte[] {'M', 'Z', 0, 3, 0}, ""));
        assertEquals(expected, problem("\u0001\u0002\u0003 some words".getBytes(UTF_8), ""));
        assertEquals(expected, problem(TEXT.getBytes(Charset.forName("UTF-16LE")), "windows-1252"));
    }

    @Test
    void allowsALoneControlCharacterInALongText() {
        String text = "All rights reserved. ".repeat(20) + "\u001a";
        assertEquals(text, good(text.getBytes(UTF_8), ""));
    }

    @Test
    void refusesALineOfFiftyMegabytesAtOnce() {
        byte[] bytes = new byte[50_000_002];
        Arrays.fill(bytes, (byte) 'a');
        bytes[0] = '1';
        bytes[1] = '\n';
        assertEquals(
                "a.txt:2:1: this line is 50,000,000 characters long; a line may have 1,000,000 | break it into the"
                        + " lines or paragraphs of the text",
                assertTimeout(Duration.ofSeconds(5), () -> problem(bytes, "")));
    }

    @Test
    void measuresTheLongLineAndNotWhatFollows() {
        String text = "a\r\nb\r" + "ж".repeat(1_000_001) + "\nrest\n";
        assertEquals(
                "a.txt:3:1: this line is 1,000,001 characters long; a line may have 1,000,000 | break it into the lines"
                        + " or paragraphs of the text",
                problem(text.getBytes(UTF_8), ""));
    }

    @Test
    void htmlMayNameItsEncoding() {
        String page = "<html><meta charset=windows-1251><p>лиценз";
        String older = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"><p>лиценз";
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html><p>лиценз";
        for (String html : new String[] {page, older, xml}) {
            assertEquals(html, html(html.getBytes(Charset.forName("windows-1251")), ""));
        }
        String western = "<meta charset='iso-8859-1'><p>“quoted”";
        assertEquals(western, html(western.getBytes(Charset.forName("windows-1252")), ""));
        String none = "<meta charset='no-such'><p>лиценз";
        assertEquals(none, html(none.getBytes(UTF_8), ""));
    }

    private static String html(byte[] bytes, String encoding) {
        Checked<SourceText> checked = Decoding.decodeHtml("a.html", bytes, encoding);
        assertEquals("[]", checked.problems().toString());
        return checked.value().text();
    }

    private static String good(byte[] bytes, String encoding) {
        Checked<SourceText> checked = Decoding.decode("a.txt", bytes, encoding);
        assertEquals("[]", checked.problems().toString());
        return checked.value().text();
    }

    private static String problem(byte[] bytes, String encoding) {
        Checked<SourceText> checked = Decoding.decode("a.txt", bytes, encoding);
        assertEquals("", checked.value().text());
        assertEquals(1, checked.problems().size());
        return shown(checked);
    }

    private static String shown(Checked<?> checked) {
        var problem = checked.problems().get(0);
        return problem.place() + ": " + problem.message() + " | " + problem.hint();
    }
}
