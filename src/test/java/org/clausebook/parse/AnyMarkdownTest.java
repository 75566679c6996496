package org.clausebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Whatever Markdown is accepted: what is written from it reads back as the same and is written again as the same. */
class AnyMarkdownTest {
    private static final int FILES = Integer.getInteger("clausebook.generated", 5_000);
    private static final String FRONT = "---\nwork: w\nlanguage: en\nversion: 1\ntitle: T\n---\n";
    private static final List<String> PIECES = List.of(
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\n\n",
            " ",
            " ",
            "  ",
            "    ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "2) ",
            "1.1 ",
            "(a) ",
            "# ",
            "## ",
            "### ",
            "**",
            "**",
            "*",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "](u)",
            "](<a b>)",
            "!",
            "<b>",
            "<!-- page 3 -->",
            "\n\n<!-- page 7 -->\n\n",
            "<https://a.b>",
            "<a@b.c>",
            "&amp;",
            "&#42;",
            "\\",
            "\\\n",
            "\\*",
            "| ",
            " | ",
            "|\n|---|---|\n|",
            "---",
            "\n\n---\n\n",
            "===",
            "> ",
            "{#x}",
            "{#y}\n",
            "{#",
            "}",
            "word",
            "Term.",
            "Article 5",
            "§ 3 ",
            "• ",
            "– ",
            "«",
            "Лиценз",
            "条文",
            "\u00a0",
            "\u200b",
            "😀",
            "#",
            ".",
            ":");

    @Test
    void writing_is_a_fixed_point() {
        int accepted = 0;
        for (long seed = 0; seed < FILES; seed++) {
            String markdown = markdown(seed);
            Checked<Optional<Edition>> first = EditionParser.parse(new SourceText("a.md", markdown));
            if (first.failed()) {
                continue;
            }
            accepted++;
            String message = "seed " + seed + "\n" + markdown;
            String written = EditionWriter.write(first.value().orElseThrow());
            Checked<Optional<Edition>> second = EditionParser.parse(new SourceText("a.md", written));
            assertEquals(List.of(), second.problems(), message);
            assertEquals(blocks(first), blocks(second), message);
            assertEquals(written, EditionWriter.write(second.value().orElseThrow()), message);
        }
        assertEquals(true, accepted > FILES / 4, "too few were accepted: " + accepted);
    }

    private static String markdown(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder markdown = new StringBuilder(FRONT).append('\n');
        int pieces = 1 + random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            markdown.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return markdown.append('\n').toString();
    }

    private static List<Block> blocks(Checked<Optional<Edition>> edition) {
        return edition.value().orElseThrow().blocks().stream()
                .map(block -> new Block(
                        block.path(),
                        block.parent(),
                        block.kind(),
                        block.number(),
                        block.heading(),
                        block.text(),
                        block.page(),
                        block.marks(),
                        new Span(0, 0),
                        block.named()))
                .toList();
    }
}
