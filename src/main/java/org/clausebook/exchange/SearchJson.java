package org.clausebook.exchange;

import java.util.List;
import org.clausebook.text.EditionId;

/** The clauses that a query found, schema {@code clausebook/search/1}, the best first. */
public final class SearchJson {
    /**
     * An edition.
     *
     * @param id its id
     * @param label what people call it
     */
    public record In(EditionId id, String label) {}

    /**
     * A clause.
     *
     * @param work its work
     * @param clause its key
     * @param score how well it fits, more is better
     * @param edition the newest edition whose wording fits
     * @param language that one's language
     * @param number as printed there, empty where it has none
     * @param heading as printed there, empty where it has none
     * @param text of all its blocks there
     * @param editions all editions whose wordings fit
     */
    public record Line(
            String work,
            String clause,
            float score,
            In edition,
            String language,
            String number,
            String heading,
            String text,
            List<In> editions) {
        public Line {
            editions = List.copyOf(editions);
        }
    }

    private SearchJson() {}

    /** The list. */
    public static String write(String query, List<Line> lines) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/search/1");
            json.writeStringField("query", query);
            json.writeArrayFieldStart("hits");
            for (Line line : lines) {
                json.writeStartObject();
                json.writeStringField("work", line.work());
                json.writeStringField("clause", line.clause());
                json.writeNumberField("score", line.score());
                json.writeStringField("edition", line.edition().id().toString());
                json.writeStringField("label", line.edition().label());
                json.writeStringField("language", line.language());
                Json.nullable(json, "number", line.number());
                Json.nullable(json, "heading", line.heading());
                json.writeStringField("text", line.text());
                Json.strings(
                        json,
                        "editions",
                        line.editions().stream().map(in -> in.id().toString()).toList());
                Json.strings(
                        json, "labels", line.editions().stream().map(In::label).toList());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
