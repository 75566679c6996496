package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.book.Facts;
import org.clausebook.tag.BlockTags;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Link;
import org.clausebook.text.Slug;

/** An edition's blocks as JSON, schema {@code clausebook/edition/1}. */
public final class EditionJson {
    /**
     * What a page of the source carries that is no text of the work.
     *
     * @param kind {@code header}, {@code footer}, {@code page-number}, {@code link-list} or {@code hyphen}
     * @param page the page it stands on, 1-based, 0 where unknown
     * @param line its line in the text layer, 1-based
     * @param text to the letter
     */
    public record Furniture(String kind, int page, int line, String text) {}

    private EditionJson() {}

    /**
     * The edition as the site carries it, without furniture.
     *
     * @param keys the key of each block
     * @param facts what was found in the editions of its work
     */
    public static String write(Edition edition, Map<ClauseAddress, ClauseKey> keys, Facts facts) {
        return Json.text(json -> {
            json.writeStartObject();
            head(json, edition, keys, facts);
            json.writeEndObject();
        });
    }

    /**
     * The edition as it was taken from its source, with its furniture.
     *
     * @param furniture in the order of the source
     */
    public static String write(Edition edition, List<Furniture> furniture) {
        return Json.text(json -> sourced(json, edition, furniture, Facts.NONE));
    }

    static void sourced(JsonGenerator json, Edition edition, List<Furniture> furniture, Facts facts)
            throws IOException {
        json.writeStartObject();
        head(json, edition, Map.of(), facts);
        furniture(json, furniture);
        json.writeEndObject();
    }

    static void furniture(JsonGenerator json, List<Furniture> furniture) throws IOException {
        json.writeArrayFieldStart("furniture");
        for (Furniture piece : furniture) {
            json.writeStartObject();
            json.writeStringField("kind", piece.kind());
            page(json, piece.page());
            json.writeNumberField("line", piece.line());
            json.writeStringField("text", piece.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void head(JsonGenerator json, Edition edition, Map<ClauseAddress, ClauseKey> keys, Facts facts)
            throws IOException {
        json.writeStringField("schema", "clausebook/edition/1");
        json.writeStringField("source", edition.origin().file());
        json.writeStringField("work", edition.id().work().toString());
        json.writeStringField("language", edition.id().language().tag());
        json.writeStringField("version", edition.id().version().label());
        blocks(json, edition, keys, facts);
    }

    static void blocks(JsonGenerator json, Edition edition, Map<ClauseAddress, ClauseKey> keys, Facts facts)
            throws IOException {
        Optional<Map<ClausePath, String>> states =
                Optional.ofNullable(facts.currency().get(edition.id())).map(CurrencyJson::states);
        json.writeArrayFieldStart("clauses");
        for (Block block : edition.blocks()) {
            json.writeStartObject();
            block(json, block, Optional.ofNullable(keys.get(new ClauseAddress(edition.id(), block.path()))));
            if (states.isPresent()) {
                Json.nullable(json, "currency", states.get().getOrDefault(block.path(), ""));
            }
            if (facts.tags().containsKey(edition.id())) {
                products(json, facts.tags(edition.id()).of(block.path()));
            }
            if (facts.references().containsKey(edition.id())) {
                PointersJson.references(json, facts.references(edition.id()).in(block.path()), block);
                PointersJson.terms(json, facts.terms(edition.id()), block);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void products(JsonGenerator json, BlockTags tags) throws IOException {
        json.writeObjectFieldStart("products");
        ids(json, "governs", tags.governs());
        ids(json, "applies", tags.applies());
        ids(json, "mentions", tags.mentions());
        ids(json, "excludes", tags.excludes());
        json.writeEndObject();
    }

    private static void ids(JsonGenerator json, String name, Set<Slug> ids) throws IOException {
        Json.strings(json, name, ids.stream().map(Slug::value).toList());
    }

    private static void block(JsonGenerator json, Block block, Optional<ClauseKey> key) throws IOException {
        json.writeStringField("id", block.path().toString());
        if (key.isPresent()) {
            json.writeStringField("key", key.get().toString());
        }
        Json.nullable(json, "parent", block.parent().toString());
        json.writeStringField("kind", block.kind().name().toLowerCase(Locale.ROOT));
        Json.nullable(json, "number", block.number());
        Json.nullable(json, "heading", block.heading());
        json.writeStringField("text", block.text());
        page(json, block.page());
        json.writeArrayFieldStart("links");
        for (Link link : Link.in(block)) {
            link(json, link);
        }
        json.writeEndArray();
    }

    private static void page(JsonGenerator json, int page) throws IOException {
        if (page == 0) {
            json.writeNullField("page");
        } else {
            json.writeNumberField("page", page);
        }
    }

    private static void link(JsonGenerator json, Link link) throws IOException {
        json.writeStartObject();
        Json.span(json, link.field(), link.span());
        json.writeStringField("href", link.href());
        json.writeEndObject();
    }
}
