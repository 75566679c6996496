package org.clausebook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is the catalogue, and nothing else. */
class RulesPageTest {
    private static final String HEAD = """
            # What `clausebook check` looks for

            Every rule with how bad its findings are unless `content/reviewed.yaml` says otherwise. An *error* is certain, a
            *warning* probable, a *note* a matter of style. What is usual in a language (quotation marks, numbers in words,
            short forms) stands in `src/main/resources/org/clausebook/check/`; a language without a file of its own has the
            rules that need none.

            | rule | severity | what it finds | for example |
            | --- | --- | --- | --- |
            """;

    @Test
    void theCatalogueIsWrittenDown() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Rule rule : Rule.values()) {
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            rule.id(),
                            rule.severity(),
                            rule.sentence(),
                            rule.example().replace("|", "\\|")));
        }
        Path file = Path.of("docs/rules.md");
        if (Boolean.getBoolean("rewrite")) {
            Files.writeString(file, page);
        }
        assertEquals(page.toString(), Files.readString(file));
    }
}
