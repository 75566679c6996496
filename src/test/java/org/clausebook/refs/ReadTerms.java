package org.clausebook.refs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The definitions that a reader found in an edition, as {@code READING.md} beside the tables says. */
final class ReadTerms {
    /**
     * One row of a table.
     *
     * @param key the block and the term
     * @param weak whether a careful reader may leave it out
     */
    record Row(String key, boolean weak) {}

    private ReadTerms() {}

    static List<Row> table(Path file) {
        try {
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (!cells[0].equals("block")) {
                    rows.add(new Row(cells[0] + " | " + cells[2], cells[7].startsWith("weak")));
                }
            }
            return rows;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<String> found(Terms terms) {
        return terms.terms().stream()
                .map(term -> term.block() + " | " + term.name())
                .toList();
    }
}
