package org.clausebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Input made to overflow the stack or to take for ever. */
@Timeout(20)
class BoundsTest {
    private static final String FRONT = "---\nwork: w\nlanguage: en\nversion: 1\ntitle: T\n---\n\n";
    private static final int SMALL_STACK = 400_000;

    @Test
    void ten_thousand_lists_on_one_line() {
        assertRefused("- ".repeat(10_000) + "a\n", "8:1 A line that begins with more than 20 list or quote signs");
    }

    @Test
    void ten_thousand_lists_on_ten_thousand_lines() {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            lists.append(" ".repeat(Math.min(2 * i, 200))).append("- a\n");
        }
        assertRefused(lists.toString(), "48:1 A line that is indented by more than 80 spaces");
    }

    @Test
    void ten_thousand_quotes() {
        assertRefused(">".repeat(10_000) + "a\n", "8:1 A line that begins with more than 20 list or quote signs");
    }

    @Test
    void a_line_of_fifty_million_letters() {
        assertRefused("a".repeat(50_000_000), "8:1 A paragraph of more than 100000 characters");
    }

    @Test
    void a_file_of_nine_million_letters() {
        assertRefused("text\n\n".repeat(1_500_000), "1:1 A file of more than 8000000 characters");
    }

    @Test
    void growing_runs_of_backticks() {
        StringBuilder runs = new StringBuilder();
        for (int i = 1; i < 1_000; i++) {
            runs.append("`".repeat(i)).append(" \n");
        }
        assertRefused(runs.toString(), "70:48 More than 2000 of the sign ` in one paragraph");
    }

    @Test
    void a_table_of_two_thousand_columns() {
        assertRefused("| a ".repeat(2_000) + "\n" + "|---".repeat(2_000), "8:801 More than 200 bars in one line");
    }

    @Test
    void a_comment_that_never_ends() {
        assertRefused("a <!--" + "b c\n".repeat(20_000), "8:3 A < without its > in the next 500 characters");
    }

    @Test
    void a_tag_of_ten_thousand_attributes() {
        assertRefused("a <b " + "c='d'\n".repeat(10_000), "8:3 A < without its > in the next 500 characters");
    }

    @Test
    void a_title_of_a_link_that_never_ends() {
        assertRefused("[a](b '" + "c".repeat(80_000), "8:7 A title of a link that goes on for 500 characters");
    }

    @Test
    void the_title_of_a_definition_that_never_ends() {
        assertRefused("[a]: b\n(" + "c".repeat(80_000), "9:1 A title of a link that goes on for 500 characters");
    }

    @Test
    void a_letter_that_no_text_has() {
        assertRefused("a\0b", "8:2 The character U+0000, which no text has");
    }

    @TestFactory
    Stream<DynamicTest> as_much_as_is_allowed() {
        return Stream.of(
                        "- ".repeat(20) + "a",
                        "1. ".repeat(20) + "a",
                        ">".repeat(20) + "a",
                        deepest(),
                        "[".repeat(1_900),
                        "[".repeat(900) + "a" + "]".repeat(900),
                        "[a](".repeat(450),
                        "![".repeat(900) + "](u)".repeat(900),
                        "*a **a ".repeat(600),
                        "*a _b ".repeat(1_000) + "b_ a* ".repeat(900),
                        "a**b".repeat(400) + "c* ".repeat(400),
                        "<".repeat(1_900),
                        "<a ".repeat(160) + ">",
                        "<!--".repeat(120),
                        "&".repeat(1_900),
                        runs(),
                        "\\".repeat(90_000),
                        "| a ".repeat(199) + "\n" + "|---".repeat(199),
                        ("| a ".repeat(199) + "\n").repeat(200),
                        "[a]: b\n".repeat(900),
                        "a\n".repeat(50_000),
                        "(".repeat(50_000),
                        "[a](" + "(".repeat(50_000),
                        "[a](" + "\\(".repeat(40_000),
                        "a <!--" + "b".repeat(480),
                        "<http:" + "b".repeat(90_000),
                        "a < " + "b".repeat(90_000),
                        "a \\<b" + "c".repeat(90_000),
                        "[a](b '" + "c".repeat(480),
                        "[a]: (" + "c".repeat(90_000),
                        "[a]: b\n\n(" + "c".repeat(90_000),
                        "a](b".repeat(1_900) + "c".repeat(90_000),
                        "~".repeat(90_000),
                        "#".repeat(90_000),
                        "{#".repeat(40_000) + "}".repeat(10_000))
                .map(input -> DynamicTest.dynamicTest(
                        input.substring(0, Math.min(20, input.length())).replace('\n', ' '),
                        () -> assertTrue(parsed(input).problems().size() < 5_000)));
    }

    private static String deepest() {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; i <= 40; i++) {
            lists.append("  ".repeat(i)).append("- a\n");
        }
        return lists.toString();
    }

    private static String runs() {
        StringBuilder runs = new StringBuilder();
        for (int i = 1; i < 61; i++) {
            runs.append("`".repeat(i)).append(' ');
        }
        return runs.toString();
    }

    private static void assertRefused(String body, String expected) {
        Checked<Optional<Edition>> checked = parsed(body);
        assertTrue(checked.value().isEmpty());
        assertEquals(
                List.of(expected),
                checked.problems().stream().map(BoundsTest::shown).toList());
    }

    private static String shown(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.message();
    }

    /** Parses in a thread with a small stack, so that a recursion without bound shows. */
    private static Checked<Optional<Edition>> parsed(String body) {
        SourceText file = new SourceText("t.md", FRONT + body);
        AtomicReference<Checked<Optional<Edition>>> result = new AtomicReference<>(Checked.good(Optional.empty()));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(EditionParser.parse(file)), "small", SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, what) -> thrown.set(what));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (thrown.get() != null) {
            throw new AssertionError("parsing failed", thrown.get());
        }
        return result.get();
    }
}
