package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

/** A problem as a person reads it. */
class ProblemTextTest {
    @Test
    void showsThePlaceTheLineTheCaretAndWhatToDo() {
        assertShown("""
                error: terms.md:2:1: unknown key 'langauge'
                  langauge: en
                  ^
                  hint: write 'language'
                """, "---\nlangauge: en\n", "langauge", "unknown key 'langauge'", "write 'language'");
    }

    @Test
    void keepsTheCaretInPlaceBehindTabs() {
        assertShown("error: terms.md:1:4: stray\n  \ta\tb\n  \t \t^\n", "\ta\tb", "b", "stray", "");
    }

    @Test
    void keepsTheCaretInPlaceBehindWideCharactersAndAccents() {
        assertShown("error: terms.md:1:4: stray\n  第一条x\n        ^\n", "第一条x", "x", "stray", "");
        assertShown("error: terms.md:1:3: stray\n  e\u0301x\n   ^\n", "e\u0301x", "x", "stray", "");
        assertShown("error: terms.md:1:3: stray\n  😀x\n    ^\n", "😀x", "x", "stray", "");
    }

    @Test
    void showsNoLineWhereTheWholeFileIsMeant() {
        Problem problem =
                Problem.warning(new SourceText("terms.md", "").whole(), "the file is empty", "write something");
        assertEquals(
                "warning: terms.md: the file is empty\n  hint: write something",
                String.join("\n", ProblemText.lines(problem)));
    }

    @Test
    void neverSteersTheTerminal() {
        assertShown(
                "error: terms.md:1:5: stray \uFFFD[2J here\n  \uFFFD[2Jx\uFFFDy\n      ^\n",
                "\u001b[2Jx\u202ey",
                "x",
                "stray \u001b[2J\nhere",
                "");
    }

    private static void assertShown(String expected, String text, String at, String message, String hint) {
        SourceText source = new SourceText("terms.md", text);
        Problem problem = Problem.error(source.place(text.indexOf(at)), message, hint);
        assertEquals(expected, String.join("\n", ProblemText.lines(problem)) + "\n");
    }
}
