package org.clausebook.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;

/**
 * What a source file is, told from its first bytes and, where they do not say, from its name. A text file whose headings
 * are marked as Markdown marks them is read as Markdown.
 */
enum SourceFormat {
    PDF,
    DOCX,
    HTML,
    MARKDOWN,
    TEXT;

    private static final int HEAD = 1024;
    /** A byte order mark of UTF-8 or UTF-16, its bytes read as Latin-1. */
    private static final Pattern MARK = Pattern.compile("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)");

    private static final Pattern HEADING = Pattern.compile("#{1,6} +\\p{L}.*|#{1,6} +\\d.*");
    /** So many headings make a text file Markdown, ... */
    private static final int HEADINGS = 2;
    /** ... where one of so many lines after such signs at the most is none, or stands close below its text. */
    private static final int ONE_OF = 8;

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
            case TEXT -> readText(Decoding.decode(name, bytes, encoding));
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

    private static Checked<Reading> readText(Checked<SourceText> text) {
        boolean markdown = !text.failed() && hasHeadings(text.value().text());
        return markdown ? readMarkdown(text) : text.map(SourceFormat::unwrapText);
    }

    /** Whether lines after number signs stand for themselves, as headings do and comments do not, and nothing has pages. */
    static boolean hasHeadings(String text) {
        if (text.indexOf('\f') >= 0) {
            return false;
        }
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        int marked = 0;
        int headings = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = i == 0 || lines.get(i - 1).isEmpty();
            marked += lines.get(i).startsWith("#") ? 1 : 0;
            headings += alone && HEADING.matcher(lines.get(i)).matches() ? 1 : 0;
        }
        return headings >= HEADINGS && (marked - headings) * ONE_OF <= marked;
    }

    private static Reading unwrapText(SourceText text) {
        return unwrap(TextReader.read(text));
    }

    private static Reading unwrap(Layer layer) {
        List<String> lines = layer.lines().stream().map(Line::text).toList();
        return Unwrapper.read(layer, LanguageGuess.parts(lines));
    }
}
