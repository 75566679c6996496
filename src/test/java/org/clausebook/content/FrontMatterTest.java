package org.clausebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.text.Language;
import org.clausebook.text.Origin;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    private static final String SUM = "0a".repeat(32);

    @Test
    void what_is_written_is_read_back() {
        for (String version : List.of("20250425", "2.10", "0x1F", "1e3", "2025-04-25", "yes", "null", "v2_1")) {
            for (String title : List.of(
                    "Terms",
                    "Terms: \"all\" #1",
                    " ",
                    "- a",
                    "Лиценз",
                    "\\",
                    "'a'",
                    "\u0085\u2028\ufeff",
                    "null",
                    "a: b",
                    "---")) {
                FrontMatter front = new FrontMatter(
                        new Slug("лиценз"),
                        new Language("no"),
                        new Version(version),
                        title,
                        "en",
                        new Origin("a: b.pdf", SUM));
                String written = front.write();
                assertEquals(Checked.good(Optional.of(front)), FrontMatter.read(new SourceText("t.md", written)));
                assertEquals(written.length(), FrontMatter.bodyStart(new SourceText("t.md", written)));
            }
        }
    }

    @Test
    void a_plain_edition_has_neither_source_nor_translation() {
        String written = "---\nwork: terms\nlanguage: en\nversion: 1\ntitle: Terms\n---\n";
        FrontMatter front = FrontMatter.read(new SourceText("t.md", written + "# T\n"))
                .value()
                .orElseThrow();
        assertEquals("", front.translationOf());
        assertEquals(new Origin("", ""), front.origin());
        assertEquals("terms.en-1", front.id().toString());
        assertEquals(written, front.write());
    }

    @Test
    void a_region_may_have_capitals() {
        String text = "---\nwork: terms\nlanguage: pt-BR\nversion: 1\ntitle: T\n---";
        FrontMatter front =
                FrontMatter.read(new SourceText("t.md", text)).value().orElseThrow();
        assertEquals("pt-br", front.language().tag());
    }
}
