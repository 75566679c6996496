package org.clausebook.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;

/** Reads the one input of a case's folder with the reader of its format. */
final class FormatCase {
    private FormatCase() {}

    static Checked<Reading> read(Path folder) throws IOException {
        if (Files.exists(folder.resolve("input.html"))) {
            return HtmlReader.read("input.html", Files.readAllBytes(folder.resolve("input.html")), "");
        }
        if (Files.exists(folder.resolve("input.docx"))) {
            return DocxReader.read("input.docx", Files.readAllBytes(folder.resolve("input.docx")));
        }
        if (Files.exists(folder.resolve("input.md"))) {
            return MarkdownReader.read(new SourceText("input.md", Files.readString(folder.resolve("input.md"))));
        }
        return DocxReader.read("input.docx", DocxFixture.of(folder).bytes());
    }
}
