package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

/** Whatever a Markdown file is made of, the letters that it shows come out once and in order. */
class MarkdownLettersTest {
    private static final List<String> WORDS =
            List.of("law", "лиценз", "(a)", "&amp;", "§ 3", "1.1", "“x”", "\\*", "2021", "a|b", "𝒜", "條約", "a_b");
    private static final List<String> AROUND = List.of("**", "*", "`");

    @Test
    void everyLetterOfAGeneratedFileIsKept() {
        for (long seed = 0; seed < 1000; seed++) {
            StringBuilder markdown = new StringBuilder("start\n\n");
            StringBuilder letters = new StringBuilder("start");
            new Page(new Random(seed), markdown, letters).blocks("", 0);
            String file = "seed " + seed + ":\n" + markdown;
            Checked<Reading> checked = MarkdownReader.read(new SourceText("a.md", markdown.toString()));
            assertEquals("", Readings.problems(checked), file);
            Readings.assertAccountsForEveryLetter(checked.value(), file);
            assertEquals(letters.toString(), Readings.letters(checked.value()), file);
        }
    }

    private record Page(Random random, StringBuilder markdown, StringBuilder letters) {
        void blocks(String indent, int depth) {
            int count = 1 + random.nextInt(depth == 0 ? 6 : 2);
            for (int i = 0; i < count; i++) {
                switch (random.nextInt(depth > 3 ? 3 : 7)) {
                    case 0 -> heading(indent);
                    case 1, 2 -> paragraph(indent);
                    case 3 -> list(indent, "- ", depth);
                    case 4 -> list(indent, "1. ", depth);
                    case 5 -> {
                        markdown.append(indent)
                                .append("<!-- no -->\n")
                                .append(indent)
                                .append('\n');
                        blocks(indent, depth + 1);
                    }
                    default -> quote(indent, depth);
                }
            }
        }

        private void heading(String indent) {
            markdown.append(indent).append("#".repeat(1 + random.nextInt(6))).append(' ');
            line();
            markdown.append(indent).append('\n');
        }

        private void paragraph(String indent) {
            for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
                markdown.append(indent).append("x ");
                letters.append('x');
                line();
            }
            markdown.append(indent).append('\n');
        }

        private void list(String indent, String mark, int depth) {
            for (int items = 1 + random.nextInt(3); items > 0; items--) {
                markdown.append(indent).append(mark).append("y ");
                letters.append('y');
                line();
                markdown.append(indent).append('\n');
                if (random.nextBoolean()) {
                    blocks(indent + " ".repeat(mark.length()), depth + 1);
                }
            }
        }

        private void quote(String indent, int depth) {
            markdown.append(indent).append("> z\n").append(indent).append(">\n");
            letters.append('z');
            blocks(indent + "> ", depth + 1);
            markdown.append(indent).append('\n');
        }

        private void line() {
            for (int words = 1 + random.nextInt(4); words > 0; words--) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                boolean wrapped = random.nextInt(4) == 0 && word.chars().allMatch(Character::isLetterOrDigit);
                String around = wrapped ? AROUND.get(random.nextInt(AROUND.size())) : "";
                markdown.append(around).append(word).append(around).append(words > 1 ? " " : "");
                letters.append(Readings.letters(word.replace("&amp;", "&").replace("\\", "")));
            }
            markdown.append('\n');
        }
    }
}
