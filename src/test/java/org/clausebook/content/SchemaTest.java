package org.clausebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * An editor that follows a schema says the same of a file as the program: each example of {@code schema/<file>/good} and
 * {@code schema/<file>/bad} is held against both. What needs a second file, or two places of one, only the program says.
 */
class SchemaTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/schema");
    private static final Path SCHEMAS = Path.of("docs/schema");

    private record Example(Path file) {
        String kind() {
            return file.getParent().getParent().getFileName().toString();
        }

        boolean isGood() {
            return file.getParent().getFileName().toString().equals("good");
        }

        @Override
        public String toString() {
            return EXAMPLES.relativize(file).toString();
        }
    }

    static List<Example> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(Files::isRegularFile).sorted().map(Example::new).toList();
        }
    }

    static List<Path> collections() {
        return List.of(Path.of("content"), Path.of("src/main/resources/org/clausebook/cli/start"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void schemaAndProgramSayTheSame(Example example) throws IOException {
        String text = Files.readString(example.file());
        assertEquals(
                example.isGood(),
                read(example.kind(), text).isEmpty(),
                () -> "the program: " + read(example.kind(), text));
        List<String> offences = offences(example.kind(), text);
        assertEquals(example.isGood(), offences.isEmpty(), () -> "the schema: " + offences);
    }

    /** The line by which an editor finds the schema leads to it, from where the file lies once it is written. */
    @ParameterizedTest
    @MethodSource("collections")
    void theCollectionsThatShipKeepToTheirSchemas(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SchemaTest::hasSchema).toList()) {
                String text = Files.readString(file);
                String kind = file.getFileName().toString().replace(".yaml", "");
                String named = text.lines().findFirst().orElse("").replaceFirst(".*/", "");
                assertEquals(kind + ".schema.json", named, file.toString());
                assertTrue(text.startsWith("# yaml-language-server: $schema="), file.toString());
                assertEquals(List.of(), offences(kind, text), file.toString());
            }
        }
    }

    private static boolean hasSchema(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") && Files.exists(SCHEMAS.resolve(name.replace(".yaml", ".schema.json")));
    }

    private static List<String> read(String kind, String text) {
        Function<SourceText, Checked<?>> reader = switch (kind) {
            case "clausebook" -> CollectionReader::read;
            case "keys" -> KeysFile::read;
            case "links" -> LinksReader::read;
            case "products" -> ProductsReader::read;
            case "reviewed" -> ReviewedReader::read;
            default -> throw new IllegalArgumentException("no reader of " + kind);
        };
        return reader.apply(new SourceText(kind + ".yaml", text)).problems().stream()
                .map(problem -> problem.place() + ": " + problem.message())
                .toList();
    }

    private static List<String> offences(String kind, String text) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
        LoadSettings core = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        JsonNode value = new ObjectMapper().valueToTree(new Load(core).loadFromString(text));
        List<String> offences = new ArrayList<>();
        schema.validate(value).forEach(offence -> offences.add(offence.getMessage()));
        return offences;
    }
}
