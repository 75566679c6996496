package org.clausebook.ingest;

import java.util.List;
import java.util.Locale;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An HTML page to its paragraphs. Its text layer is the text that a reader sees without style sheets and scripts; what
 * stands beside the main text is furniture.
 */
final class HtmlReader {
    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @param name the file's name as the person gave it
     * @param bytes the whole file
     * @param encoding the encoding's name as the person gave it; empty where the page is to name it, or is UTF-8
     * @return its paragraphs and furniture; nothing and an error where it cannot be decoded or shows no text
     */
    static Checked<Reading> read(String name, byte[] bytes, String encoding) {
        Checked<SourceText> source = Decoding.decodeHtml(name, bytes, encoding);
        return source.failed() ? ReadingBuilder.failed(source.problems()) : read(source.value());
    }

    /** Reads a page that is decoded. */
    static Checked<Reading> read(SourceText source) {
        Document page = Jsoup.parse(source.text());
        Element body = page.body();
        ReadingBuilder reading = new ReadingBuilder();
        new HtmlBlocks(reading, MainText.furniture(body)).write(body);
        if (!reading.hasParagraphs()) {
            return ReadingBuilder.failed(Problem.error(
                    source.whole(),
                    "the page shows no text",
                    "where a script fills it, save the page from a browser as it is shown"));
        }
        return Checked.good(reading.build(title(page), language(page)));
    }

    private static String title(Document page) {
        String title = ParagraphText.folded(page.title());
        List<Element> first = page.select("h1");
        return title.isEmpty() && !first.isEmpty()
                ? ParagraphText.folded(first.get(0).text())
                : title;
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        return Language.isTag(lower) ? lower : "";
    }
}
