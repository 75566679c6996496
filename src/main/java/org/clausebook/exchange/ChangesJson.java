package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.LinkChange;
import org.clausebook.text.ClausePath;

/** The changes between two versions as a list, schema {@code clausebook/changes/1}: an entry a changed link. */
public final class ChangesJson {
    private ChangesJson() {}

    /** The list, in the order of the links, after what was renamed throughout. */
    public static String write(Comparison comparison) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/changes/1");
            json.writeStringField("left", comparison.alignment().left().id().toString());
            json.writeStringField("right", comparison.alignment().right().id().toString());
            ComparisonJson.renamings(json, comparison);
            json.writeArrayFieldStart("changes");
            for (var entry : comparison.changes().entrySet()) {
                if (!entry.getValue().types().isEmpty()) {
                    change(json, entry.getKey(), entry.getValue());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void change(JsonGenerator json, BlockLink link, LinkChange change) throws IOException {
        json.writeStartObject();
        Json.strings(
                json, "left", link.left().stream().map(ClausePath::toString).toList());
        Json.strings(
                json, "right", link.right().stream().map(ClausePath::toString).toList());
        json.writeStringField("kind", ChangeKind.of(change).name().toLowerCase(Locale.ROOT));
        List<String> types = change.types().stream()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();
        Json.strings(json, "types", types);
        ComparisonJson.judgement(json, change);
        json.writeEndObject();
    }
}
