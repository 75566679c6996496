package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clausebook.source.Checked;
import org.junit.jupiter.api.Test;

/**
 * Two PDFs made with LibreOffice from the {@code .fodt} files beside them: invented licences in English and Bulgarian
 * with a running header, page numbers, numbered headings and clauses.
 */
class PdfFixturesTest {
    private static Layer layer(String file) throws IOException {
        try (InputStream input = PdfFixturesTest.class.getResourceAsStream("/pdf/" + file)) {
            Checked<Layer> read =
                    PdfReader.read(file, Objects.requireNonNull(input, file).readAllBytes(), page -> {});
            assertEquals(List.of(), read.problems());
            return read.value();
        }
    }

    private static List<Line> text(Layer layer) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < layer.lines().size(); at++) {
            if (!layer.furniture().containsKey(at)) {
                lines.add(layer.lines().get(at));
            }
        }
        return lines;
    }

    private static List<String> furniture(Layer layer) {
        return layer.furniture().entrySet().stream()
                .map(entry -> entry.getValue().reported() + ": "
                        + layer.lines().get(entry.getKey()).text())
                .toList();
    }

    private static void assertLicence(Layer layer, int times) {
        List<Line> lines = text(layer);
        List<String> headings =
                lines.stream().filter(line -> line.size() == 12).map(Line::text).toList();
        List<String> expected = new ArrayList<>();
        List<String> english = List.of("Definitions", "Grant of Licence", "Term and Termination", "Liability");
        List<String> bulgarian = List.of("Определения", "Предоставяне на лиценз", "Срок и прекратяване");
        for (List<String> names : List.of(english, bulgarian)) {
            for (int at = 0; at < times * names.size(); at++) {
                expected.add(at + 1 + ". " + names.get(at % names.size()));
            }
        }
        assertEquals(expected, headings);
        assertEquals(
                List.of("Licence Agreement 1", "Лицензионно споразумение 3"),
                lines.stream()
                        .filter(line -> line.size() == 16)
                        .map(line -> line.text() + " " + line.page())
                        .toList());
        assertClauses(lines);
    }

    /** Each clause begins at the left edge, below white or a heading, and its lines but the last are full. */
    private static void assertClauses(List<Line> lines) {
        for (int at = 1; at < lines.size(); at++) {
            Line line = lines.get(at);
            Line before = lines.get(at - 1);
            boolean starts = line.text().matches("\\d+\\.\\d .*");
            if (line.size() == 10) {
                assertEquals(0, line.indent(), 0.1, line::toString);
                assertEquals(starts && line.page() == before.page() && line.gap() > 0, line.gap() > 0, line::toString);
            }
            if (line.size() == 10 && before.size() == 10 && !starts) {
                assertEquals(0, before.room(), 0.2, before::toString);
            }
            boolean link = line.text().contains("Licensor’s site");
            assertEquals(link ? 1 : 0, line.links().size(), line::toString);
        }
    }

    @Test
    void justified() throws IOException {
        Layer layer = layer("justified.pdf");
        List<String> expected = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            expected.add("header: Harbour Tools Licence – version 20260301");
            expected.add("page-number: Page " + page + " of 4");
        }
        assertEquals(expected, furniture(layer));
        assertLicence(layer, 3);
    }

    @Test
    void twoColumns() throws IOException {
        Layer layer = layer("two-columns.pdf");
        List<String> expected = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            expected.add("header: Harbour Tools Licence – version 20260301");
            expected.add("page-number: – " + page + " –");
        }
        assertEquals(expected, furniture(layer));
        assertLicence(layer, 4);
        assertTrue(text(layer).stream().anyMatch(line -> line.text().equals("Licensor grants the Licensee a non-")));
    }
}
