package org.clausebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

class EditionParserTest {
    private static final String FRONT = """
            ---
            work: terms
            language: no
            version: 20250425
            title: "Terms: all"
            ---
            """;

    @Test
    void front_matter_says_which_edition_it_is() {
        Edition edition = parse("");
        assertEquals("terms.no-20250425", edition.id().toString());
        assertEquals("Terms: all", edition.title());
        assertFalse(edition.isTranslation());
    }

    @Test
    void spans_are_into_the_file() {
        String body = "\n## 1. Use\n\n1. **Term.** One\n   line.\n\n- (a) first\n";
        List<Block> blocks = parse(body).blocks();
        assertEquals(
                List.of("## 1. Use", "1. **Term.** One\n   line.", "- (a) first"),
                blocks.stream().map(block -> block.source().of(FRONT + body)).toList());
    }

    @Test
    void only_a_file_that_names_work_language_and_version_is_an_edition() {
        assertTrue(EditionParser.isEdition(FRONT + "# T\n"));
        assertTrue(EditionParser.isEdition("\ufeff" + FRONT.replace("\n", "\r\n")));
        assertFalse(EditionParser.isEdition("# T\n"));
        assertFalse(EditionParser.isEdition("---\ntitle: T\n---\n# T\n"));
        assertFalse(EditionParser.isEdition(""));
    }

    private static Edition parse(String body) {
        Checked<Optional<Edition>> checked = EditionParser.parse(new SourceText("t.md", FRONT + body));
        assertEquals(List.of(), checked.problems());
        return checked.value().orElseThrow();
    }
}
