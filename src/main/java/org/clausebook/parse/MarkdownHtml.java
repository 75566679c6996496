package org.clausebook.parse;

import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;

/** Any Markdown, not only our dialect, as the HTML that shows it, with the labels that its numbered lists print. */
public final class MarkdownHtml {
    /** The name of the empty element that stands where a line of the Markdown ends inside a paragraph. */
    public static final String SOFT_BREAK = "clausebook-line";

    /** The attribute of a list item that holds its label as printed. */
    public static final String PRINTED_LABEL = "clausebook-label";

    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(HtmlRenderer.SOFT_BREAK, "<" + SOFT_BREAK + "></" + SOFT_BREAK + ">\n")
            .set(HtmlRenderer.OBFUSCATE_EMAIL, false);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(OPTIONS).attributeProviderFactory(new Labels()).build();

    private MarkdownHtml() {}

    /**
     * The body of the page that shows the Markdown.
     *
     * @param markdown within the bounds of what Flexmark can read; it may hold HTML of its own
     */
    public static String of(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    private static final class Labels extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return Labels::label;
        }

        private static void label(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof OrderedListItem item) {
                attributes.replaceValue(PRINTED_LABEL, item.getOpeningMarker());
            }
        }
    }
}
