package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

/** On which page a line of extracted text stands. */
class TextReaderTest {
    @Test
    void aFormFeedBeginsThePageOfWhatStandsBehindIt() {
        assertEquals(List.of("1 One.", "2 Two.", "3 Three."), pages("One.\n\fTwo.\n\f\nThree.\n"));
    }

    @Test
    void aFormFeedAtALinesEndLeavesTheLineOnItsPage() {
        assertEquals(List.of("1 One.", "2 Two.", "4 Three."), pages("One.\f\nTwo. \f\f\nThree.\n"));
    }

    private static List<String> pages(String text) {
        return TextReader.read(new SourceText("a.txt", text)).lines().stream()
                .map(line -> line.page() + " " + line.text())
                .toList();
    }
}
