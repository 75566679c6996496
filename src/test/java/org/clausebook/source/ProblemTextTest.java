package org.clausebook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemTextTest {
    @Test
    void the_caret_stands_below_the_column() {
        SourceText file = new SourceText("a.md", "one\n\t\ud83d\ude00 two\n");
        Problem problem = Problem.error(file.place(8), "A word", "Delete it");
        assertEquals(
                "a.md:2:5: error: A word\n    \t\ud83d\ude00 two\n    \t   ^\n  Delete it\n",
                ProblemText.render(problem));
    }

    @Test
    void a_whole_file_has_no_line() {
        Problem problem = Problem.warning(Place.ofFile("a.md"), "It is empty", "Write something");
        assertEquals("a.md: warning: It is empty\n  Write something\n", ProblemText.render(problem));
    }

    @Test
    void the_caret_stands_below_the_column_behind_wide_characters_and_accents() {
        assertShown("a.md:1:4: error: stray\n    第一条x\n          ^\n", "第一条x", "stray");
        assertShown("a.md:1:3: error: stray\n    e\u0301x\n     ^\n", "e\u0301x", "stray");
        assertShown("a.md:1:3: error: stray\n    😀x\n      ^\n", "😀x", "stray");
    }

    @Test
    void nothing_in_a_text_steers_the_terminal() {
        assertShown(
                "a.md:1:5: error: stray \uFFFD[2J here\n    \uFFFD[2Jx\uFFFDy\n        ^\n",
                "\u001b[2Jx\u202ey",
                "stray \u001b[2J\nhere");
    }

    private static void assertShown(String expected, String text, String message) {
        SourceText file = new SourceText("a.md", text);
        assertEquals(expected, ProblemText.render(Problem.error(file.place(text.indexOf('x')), message, "")));
    }
}
