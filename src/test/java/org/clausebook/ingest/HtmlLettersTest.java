package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

/** Whatever a page is made of, the letters that it shows come out once and in order. */
class HtmlLettersTest {
    private static final List<String> BLOCKS = List.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h4",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "form",
            "button",
            "details",
            "summary",
            "figure");
    private static final List<String> INLINES =
            List.of("b", "i", "em", "strong", "span", "sup", "a href='#x'", "a href='https://x.org/'", "code", "x-y");
    private static final List<String> HIDDEN = List.of(
            "<script>no()</script>",
            "<p hidden>no</p>",
            "<!-- no -->",
            "<style>no</style>",
            "<select><option>no</select>");
    private static final List<String> WORDS =
            List.of("law", "лиценз", "1.", "(a)", "&amp;", "§&nbsp;3", "a&shy;b", "2021", "-", "&#x200B;", "𝒜", "條約");

    @Test
    void everyLetterOfAGeneratedPageIsKept() {
        for (long seed = 0; seed < 1000; seed++) {
            StringBuilder html = new StringBuilder();
            StringBuilder letters = new StringBuilder("start");
            html.append("<p>start</p>");
            new Page(new Random(seed), html, letters).blocks(0);
            String page = "seed " + seed + ": " + html;
            Checked<Reading> checked = HtmlReader.read(new SourceText("a.html", html.toString()));
            assertEquals("", Readings.problems(checked), page);
            Readings.assertAccountsForEveryLetter(checked.value(), page);
            assertEquals(letters.toString(), Readings.letters(checked.value()), page);
        }
    }

    private record Page(Random random, StringBuilder html, StringBuilder letters) {
        void blocks(int depth) {
            int count = 1 + random.nextInt(depth == 0 ? 8 : 3);
            for (int i = 0; i < count; i++) {
                int kind = random.nextInt(10);
                if (depth > 5 || kind < 3) {
                    inlines();
                } else if (kind == 3) {
                    html.append(pick(HIDDEN));
                } else {
                    block(pick(BLOCKS), depth);
                }
            }
        }

        private void block(String name, int depth) {
            boolean table = name.equals("table");
            html.append('<').append(name).append(table ? "><tr><td>" : ">");
            boolean inlineOnly = List.of("p", "h1", "h2", "h4", "button", "li", "dt", "dd", "form", "summary", "nav")
                    .contains(name);
            if (inlineOnly) {
                inlines();
            } else {
                blocks(depth + 1);
            }
            if (table && random.nextBoolean()) {
                html.append("</td><td>");
                inlines();
            }
            html.append(table ? "</td></tr></" : "</").append(name).append('>');
        }

        private void inlines() {
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                boolean wrapped = random.nextInt(3) == 0;
                String tag = pick(INLINES);
                html.append(wrapped ? "<" + tag + ">" : "");
                word();
                html.append(wrapped ? "</" + tag.split(" ", 2)[0] + ">" : "");
                html.append(random.nextInt(6) == 0 ? "<br>" : random.nextBoolean() ? " \n" : "");
            }
        }

        private void word() {
            String word = pick(WORDS);
            html.append(word);
            letters.append(Readings.letters(word.replace("&amp;", "&")
                    .replace("&nbsp;", " ")
                    .replace("&shy;", "")
                    .replace("&#x200B;", "")));
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
