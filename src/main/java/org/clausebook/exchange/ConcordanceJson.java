package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.align.Concordance;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.LongText;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/** Which block of every edition is which clause as JSON, schema {@code clausebook/concordance/1}. */
public final class ConcordanceJson {
    private ConcordanceJson() {}

    /** The rows of every work: key, the ids of its blocks by edition, further names, and links that were left out. */
    public static LongText write(Book book) {
        return Json.longText(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/concordance/1");
            json.writeArrayFieldStart("works");
            for (WorkEditions work : book.works()) {
                work(json, work.concordance());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void work(JsonGenerator json, Concordance concordance) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", concordance.work().toString());
        Json.strings(
                json,
                "editions",
                concordance.editions().stream().map(EditionId::toString).toList());
        json.writeArrayFieldStart("alignments");
        for (Concordance.Used used : concordance.alignments()) {
            json.writeStartObject();
            json.writeStringField("kind", used.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("left", used.left().toString());
            json.writeStringField("right", used.right().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Concordance.Row row : concordance.rows().values()) {
            row(json, row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (Concordance.Conflict conflict : concordance.conflicts()) {
            conflict(json, conflict);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, Concordance.Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", row.key().toString());
        json.writeObjectFieldStart("blocks");
        for (Map.Entry<EditionId, ClausePath> block : row.blocks().entrySet()) {
            Json.strings(
                    json, block.getKey().toString(), List.of(block.getValue().toString()));
        }
        json.writeEndObject();
        Json.strings(
                json,
                "aliases",
                row.aliases().stream().map(ClausePath::toString).toList());
        Json.strings(
                json, "partOf", row.partOf().stream().map(ClauseKey::toString).toList());
        Json.strings(
                json, "parts", row.parts().stream().map(ClauseKey::toString).toList());
        json.writeEndObject();
    }

    private static void conflict(JsonGenerator json, Concordance.Conflict conflict) throws IOException {
        json.writeStartObject();
        json.writeStringField("cause", conflict.cause().name().toLowerCase(Locale.ROOT));
        json.writeStringField("left", conflict.left().toString());
        json.writeStringField("right", conflict.right().toString());
        json.writeFieldName("confidence");
        json.writeRawValue(String.format(Locale.ROOT, "%.2f", conflict.confidence()));
        Json.strings(
                json, "circle", conflict.circle().stream().map(Object::toString).toList());
        json.writeEndObject();
    }
}
