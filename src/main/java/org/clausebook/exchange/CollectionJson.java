package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;

/** What a collection holds as JSON, schema {@code clausebook/collection/1}. */
public final class CollectionJson {
    private CollectionJson() {}

    /**
     * The works with the ids of their editions, then every edition with its counts.
     *
     * @param folder the content folder as the person named it: files are named from there, so that the same content
     *     gives the same bytes wherever it lies
     */
    public static String write(Book book, String folder) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/collection/1");
            json.writeStringField("title", book.title());
            Json.nullable(json, "notice", book.notice());
            json.writeArrayFieldStart("works");
            for (WorkEditions work : book.works()) {
                work(json, work);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("editions");
            for (Edition edition : book.editions()) {
                edition(json, edition, folder);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void work(JsonGenerator json, WorkEditions work) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", work.id().toString());
        json.writeStringField("title", work.title());
        json.writeStringField("language", work.language().tag());
        json.writeArrayFieldStart("editions");
        for (Edition edition : work.editions()) {
            json.writeString(edition.id().toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void edition(JsonGenerator json, Edition edition, String folder) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", edition.id().toString());
        json.writeStringField("work", edition.id().work().toString());
        json.writeStringField("language", edition.id().language().tag());
        json.writeStringField("version", edition.id().version().label());
        json.writeStringField("title", edition.title());
        Json.nullable(
                json,
                "translationOf",
                edition.isTranslation() ? edition.translationOf().tag() : "");
        String file = edition.file();
        json.writeStringField("file", file.startsWith(folder + "/") ? file.substring(folder.length() + 1) : file);
        json.writeObjectFieldStart("counts");
        json.writeNumberField("clauses", edition.clauses().size());
        json.writeNumberField("sections", sections(edition));
        json.writeNumberField("blocks", edition.blocks().size());
        if (edition.pages() == 0) {
            json.writeNullField("pages");
        } else {
            json.writeNumberField("pages", edition.pages());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static long sections(Edition edition) {
        return edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SECTION)
                .count();
    }
}
