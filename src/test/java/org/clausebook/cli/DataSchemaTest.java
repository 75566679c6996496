package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program writes as JSON is as {@code docs/schema/data.schema.json} says, and has no field that it does not name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataSchemaTest {
    private static final Path SCHEMA = Path.of("docs/schema/data.schema.json");
    private static final String OLD = "docs/example/terms-2024.txt";
    private static final String NEW = "docs/example/terms-2025.txt";

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode strict;

    DataSchemaTest() throws IOException {
        strict = (ObjectNode) json.readTree(SCHEMA.toFile());
        close(strict);
    }

    /** Readers have to put up with fields of a later version; this version's are all told. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("$defs")) {
            object.put("unevaluatedProperties", false);
        }
        node.forEach(DataSchemaTest::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/main/resources/org/clausebook/cli/start"})
    void everyDataFileOfASiteKeepsToTheSchema(String content, @TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        assertEquals(
                0, Ran.clausebook("build", content, "--out", site.toString()).code());
        try (Stream<Path> files = Files.walk(site.resolve("data"))) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertTrue(all.size() > 8, all.toString());
            for (Path file : all) {
                assertKept(site.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    @Test
    void soDoesWhatCommandsPrint(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.json");
        String into = folder.resolve("terms").toString();
        assertEquals(
                0,
                Ran.clausebook("ingest", OLD, NEW, "--into", into, "--report", report.toString())
                        .code());
        for (JsonNode file : json.readTree(report.toFile())) {
            assertKept("ingest", file.toString());
        }
        for (String[] command : new String[][] {
            {"inspect", NEW},
            {"align", OLD, NEW},
            {"diff", OLD, NEW},
            {"check", "content", "--fail-on", "never"},
            {"products", "content"},
            {"search", "licence", "content"}
        }) {
            Ran ran = Ran.clausebook(Stream.concat(Stream.of(command), Stream.of("--format", "json"))
                    .toArray(String[]::new));
            assertEquals(0, ran.code(), ran.err());
            assertKept(String.join(" ", command), ran.out());
        }
        assertKept("export", Ran.clausebook("export", "json", "content").out());
    }

    /** Held against the part of the schema that the text names, which tells more than that none of all parts fits. */
    private void assertKept(String what, String text) throws IOException {
        JsonNode value = json.readTree(text);
        ObjectNode named = strict.deepCopy();
        named.remove("oneOf");
        named.put("$ref", "#/$defs/" + value.path("schema").asText().split("/", -1)[1]);
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(named);
        List<String> offences = schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .limit(12)
                .toList();
        assertEquals(List.of(), offences, what);
    }
}
