package org.clausebook.refs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;

/** The references that a reader found in an edition, as {@code READING.md} beside the tables says. */
final class ReadReferences {
    /**
     * One row of a table.
     *
     * @param what everything but the note, as the program's references are written, too
     * @param scope what it points to
     */
    record Row(ClausePath block, Mark.Field field, Span span, String scope, String what, String note) {
        boolean overlaps(Row other) {
            return block.equals(other.block)
                    && field == other.field
                    && span.start() < other.span.end()
                    && other.span.start() < span.end();
        }
    }

    private ReadReferences() {}

    static Edition edition(Path file) {
        SourceText source = new SourceText(file.toString(), String.join("\n", lines(file)) + "\n");
        return EditionParser.parse(source).value().orElseThrow();
    }

    static List<Row> table(Path file, Edition edition) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(row(line.split("\t", -1), edition));
            }
        }
        return rows;
    }

    private static Row row(String[] cells, Edition edition) {
        ClausePath path = ClausePath.parse(cells[0]);
        Mark.Field field = Mark.Field.valueOf(cells[1].toUpperCase(Locale.ROOT));
        Span span = span(text(edition, path, field), cells[3], Integer.parseInt(cells[2]));
        String what = String.join(
                "\t", cells[0], cells[1], span.toString(), cells[3], cells[4], cells[5], cells[6], cells[7]);
        return new Row(path, field, span, cells[4], what, cells.length > 8 ? cells[8] : "");
    }

    private static Span span(String text, String words, int occurrence) {
        int at = -1;
        for (int count = 0; count < occurrence; count++) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("no occurrence " + occurrence + " of: " + words);
        }
        return new Span(at, at + words.length());
    }

    private static String text(Edition edition, ClausePath path, Mark.Field field) {
        Block block = edition.blocks().stream()
                .filter(any -> any.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no block " + path));
        return field == Mark.Field.HEADING ? block.heading() : block.text();
    }

    /** What the program found, written as a table is. */
    static List<Row> found(Edition edition, References references) {
        return references.references().stream()
                .map(reference -> row(edition, reference))
                .toList();
    }

    private static Row row(Edition edition, Reference reference) {
        boolean external = reference.scope() == Reference.Scope.EXTERNAL;
        String scope = reference.scope().name().toLowerCase(Locale.ROOT);
        String targets = reference.targets().stream().map(ClausePath::toString).collect(Collectors.joining(" "));
        String status = reference.status().name().toLowerCase(Locale.ROOT);
        String what = String.join(
                "\t",
                reference.block().toString(),
                reference.field().name().toLowerCase(Locale.ROOT),
                reference.span().toString(),
                reference.span().of(text(edition, reference.block(), reference.field())),
                scope,
                targets.isEmpty() ? "-" : targets,
                external ? "-" : status,
                reference.proposal().map(ClausePath::toString).orElse("-"));
        return new Row(reference.block(), reference.field(), reference.span(), scope, what, "");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
