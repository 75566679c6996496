package org.clausebook.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.Language;

/**
 * A Word file (.docx) to its paragraphs. Its text layer is the text of the document's body as it would be shown with all
 * changes accepted, with text boxes and notes after the paragraph that carries them; page headers and footers are kept
 * elsewhere in the file and are no part of it.
 */
final class DocxReader {
    private DocxReader() {}

    /**
     * Reads a Word file.
     *
     * @param name the file's name as the person gave it
     * @param bytes the whole file
     * @return its paragraphs and furniture; nothing and an error where it is no usable Word file or has no text
     */
    static Checked<Reading> read(String name, byte[] bytes) {
        Place whole = Place.ofFile(name);
        if (bytes.length == 0) {
            return ReadingBuilder.failed(Problem.error(whole, "the file is empty", "give a file that holds a text"));
        }
        try {
            return read(whole, DocxFile.open(bytes));
        } catch (DocxFile.Unusable unusable) {
            return ReadingBuilder.failed(Problem.error(whole, String.valueOf(unusable.getMessage()), unusable.hint()));
        }
    }

    private static Checked<Reading> read(Place whole, DocxFile file) throws DocxFile.Unusable {
        String main = file.main();
        ReadingBuilder reading = new ReadingBuilder();
        DocxStyles styles = new DocxStyles(file.related(main, "styles"));
        DocxNumbering numbering = new DocxNumbering(file.related(main, "numbering"));
        DocxText text = text(file, main, styles);
        DocxBlocks blocks = new DocxBlocks(reading, styles, numbering, notes(file, main), text);
        try {
            XmlPart.forEachIn("body", file.bytes(main), blocks::block);
        } catch (XMLStreamException broken) {
            throw DocxFile.unreadable(main, broken);
        }
        blocks.finish();
        if (!reading.hasParagraphs()) {
            return ReadingBuilder.failed(Problem.error(
                    whole, "the Word file has no text", "where it holds pictures of pages, give it as text"));
        }
        Optional<XmlElement> properties = file.related("", "core-properties");
        String stated = properties.map(part -> part.part("dc:title").text()).orElse("");
        String title = blocks.title().isEmpty() ? ParagraphText.folded(stated) : blocks.title();
        return Checked.good(reading.build(title, language(properties)));
    }

    private static DocxText text(DocxFile file, String main, DocxStyles styles) throws DocxFile.Unusable {
        String xml = new String(file.bytes(main), StandardCharsets.ISO_8859_1);
        boolean rendered = xml.contains("lastRenderedPageBreak");
        boolean paged = rendered || xml.contains("type=\"page\"") || xml.contains("pageBreakBefore");
        Map<String, String> links = new TreeMap<>();
        for (DocxFile.Relation relation : file.relations(main)) {
            if (relation.outside()) {
                links.put(relation.id(), relation.target());
            }
        }
        return new DocxText(styles, links, paged ? 1 : 0, rendered);
    }

    private static Map<String, XmlElement> notes(DocxFile file, String main) throws DocxFile.Unusable {
        Map<String, XmlElement> notes = new TreeMap<>();
        for (String kind : new String[] {"footnote", "endnote"}) {
            file.related(main, kind + "s").stream()
                    .flatMap(part -> part.all(kind))
                    .forEach(note -> notes.put(kind + " " + note.attribute("id"), note));
        }
        return notes;
    }

    /** Only what the file says of itself; the language of its styles is that of the program that made it. */
    private static String language(Optional<XmlElement> properties) {
        String tag = properties
                .map(part -> part.part("dc:language").text())
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        return Language.isTag(tag) ? tag : "";
    }
}
