package org.clausebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int EDITIONS = Integer.getInteger("clausebook.generated", 2_000);

    @Test
    void writing_and_reading_gives_the_same_blocks_and_bytes() {
        for (long seed = 0; seed < EDITIONS; seed++) {
            Edition edition = GeneratedEditions.of(seed);
            String markdown = EditionWriter.write(edition);
            Edition read = read(seed, markdown);
            assertEquals(shown(edition), shown(read), () -> "seed of the edition, which is\n" + markdown);
            assertEquals(edition.id(), read.id());
            assertEquals(edition.title(), read.title());
            assertEquals(edition.origin(), read.origin());
            assertEquals(edition.translationOf(), read.translationOf());
            assertEquals(markdown, EditionWriter.write(read), "seed " + seed);
        }
    }

    @Test
    void line_ends_and_byte_order_mark_make_no_difference() {
        for (long seed = 0; seed < EDITIONS / 10; seed++) {
            String markdown = EditionWriter.write(GeneratedEditions.of(seed));
            String expected = shown(read(seed, markdown));
            for (String variant : List.of(
                    markdown.replace("\n", "\r\n"),
                    markdown.replace("\n", "\r"),
                    "\ufeff" + markdown,
                    markdown.stripTrailing())) {
                assertEquals(expected, shown(read(seed, variant)), "seed " + seed);
            }
        }
    }

    private static Edition read(long seed, String markdown) {
        Checked<Optional<Edition>> checked = EditionParser.parse(new SourceText("edition.md", markdown));
        assertEquals(List.of(), checked.problems(), () -> "seed " + seed + "\n" + markdown);
        return checked.value().orElseThrow();
    }

    private static String shown(Edition edition) {
        StringBuilder out = new StringBuilder();
        for (Block block : edition.blocks()) {
            out.append(block.path())
                    .append(" < ")
                    .append(block.parent())
                    .append(' ')
                    .append(block.kind());
            out.append("\n  ")
                    .append(block.number())
                    .append(" ^ ")
                    .append(block.heading())
                    .append(" ^ ")
                    .append(block.text());
            out.append("\n  ").append(block.page()).append(block.named() ? " named" : "");
            block.marks()
                    .forEach(mark -> out.append("\n  ")
                            .append(mark.field())
                            .append(' ')
                            .append(mark.kind())
                            .append(' ')
                            .append(at(mark.span()))
                            .append(' ')
                            .append(mark.href()));
            out.append('\n');
        }
        return out.toString();
    }

    private static String at(Span span) {
        return span.start() + ".." + span.end();
    }
}
