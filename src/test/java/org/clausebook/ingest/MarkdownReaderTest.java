package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    void refusesMarkdownWithoutText() {
        assertEquals(
                "a.md: the Markdown shows no text | give a file that holds a text",
                Readings.problems(read("---\ntitle: x\n---\n<!-- nothing -->\n")));
    }

    @Test
    void readsFrontMatterOfOtherSystems() {
        assertEquals(
                "title: It's here\nlanguage: bg\nnone | Text\n",
                Readings.shown(read("---\nlayout: x\ntitle: 'It's here'\nlanguage: bg\n...\nText\n")));
        assertEquals(
                "title: T\nlanguage: de\nnone | Text\n",
                Readings.shown(read("+++\ntitle = \"T\"\nlang = \"de\"\n+++\nText\n")));
        assertEquals("none | One\nnone | Two\n", Readings.shown(read("---\n\nOne\n\n---\n\nTwo\n")));
        assertEquals("none | title: open\n", Readings.shown(read("---\ntitle: open\n")));
    }

    @Test
    void boundsNesting() {
        String expected =
                "a.md:61:1: lists or quotes are nested more than 60 deep | begin this line further to the left,"
                        + " or put a backslash before signs that are text";
        StringBuilder lists = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            lists.append("  ".repeat(depth)).append("- x\n");
        }
        assertEquals(expected.replace(":61:", ":62:"), Readings.problems(read(lists.toString())));
        assertEquals(expected.replace(":61:", ":1:"), Readings.problems(read("> ".repeat(10_000) + "x")));
        assertEquals(expected.replace(":61:", ":1:"), Readings.problems(read("- ".repeat(10_000) + "x")));
        assertEquals("none | x\n", Readings.shown(read("- ".repeat(70) + "-\n\nx")));
    }

    @Test
    void boundsSignsThatCostTime() {
        assertEquals(
                "a.md:1:4001: the sign [ stands more than 4,000 times in a paragraph"
                        + " | divide it by empty lines, or give the text as plain text",
                Readings.problems(read("[".repeat(50_000))));
        StringBuilder growing = new StringBuilder();
        for (int run = 1; growing.length() < 500_000; run++) {
            growing.append("`".repeat(run)).append(' ');
        }
        assertEquals(
                "a.md:1:4089: the sign ` stands more than 4,000 times in a paragraph"
                        + " | divide it by empty lines, or give the text as plain text",
                Readings.problems(read(growing.toString())));
        assertEquals(
                "a.md: the file has more than 8,000,000 characters of Markdown | divide it into several files",
                Readings.problems(read("word\n\n".repeat(1_400_000))));
        assertEquals(
                "a.md:20001:1: there is no empty line in more than 20,000 lines"
                        + " | divide it by empty lines, or give the text as plain text",
                Readings.problems(read("> word\n".repeat(50_000))));
    }

    @Test
    void anythingElseEndsSoon() {
        List<String> fragments = List.of(
                "*a ",
                "_a **b ",
                "a**b",
                "![",
                "](",
                "[a](b",
                "<a ",
                "<!--",
                "<?",
                "&amp",
                "\\",
                "|a",
                "~~~",
                "#",
                "1. ",
                "+++",
                "[a]: <b\n",
                "[a][b]",
                "=\n",
                "> a\n",
                "- a\n\n",
                "5. a\n\n",
                "``",
                "```\n",
                "\t",
                "<div>\n",
                "x\n|-|\n",
                "*_",
                "\u00a0");
        for (String fragment : fragments) {
            for (int times : new int[] {1_900, 50_000}) {
                String hostile = "start " + fragment.repeat(times);
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(hostile), fragment + " × " + times);
            }
        }
    }

    private static Checked<Reading> read(String markdown) {
        return MarkdownReader.read(new SourceText("a.md", markdown));
    }
}
