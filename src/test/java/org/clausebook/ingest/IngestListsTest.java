package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that a source nests, as HTML and Markdown do: items of one list are siblings. */
class IngestListsTest {
    @Test
    void aListInsideAnEntryOfAnotherStaysFlat() {
        String html = """
                <h1>Terms</h1>
                <ol><li><h4>One</h4><p>Intro text:</p>
                <ul><li>Alpha</li><li>Beta<ul><li>inner</li></ul></li><li>Gamma</li></ul></li></ol>
                """;
        assertEquals(
                List.of(
                        "title Terms",
                        "one One",
                        "one/p1 Intro text:",
                        "one/p1/p1 Alpha",
                        "one/p1/p2 Beta",
                        "one/p1/p2/p1 inner",
                        "one/p1/p3 Gamma"),
                rows(html));
    }

    private static List<String> rows(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return Ingest.read("a.html", bytes, IngestOptions.NONE, page -> {}).value().get(0).edition().blocks().stream()
                .map(block -> block.path() + " " + block.heading() + block.text())
                .toList();
    }
}
