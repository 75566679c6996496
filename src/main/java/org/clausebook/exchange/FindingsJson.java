package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.book.Book;
import org.clausebook.check.Finding;
import org.clausebook.check.Messages;
import org.clausebook.site.LongText;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Mark;

/** Findings as JSON, schema {@code clausebook/findings/1}. */
public final class FindingsJson {
    private FindingsJson() {}

    /** The findings in their order. */
    public static String write(List<Finding> findings) {
        return Json.text(json -> write(json, findings));
    }

    /** The findings of a book, work by work. */
    public static LongText write(Book book) {
        return Json.longText(json -> write(json, book.findings()));
    }

    private static void write(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "clausebook/findings/1");
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            finding(json, finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().toString());
        json.writeStringField("edition", finding.place().edition().toString());
        json.writeStringField("clause", finding.place().path().toString());
        if (finding.field() == Mark.Field.HEADING) {
            json.writeStringField("field", "heading");
        }
        json.writeFieldName("span");
        json.writeRawValue("[" + finding.span().start() + ", " + finding.span().end() + "]");
        json.writeStringField("message", Messages.ENGLISH.say(finding.message()));
        json.writeStringField("evidence", finding.evidence());
        json.writeStringField("fingerprint", finding.fingerprint());
        if (!finding.remedy().isEmpty()) {
            json.writeStringField("remedy", Messages.ENGLISH.say(finding.remedy()));
        }
        if (finding.other().isPresent()) {
            other(json, finding.other().get());
        }
        json.writeEndObject();
    }

    private static void other(JsonGenerator json, ClauseAddress other) throws IOException {
        json.writeObjectFieldStart("other");
        json.writeStringField("edition", other.edition().toString());
        json.writeStringField("clause", other.path().toString());
        json.writeEndObject();
    }

    /** What makes a finding the same in two runs: rule, block and the letters that it rests on. */
    public static String identity(Finding finding) {
        return identity(
                finding.rule(),
                finding.place().edition().toString(),
                finding.place().path().toString(),
                finding.fingerprint());
    }

    private static String identity(String... parts) {
        return String.join(" ", parts);
    }

    /**
     * The identities of the findings in what {@link #write} wrote, also of an older program; empty where the text is
     * nothing of the kind.
     */
    public static Optional<Set<String>> identities(String text) {
        Set<String> identities = new TreeSet<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            boolean found = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("findings") && !found) {
                    found = json.nextToken() == JsonToken.START_ARRAY;
                    while (found && json.nextToken() == JsonToken.START_OBJECT) {
                        identities.add(identity(json));
                    }
                }
            }
            return found ? Optional.of(identities) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String identity(JsonParser json) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (json.nextToken().isStructStart()) {
                json.skipChildren();
            } else {
                values.put(name, json.getText());
            }
        }
        return identity(
                values.getOrDefault("rule", ""),
                values.getOrDefault("edition", ""),
                values.getOrDefault("clause", ""),
                values.getOrDefault("fingerprint", ""));
    }
}
