package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausebook.align.Alignment;
import org.clausebook.align.Alignment.Kind;
import org.clausebook.align.BlockLink;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.align.Evidence;
import org.clausebook.book.Facts;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** The links between two editions as JSON, schema {@code clausebook/alignment/1}. */
public final class AlignmentJson {
    private AlignmentJson() {}

    /** What is written of a link beside what it links. */
    interface Judgement {
        void of(BlockLink link, JsonGenerator json) throws IOException;
    }

    /** The alignment with the blocks of both sides. */
    public static String write(Alignment alignment) {
        return write(alignment, json -> {}, (link, json) -> {
            if (alignment.kind() == Kind.TRANSLATION) {
                json.writeNullField("significance");
            } else {
                json.writeStringField("significance", significance(link));
            }
            Json.strings(json, "reasons", List.of());
        });
    }

    /** The alignment with more about the whole, and another's judgement of each link. */
    static String write(Alignment alignment, Json.Content more, Judgement judgement) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/alignment/1");
            json.writeStringField("kind", lower(alignment.kind()));
            side(json, "left", alignment.left());
            side(json, "right", alignment.right());
            more.to(json);
            json.writeArrayFieldStart("links");
            for (BlockLink link : alignment.links()) {
                json.writeStartObject();
                link(json, link, judgement);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void side(JsonGenerator json, String name, Edition edition) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("source", edition.origin().file());
        json.writeStringField("language", edition.id().language().tag());
        EditionJson.blocks(json, edition, Map.of(), Facts.NONE);
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, BlockLink link, Judgement judgement) throws IOException {
        paths(json, "left", link.left());
        paths(json, "right", link.right());
        json.writeStringField("relation", lower(link.relation()));
        Json.strings(
                json,
                "changes",
                link.changes().stream().map(AlignmentJson::lower).toList());
        judgement.of(link, json);
        json.writeFieldName("confidence");
        json.writeRawValue(BigDecimal.valueOf(link.confidence())
                .setScale(2, RoundingMode.HALF_UP)
                .toString());
        Json.strings(
                json,
                "evidence",
                link.evidence().stream().map(Evidence::toString).toList());
    }

    private static String significance(BlockLink link) {
        boolean same =
                link.isPair() && Set.of(Change.TEXT, Change.HEADING).stream().noneMatch(link.changes()::contains);
        return same ? "none" : "substantive";
    }

    private static void paths(JsonGenerator json, String name, List<ClausePath> paths) throws IOException {
        Json.strings(json, name, paths.stream().map(ClausePath::toString).toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
