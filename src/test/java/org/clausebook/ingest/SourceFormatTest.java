package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, its first bytes say, whatever its name. */
class SourceFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aPageIsHtmlAlsoBehindAByteOrderMark(String encoding) {
        byte[] page = "\ufeff\n<!DOCTYPE html><html><p>Terms".getBytes(Charset.forName(encoding));
        assertEquals(SourceFormat.HTML, SourceFormat.of("terms", page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The tag <html> begins a page.", "\ufeffTerms"})
    void aTextIsATextWithAndWithoutByteOrderMark(String text) {
        assertEquals(SourceFormat.TEXT, SourceFormat.of("terms", text.getBytes(StandardCharsets.UTF_8)));
    }
}
