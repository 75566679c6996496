package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.clausebook.check.Finding;
import org.clausebook.check.FindingPlaces;
import org.clausebook.check.Messages;
import org.clausebook.check.Rule;
import org.clausebook.source.Place;

/** Findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS 2020), which editors and code hosts show. */
public final class FindingsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private FindingsSarif() {}

    /**
     * One run with all rules.
     *
     * @param places where the findings stand in files
     */
    public static String write(List<Finding> findings, FindingPlaces places) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Finding finding : findings) {
                result(json, finding, places.of(finding));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "clausebook");
        json.writeArrayFieldStart("rules");
        for (Rule rule : Rule.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text(json, "shortDescription", rule.sentence());
            text(json, "help", rule.example());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.severity().toString());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        int index = Arrays.stream(Rule.values()).map(Rule::id).toList().indexOf(finding.rule());
        json.writeNumberField("ruleIndex", index);
        json.writeStringField("level", finding.severity().toString());
        String remedy = finding.remedy().isEmpty() ? "" : " " + Messages.ENGLISH.say(finding.remedy()) + ".";
        text(json, "message", Messages.ENGLISH.say(finding.message()) + "." + remedy);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physical(json, place);
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", finding.place().toString());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("evidence/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void physical(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place.file()));
        json.writeEndObject();
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            json.writeNumberField("startColumn", place.column());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A file's name as a relative address. */
    private static String uri(String file) {
        try {
            String path = new URI(null, null, file, null).toASCIIString();
            return path.isEmpty() ? "unknown" : path;
        } catch (URISyntaxException odd) {
            return "unknown";
        }
    }
}
