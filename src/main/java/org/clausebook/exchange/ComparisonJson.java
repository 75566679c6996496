package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.LinkChange;
import org.clausebook.diff.Op;
import org.clausebook.diff.Reason;
import org.clausebook.diff.Renaming;

/**
 * What changed between two versions as JSON: the alignment, schema {@code clausebook/alignment/1}, and for each link its
 * significance, the reasons and the redline; before the links, what was renamed throughout.
 */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** The comparison with the blocks of both sides. */
    public static String write(Comparison comparison) {
        return AlignmentJson.write(
                comparison.alignment(),
                json -> renamings(json, comparison),
                (link, json) -> judgement(json, comparison.of(link)));
    }

    /** How a change is judged, and its redline. */
    static void judgement(JsonGenerator json, LinkChange change) throws IOException {
        json.writeStringField("significance", change.significance().toString());
        Json.strings(
                json, "reasons", change.reasons().stream().map(Reason::toString).toList());
        json.writeObjectFieldStart("redline");
        ops(json, "heading", change.redline().heading());
        ops(json, "text", change.redline().text());
        json.writeEndObject();
    }

    /** What was renamed throughout. */
    static void renamings(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeArrayFieldStart("renamings");
        for (Renaming renaming : comparison.renamings()) {
            json.writeStartObject();
            json.writeStringField("from", renaming.from());
            json.writeStringField("to", renaming.to());
            json.writeNumberField("count", renaming.count());
            json.writeNumberField("links", renaming.places().size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ops(JsonGenerator json, String name, List<Op> ops) throws IOException {
        json.writeArrayFieldStart(name);
        for (Op op : ops) {
            json.writeStartObject();
            json.writeStringField("op", op.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("text", op.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
