package org.clausebook.parse;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The one place that sets Flexmark's options. */
final class Markdown {
    /** Making a parser costs more than parsing an edition; it is immutable and safe to share. */
    private static final Parser PARSER = Parser.builder(options()).build();
    /** For files in which nothing can be a fence, so that not every line is searched for one. */
    private static final Parser WITHOUT_FENCES = Parser.builder(options().set(Parser.FENCED_CODE_BLOCK_PARSER, false))
            .build();

    private Markdown() {}

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        // HTML is literal text, and a bracketed word at a line's start is no reference.
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
        // A row keeps the cells it has.
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        return options;
    }

    /** The tree of a file's text from an offset on; its nodes' offsets are into the whole text. */
    static Document parse(String text, int from) {
        boolean fences = text.contains("```") || text.contains("~~~");
        return (fences ? PARSER : WITHOUT_FENCES).parse(BasedSequence.of(text).subSequence(from, text.length()));
    }
}
