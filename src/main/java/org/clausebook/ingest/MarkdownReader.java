package org.clausebook.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.parse.MarkdownHtml;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Markdown of another origin than ours (CommonMark with tables) to its paragraphs. Its text layer is the plain text of
 * what it shows: no markup, no targets of links, no pictures, no comments, no front matter. The labels of numbered lists
 * count as generated. A list of links to places in the text is furniture, as on a page.
 */
final class MarkdownReader {
    /** YAML or TOML whose first line is a setting; three dashes alone are a rule between paragraphs. */
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "(---|[+]{3})[ \\t]*\\R(?=#|[\\w-]+[ \\t]*[:=])(?s:.*?)^(?:\\1|[.]{3})[ \\t]*$", Pattern.MULTILINE);

    private static final Pattern SETTING =
            Pattern.compile("^(title|lang|language)[ \\t]*[:=][ \\t]*(.+?)[ \\t]*$", Pattern.MULTILINE);

    /** Attributes as some site generators write them, at a line's end or on a line of their own: no text. */
    private static final Pattern ATTRIBUTES = Pattern.compile("(?m)[ \\t]*\\{:[^{}\\n]*}[ \\t]*$");

    private static final Pattern HEADING_ID = Pattern.compile("(?m)^(#{1,6}[ \\t][^\\n]*?)[ \\t]*\\{#[\\w-]+}[ \\t]*$");

    private MarkdownReader() {}

    /**
     * Reads a Markdown file that is decoded.
     *
     * @return its paragraphs; nothing and an error where it shows no text or is nested too deeply to be read
     */
    static Checked<Reading> read(SourceText source) {
        List<Problem> broken = MarkdownBounds.broken(source);
        if (!broken.isEmpty()) {
            return ReadingBuilder.failed(broken);
        }
        Matcher front = FRONT_MATTER.matcher(source.text());
        boolean fronted = front.lookingAt();
        String settings = fronted ? front.group() : "";
        String markdown = SpacedLines.joined(withoutAttributes(source.text().substring(settings.length())));
        boolean tight = TightLines.are(markdown);
        String whole = tight ? TightLines.joined(markdown) : markdown;
        Element body = Jsoup.parseBodyFragment(MarkdownHtml.of(MarkdownHabits.spelledOut(whole)))
                .body();
        if (tight) {
            body.select(MarkdownHtml.SOFT_BREAK).forEach(lineEnd -> lineEnd.tagName(HtmlBlocks.PARAGRAPH_BREAK));
        }
        ReadingBuilder reading = new ReadingBuilder();
        new HtmlBlocks(reading, MainText.contents(body)).write(body);
        if (!reading.hasParagraphs()) {
            return ReadingBuilder.failed(
                    Problem.error(source.whole(), "the Markdown shows no text", "give a file that holds a text"));
        }
        String language = setting(settings, "lang").toLowerCase(Locale.ROOT);
        return Checked.good(reading.build(title(settings, body), Language.isTag(language) ? language : ""));
    }

    private static String withoutAttributes(String markdown) {
        return HEADING_ID.matcher(ATTRIBUTES.matcher(markdown).replaceAll("")).replaceAll("$1");
    }

    private static String title(String settings, Element body) {
        String stated = setting(settings, "title");
        Element first = body.selectFirst("h1");
        return stated.isEmpty() && first != null ? ParagraphText.folded(first.text()) : stated;
    }

    /** A setting whose key begins so, without quotation marks; empty where there is none. */
    private static String setting(String settings, String key) {
        Matcher setting = SETTING.matcher(settings);
        while (setting.find()) {
            if (setting.group(1).startsWith(key)) {
                String value = setting.group(2);
                boolean quoted = value.length() > 1 && value.matches("([\"']).*\\1");
                return ParagraphText.folded(quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return "";
    }
}
