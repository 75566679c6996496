package org.clausebook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProblemTextTest {
    @Test
    void the_caret_stands_below_the_column() {
        SourceText file = new SourceText("a.md", "one\n\t\ud83d\ude00 two\n");
        Problem problem = Problem.error(file.place(8), "A word", "Delete it");
        assertEquals("a.md:2:5: error: A word\n    \t\ud83d\ude00 two\n    \t  ^\n  Delete it\n", ProblemText.render(problem));
    }

    @Test
    void a_whole_file_has_no_line() {
        Problem problem = Problem.warning(Place.ofFile("a.md"), "It is empty", "Write something");
        assertEquals("a.md: warning: It is empty\n  Write something\n", ProblemText.render(problem));
    }
}
