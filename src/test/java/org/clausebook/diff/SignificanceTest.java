package org.clausebook.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of changes that a lawyer has judged: {@code src/test/resources/diff/significance-*.tsv}. */
class SignificanceTest {
    @ParameterizedTest
    @CsvSource({
        "en, significance-en.tsv",
        "bg, significance-bg.tsv",
        "fr, significance-fr.tsv",
        "de, significance-xx.tsv"
    })
    void judgesAsALawyerWould(String language, String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/diff", table), UTF_8)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            LinkChange change = Compared.texts(language, cells[1], cells[2]);
            boolean told = change.reasons().toString().contains(cells[3]);
            if (!change.significance().toString().equals(cells[0]) || !told) {
                wrong.add(line + "\n    but was " + change.significance() + " " + change.reasons());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }
}
