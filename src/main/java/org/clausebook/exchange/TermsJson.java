package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Term;
import org.clausebook.refs.TermFact;
import org.clausebook.refs.TermUse;
import org.clausebook.refs.Terms;
import org.clausebook.site.LongText;
import org.clausebook.text.Edition;

/** The defined terms as JSON, schema {@code clausebook/terms/1}. */
public final class TermsJson {
    private TermsJson() {}

    /** For each edition its terms, each with its definition and its uses, and what about them is worth a look. */
    public static LongText write(Book book) {
        return Json.longText(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/terms/1");
            json.writeArrayFieldStart("editions");
            for (WorkEditions work : book.works()) {
                for (Edition edition : work.editions()) {
                    json.writeStartObject();
                    json.writeStringField("id", edition.id().toString());
                    terms(json, work.facts().terms(edition.id()));
                    facts(json, work.facts().terms(edition.id()));
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void terms(JsonGenerator json, Terms terms) throws IOException {
        json.writeArrayFieldStart("terms");
        for (Term term : terms.terms()) {
            json.writeStartObject();
            json.writeStringField("term", term.name());
            Json.nullable(json, "longForm", term.longForm());
            json.writeStringField("block", term.block().toString());
            Json.span(json, term.field(), term.span());
            json.writeStringField("scope", PointersJson.name(term.scope()));
            json.writeArrayFieldStart("uses");
            for (TermUse use : terms.usesOf(term)) {
                json.writeStartObject();
                json.writeStringField("block", use.block().toString());
                Json.span(json, use.field(), use.span());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facts(JsonGenerator json, Terms terms) throws IOException {
        json.writeArrayFieldStart("facts");
        for (TermFact fact : terms.facts()) {
            json.writeStartObject();
            json.writeStringField("kind", PointersJson.name(fact.kind()));
            json.writeStringField("term", fact.name());
            json.writeStringField("block", fact.block().toString());
            Json.span(json, fact.field(), fact.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
