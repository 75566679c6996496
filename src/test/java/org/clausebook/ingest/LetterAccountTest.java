package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.clausebook.parse.Entry;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.junit.jupiter.api.Test;

/** Nothing of a source is lost, whatever it looks like; and the account that says so sees what is. */
class LetterAccountTest {
    private static final int TEXTS = 4000;
    private static final String[] PIECES = {
        "the Licensee shall",
        "may not",
        "Acme Corp.",
        "(a)",
        "(i)",
        "1.",
        "2.",
        "3.1",
        "§ 4",
        "Article 5",
        "чл. 7.",
        "• one",
        "- two",
        "third-",
        "co\u00adoperate",
        "soft\u00ad",
        "https://example.org/en-",
        "us/page",
        "www.example.org/",
        "“Term”",
        "means:",
        "NOTE:",
        "Fees.",
        "TITLE",
        "第三条",
        "用户同意。",
        "شروط",
        "2019 Express",
        "|",
        "*",
        "_x_",
        "# not",
        "\\bin",
        "`code`",
        "<b>",
        "&amp;",
        "---",
        "{#id}",
        "[text](x)",
        "©",
        "50 %",
        "\u00a0",
        "\u200b",
        "e.g.",
        "Договор",
        "Раздел II"
    };

    @Test
    void everyLetterOfGeneratedTextsIsInABlockOrInTheFurniture() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = text(new SplittableRandom(seed));
            if (SourceFormat.hasHeadings(text)) {
                // What Markdown shows is the account of MarkdownLettersTest.
                continue;
            }
            String because = "seed " + seed;
            Checked<List<Draft>> read = read(text);
            assertFalse(read.failed(), () -> because + ": " + read.problems());
            assertEquals(letters(text), letters(read.value()), because);
        }
    }

    @Test
    void aLostLetterIsSeenWithItsLine() {
        Reading reading = reading("1. One is here.\n\n2. Two is here.\n");
        Entry first =
                Outline.of(reading.paragraphs(), new HeadingStyle(List.of())).get(0);
        LetterAccount.Loss loss =
                LetterAccount.check(reading, List.of(List.of(first))).orElseThrow();
        assertEquals(3, loss.line());
        assertTrue(loss.expected().contains("2.Twoishere."), loss.toString());
    }

    @Test
    void aLetterTooManyIsSeen() {
        Reading reading = reading("1. One is here.\n");
        List<Entry> entries = new ArrayList<>(Outline.of(reading.paragraphs(), new HeadingStyle(List.of())));
        entries.add(entries.get(0));
        assertTrue(LetterAccount.check(reading, List.of(entries)).isPresent());
    }

    private static Reading reading(String text) {
        return Unwrapper.read(TextReader.read(new SourceText("a.txt", text)), LanguageGuess.parts(List.of()));
    }

    private static Checked<List<Draft>> read(String text) {
        return Ingest.read("a.txt", text.getBytes(StandardCharsets.UTF_8), IngestOptions.NONE, page -> {});
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("x");
        int lines = 1 + random.nextInt(60);
        boolean spaces = random.nextInt(3) == 0;
        for (int line = 0; line < lines; line++) {
            int words = random.nextInt(12);
            text.append(random.nextInt(12) == 0 ? "\f" : "")
                    .append(random.nextInt(9) == 0 ? " ".repeat(random.nextInt(8)) : "");
            for (int word = 0; word < words; word++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(word + 1 < words ? " " : "");
            }
            text.append(spaces ? " " : "").append(random.nextInt(20) == 0 ? "\r\n" : "\n");
            text.append("\n".repeat(random.nextInt(6) == 0 ? random.nextInt(4) : 0));
        }
        return text.toString();
    }

    /** The letters of a source that are not blank. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(letters::appendCodePoint);
        return sorted(letters.toString());
    }

    /** The letters of all blocks and all furniture. */
    private static String letters(List<Draft> drafts) {
        StringBuilder all = new StringBuilder();
        for (Draft draft : drafts) {
            for (Block block : draft.edition().blocks()) {
                all.append(block.letters());
            }
            draft.furniture().forEach(piece -> all.append(piece.text()));
        }
        return letters(all.toString());
    }

    /** Furniture stands elsewhere in the drafts than in the source; the account itself compares the order. */
    private static String sorted(String letters) {
        return letters.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
