package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.clausebook.book.Facts;
import org.clausebook.source.Problem;
import org.clausebook.text.Edition;

/** What was taken from source files, as JSON: for the person who reviews it, and for other tools. */
public final class IngestJson {
    /**
     * What was taken from one source file.
     *
     * @param source the file's name as the person gave it
     * @param editions in the order of the source
     * @param warnings what a person should look at
     */
    public record Taken(String source, List<TakenEdition> editions, List<Problem> warnings) {}

    /**
     * One edition of a source file.
     *
     * @param edition the edition, which names the Markdown file it was written to
     * @param furniture what of its part of the source is no text of the work, in order
     * @param facts what was found in it
     */
    public record TakenEdition(Edition edition, List<EditionJson.Furniture> furniture, Facts facts) {}

    private IngestJson() {}

    /** The report on one source file, schema {@code clausebook/ingest/1}; of several files, an array of reports. */
    public static String report(List<Taken> files) {
        return Json.text(json -> {
            if (files.size() == 1) {
                report(json, files.get(0));
                return;
            }
            json.writeStartArray();
            for (Taken file : files) {
                report(json, file);
            }
            json.writeEndArray();
        });
    }

    /**
     * The blocks of a file's one edition, schema {@code clausebook/edition/1}; of several, an object of schema
     * {@code clausebook/editions/1} that holds them in its array {@code editions}.
     */
    public static String blocks(Taken file) {
        return Json.text(json -> {
            if (file.editions().size() == 1) {
                TakenEdition only = file.editions().get(0);
                EditionJson.sourced(json, only.edition(), only.furniture(), only.facts());
                return;
            }
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/editions/1");
            json.writeStringField("source", file.source());
            json.writeArrayFieldStart("editions");
            for (TakenEdition edition : file.editions()) {
                EditionJson.sourced(json, edition.edition(), edition.furniture(), edition.facts());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void report(JsonGenerator json, Taken file) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "clausebook/ingest/1");
        json.writeStringField("source", file.source());
        EditionJson.furniture(
                json,
                file.editions().stream()
                        .flatMap(edition -> edition.furniture().stream())
                        .toList());
        json.writeArrayFieldStart("editions");
        for (TakenEdition edition : file.editions()) {
            edition(json, edition.edition());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (Problem warning : file.warnings()) {
            warning(json, warning);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void edition(JsonGenerator json, Edition edition) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", edition.id().toString());
        json.writeStringField("work", edition.id().work().toString());
        json.writeStringField("language", edition.id().language().tag());
        json.writeStringField("version", edition.id().version().label());
        json.writeStringField("title", edition.title());
        json.writeStringField("file", edition.file());
        json.writeStringField("sha256", edition.origin().sha256());
        json.writeObjectFieldStart("counts");
        json.writeNumberField("clauses", edition.clauses().size());
        json.writeNumberField("blocks", edition.blocks().size());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void warning(JsonGenerator json, Problem warning) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", warning.place().line());
        json.writeNumberField("column", warning.place().column());
        json.writeStringField("message", warning.message());
        json.writeStringField("hint", warning.hint());
        json.writeEndObject();
    }
}
