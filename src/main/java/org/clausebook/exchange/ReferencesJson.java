package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Reference;
import org.clausebook.refs.ReferenceTracer;
import org.clausebook.refs.Trace;
import org.clausebook.site.LongText;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;

/** What points where as JSON, schema {@code clausebook/references/1}. */
public final class ReferencesJson {
    private ReferencesJson() {}

    /**
     * For each edition its references with the block that each stands in; for each pair of editions that were aligned
     * what became of each reference of the first in the second.
     */
    public static LongText write(Book book) {
        return Json.longText(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/references/1");
            json.writeArrayFieldStart("editions");
            for (WorkEditions work : book.works()) {
                for (Edition edition : work.editions()) {
                    edition(json, work, edition);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("traces");
            for (WorkEditions work : book.works()) {
                for (var used : work.concordance().alignments()) {
                    traces(json, work, used.left(), used.right());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void edition(JsonGenerator json, WorkEditions work, Edition edition) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", edition.id().toString());
        json.writeArrayFieldStart("references");
        for (Block block : edition.blocks()) {
            for (Reference reference : work.facts().references(edition.id()).in(block.path())) {
                json.writeStartObject();
                json.writeStringField("block", block.path().toString());
                PointersJson.reference(json, reference, block);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void traces(JsonGenerator json, WorkEditions work, EditionId left, EditionId right)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("left", left.toString());
        json.writeStringField("right", right.toString());
        json.writeArrayFieldStart("references");
        for (Trace trace : ReferenceTracer.trace(
                work.facts().references(left), work.facts().references(right), work.concordance())) {
            json.writeStartObject();
            json.writeStringField("block", trace.left().block().toString());
            Json.span(json, trace.left().field(), trace.left().span());
            json.writeStringField("fate", PointersJson.name(trace.fate()));
            if (trace.right().isPresent()) {
                Reference other = trace.right().get();
                json.writeObjectFieldStart("counterpart");
                json.writeStringField("block", other.block().toString());
                Json.span(json, other.field(), other.span());
                json.writeEndObject();
            }
            Json.strings(
                    json,
                    "meant",
                    trace.meant().stream().map(ClausePath::toString).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
