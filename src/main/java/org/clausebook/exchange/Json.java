package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.List;
import org.clausebook.site.LongText;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/** How all our JSON is written: UTF-8 text, two spaces deep, lines ending in a line feed, also the last. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** What writes one value. */
    interface Content {
        void to(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /** The text of what the content writes. */
    static String text(Content content) {
        return longText(content).whole();
    }

    /** The same, for what may be too long to be held. */
    static LongText longText(Content content) {
        return writer -> {
            try (JsonGenerator json = FACTORY.createGenerator(writer)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.setPrettyPrinter(lines());
                content.to(json);
                json.writeRaw('\n');
            }
        };
    }

    /** A field that is null where the source has nothing. */
    static void nullable(JsonGenerator json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    /** A stretch of a block: {@code "field": "heading"} where it is not in the text, then {@code "span"}. */
    static void span(JsonGenerator json, Mark.Field field, Span span) throws IOException {
        if (field == Mark.Field.HEADING) {
            json.writeStringField("field", "heading");
        }
        json.writeFieldName("span");
        json.writeRawValue("[" + span.start() + ", " + span.end() + "]");
    }

    /** A field that holds texts. */
    static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static DefaultPrettyPrinter lines() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withRootSeparator("")
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
