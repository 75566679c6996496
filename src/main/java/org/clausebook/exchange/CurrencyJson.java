package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Currency;
import org.clausebook.diff.LinkChange;
import org.clausebook.site.LongText;
import org.clausebook.text.ClausePath;

/** How every translation stands to the newest version of its source as JSON, schema {@code clausebook/currency/1}. */
public final class CurrencyJson {
    private CurrencyJson() {}

    /** All translations of a book: how much is in each state, then clause by clause. */
    public static LongText write(Book book) {
        return Json.longText(json -> {
            json.writeStartObject();
            json.writeStringField("schema", "clausebook/currency/1");
            json.writeArrayFieldStart("translations");
            for (WorkEditions work : book.works()) {
                for (Currency currency : work.facts().currency().values()) {
                    translation(json, currency);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** A state as the contracts write it. */
    static String state(Currency.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The state of each block of a translation. */
    static Map<ClausePath, String> states(Currency currency) {
        Map<ClausePath, String> states = new HashMap<>();
        currency.states().forEach((path, state) -> states.put(path, state(state)));
        return states;
    }

    private static void translation(JsonGenerator json, Currency currency) throws IOException {
        json.writeStartObject();
        json.writeStringField("translation", currency.translation().id().toString());
        json.writeStringField("source", currency.source().id().toString());
        json.writeStringField("newest", currency.newest().id().toString());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Currency.State, Currency.Amount> amount :
                currency.amounts().entrySet()) {
            json.writeObjectFieldStart(state(amount.getKey()));
            json.writeNumberField("clauses", amount.getValue().clauses());
            json.writeNumberField("headings", amount.getValue().headings());
            json.writeNumberField("words", amount.getValue().words());
            json.writeNumberField("inserted", amount.getValue().inserted());
            json.writeNumberField("deleted", amount.getValue().deleted());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("clauses");
        for (Currency.Line line : currency.lines()) {
            line(json, line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, Currency.Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("clause", line.head().path().toString());
        json.writeStringField("kind", line.head().kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("currency", state(line.state()));
        json.writeArrayFieldStart("blocks");
        for (Currency.Entry entry : line.entries()) {
            json.writeStartObject();
            json.writeStringField("currency", state(entry.state()));
            paths(json, "translated", entry.translated());
            paths(json, "source", entry.source());
            paths(json, "newest", entry.newest());
            json.writeArrayFieldStart("changes");
            for (LinkChange change : entry.changes()) {
                if (!change.types().isEmpty()) {
                    json.writeStartObject();
                    ComparisonJson.judgement(json, change);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void paths(JsonGenerator json, String name, List<ClausePath> paths) throws IOException {
        Json.strings(json, name, paths.stream().map(ClausePath::toString).toList());
    }
}
