package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.clausebook.check.Checker;
import org.clausebook.check.Finding;
import org.clausebook.check.FindingPlaces;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Findings as other programs read them. */
class FindingsFilesTest {
    private static final SourceText FILE = new SourceText("content/lease/en.md", """
            ---
            work: lease
            language: en
            version: 2021
            title: Garden lease
            ---

            # Garden lease

            1. The tenant’s tools stay in the the shed.

            2. The rent is “low", for the tenant’s good.
            """);

    private final Edition edition = EditionParser.parse(FILE).value().orElseThrow();
    private final List<Finding> findings = Checker.check(edition);
    private final FindingPlaces places = new FindingPlaces(List.of(edition), List.of(FILE));

    @Test
    void sarifIsAsItsSchemaSays() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json"));
        JsonSchema rules =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema, InputFormat.JSON);
        String sarif = FindingsSarif.write(findings, places);
        assertEquals(Set.of(), rules.validate(sarif, InputFormat.JSON));
        assertEquals(
                1,
                rules.validate(sarif.replace("\"version\": \"2.1.0\"", "\"version\": \"9\""), InputFormat.JSON)
                        .size(),
                "the schema refuses nothing");
    }

    @Test
    void sarifPointsAtLineAndColumn() {
        String sarif = FindingsSarif.write(findings, places);
        assertTrue(sarif.contains("\"uri\": \"content/lease/en.md\""), sarif);
        assertTrue(sarif.contains("\"startLine\": 10"), sarif);
        assertTrue(sarif.contains("\"startColumn\": 31"), sarif);
    }

    @Test
    void peopleReadWhereWhatAndWhatToDo() {
        assertTrue(FindingsText.write(findings, places).startsWith("""
                        content/lease/en.md:10:31: warning: the stands twice [double-word]
                            the the
                          Delete one of the two
                          clause lease.en-2021 1, evidence 9324c764e9cd717e
                        """), FindingsText.write(findings, places));
    }

    @Test
    void theMarkdownShowsTwoSpacesInARow() {
        SourceText file = new SourceText(FILE.name(), FILE.text().replace("2. The rent is", "2. The rent  is"));
        Edition read = EditionParser.parse(file).value().orElseThrow();
        assertTrue(Checker.check(read, FILE).stream()
                .noneMatch(finding -> finding.rule().equals("double-space")));
        assertTrue(Checker.check(read, file).stream()
                .anyMatch(finding -> finding.rule().equals("double-space")
                        && finding.place().path().toString().equals("2")));
    }

    @Test
    void whatWasToldBeforeIsKnownAgain() {
        Set<String> known =
                FindingsJson.identities(FindingsJson.write(findings)).orElseThrow();
        assertTrue(findings.size() > 1);
        assertTrue(findings.stream().allMatch(finding -> known.contains(FindingsJson.identity(finding))));
        assertTrue(FindingsJson.identities("[1, 2]").isEmpty());
        assertTrue(FindingsJson.identities("no json").isEmpty());
    }
}
