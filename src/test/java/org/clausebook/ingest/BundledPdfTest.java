package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled editions laid out as PDF, with all that pages carry: ingest gives the same clauses as from the text. */
class BundledPdfTest {
    @ParameterizedTest
    @CsvSource({"bg-20210429,1", "en-20210429,2", "en-20250425,1"})
    void aPdfGivesTheSameClauses(String name, int columns) throws IOException {
        Edition edition = committed(name);
        byte[] pdf = pdf(edition, columns);
        var ingested = Ingest.read(name + ".pdf", pdf, IngestOptions.NONE, page -> {});
        assertEquals(
                List.of(), ingested.problems().stream().map(Problem::message).toList());
        assertEquals(1, ingested.value().size());
        assertEquals(
                String.join("\n", rows(edition)),
                String.join("\n", rows(ingested.value().get(0).edition())));
        assertEquals(
                edition.id().version(), ingested.value().get(0).edition().id().version());
    }

    static Edition committed(String name) throws IOException {
        Path file = Path.of("content/eula", name + ".md");
        return EditionParser.parse(new SourceText(name, Files.readString(file)))
                .value()
                .orElseThrow();
    }

    static byte[] pdf(Edition edition, int columns) {
        PdfPages pages = new PdfPages()
                .type(columns == 1 ? 9 : 6, 1.2, columns == 1 ? 6 : 4)
                .header(edition.title())
                .footer("EULA " + edition.id().version() + "\nPage {page} of {pages}");
        boolean inColumns = columns == 1;
        for (Block block : edition.blocks()) {
            if (block.kind().isHeading()) {
                pages.indent(0).heading(block.heading());
            } else {
                if (!inColumns) {
                    pages.columns(columns);
                    inColumns = true;
                }
                pages.indent(block.number().isEmpty() ? 0 : 12).paragraph(markup(block));
            }
        }
        return pages.bytes();
    }

    private static String markup(Block block) {
        StringBuilder markup = new StringBuilder(block.number());
        if (!block.heading().isEmpty()) {
            markup.append(" **").append(block.heading()).append("**");
        }
        String text = block.text();
        int from = 0;
        markup.append(' ');
        for (Link link : Link.in(block)) {
            if (link.field() == org.clausebook.text.Mark.Field.TEXT) {
                markup.append(text, from, link.span().start());
                markup.append('[')
                        .append(link.span().of(text))
                        .append("](")
                        .append(link.href().replace(")", "%29"))
                        .append(')');
                from = link.span().end();
            }
        }
        return markup.append(text.substring(from)).toString().strip();
    }

    private static List<String> rows(Edition edition) {
        List<String> rows = new ArrayList<>();
        for (Block block : edition.blocks()) {
            rows.add(block.path() + " " + block.kind() + " | " + block.letters());
        }
        return rows;
    }
}
