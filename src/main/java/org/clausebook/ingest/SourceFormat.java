package org.clausebook.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;

/** What a source file is, told from its first bytes and, where they do not say, from its name. */
enum SourceFormat {
    PDF,
    DOCX,
    HTML,
    MARKDOWN,
    TEXT;

    private static final int HEAD = 1024;
    /** A byte order mark of UTF-8 or UTF-16, its bytes read as Latin-1. */
    private static final Pattern MARK = Pattern.compile("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)");

    static SourceFormat of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String start = MARK.matcher(head.replace("\0", ""))
                .replaceFirst("")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        String file = name.toLowerCase(Locale.ROOT);
        if (head.contains("%PDF-") || file.endsWith(".pdf")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || file.endsWith(".docx")) {
            return DOCX;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || file.matches(".*\\.x?html?")) {
            return HTML;
        }
        return file.endsWith(".md") || file.endsWith(".markdown") ? MARKDOWN : TEXT;
    }

    /** The file's paragraphs and furniture. */
    Checked<Reading> read(String name, byte[] bytes, String encoding, IntConsumer pageDone) {
        return switch (this) {
            case PDF -> PdfReader.read(name, bytes, pageDone).map(SourceFormat::unwrap);
            case HTML -> HtmlReader.read(name, bytes, encoding);
            case DOCX -> DocxReader.read(name, bytes);
            case MARKDOWN -> readMarkdown(Decoding.decode(name, bytes, encoding));
            case TEXT -> Decoding.decode(name, bytes, encoding).map(SourceFormat::unwrapText);
        };
    }

    private static Checked<Reading> readMarkdown(Checked<SourceText> text) {
        if (text.failed()) {
            return text.map(SourceFormat::unwrapText);
        }
        SourceText source = text.value();
        return SpacedLines.asText(source.text())
                .map(pages -> Checked.good(unwrapText(new SourceText(source.name(), pages))))
                .orElseGet(() -> MarkdownReader.read(source));
    }

    private static Reading unwrapText(SourceText text) {
        return unwrap(TextReader.read(text));
    }

    private static Reading unwrap(Layer layer) {
        List<String> lines = layer.lines().stream().map(Line::text).toList();
        return Unwrapper.read(layer, LanguageGuess.parts(lines));
    }
}
