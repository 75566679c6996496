package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.clausebook.refs.Reference;
import org.clausebook.refs.Term;
import org.clausebook.refs.TermUse;
import org.clausebook.refs.Terms;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/** The references and terms of one block as JSON. */
final class PointersJson {
    private PointersJson() {}

    static void references(JsonGenerator json, List<Reference> references, Block block) throws IOException {
        json.writeArrayFieldStart("references");
        for (Reference reference : references) {
            json.writeStartObject();
            reference(json, reference, block);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of a reference, but for the block that it stands in. */
    static void reference(JsonGenerator json, Reference reference, Block block) throws IOException {
        Json.span(json, reference.field(), reference.span());
        json.writeStringField("text", reference.span().of(field(block, reference.field())));
        json.writeStringField("scope", name(reference.scope()));
        Json.strings(
                json,
                "targets",
                reference.targets().stream().map(ClausePath::toString).toList());
        json.writeStringField("status", name(reference.status()));
        if (reference.proposal().isPresent()) {
            json.writeStringField("proposal", reference.proposal().get().toString());
        }
    }

    static void terms(JsonGenerator json, Terms terms, Block block) throws IOException {
        json.writeArrayFieldStart("terms");
        for (Term term : terms.definedIn(block.path())) {
            json.writeStartObject();
            json.writeStringField("term", term.name());
            Json.span(json, term.field(), term.span());
            json.writeStringField("role", "defines");
            json.writeEndObject();
        }
        for (TermUse use : terms.usedIn(block.path())) {
            json.writeStartObject();
            json.writeStringField("term", use.term().name());
            Json.span(json, use.field(), use.span());
            json.writeStringField("role", "uses");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String field(Block block, Mark.Field field) {
        return block.in(field);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
