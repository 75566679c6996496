package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What is said while long work goes on. */
class ProgressTest {
    private final StringWriter err = new StringWriter();

    private String said() {
        return err.toString().replaceAll("\\d+ s", "0 s");
    }

    @Test
    void quickWorkGoesWithoutAWord() {
        try (Progress progress = Progress.inPlainLines(new PrintWriter(err))) {
            progress.step("reading terms.pdf");
        }
        assertEquals("", said());
    }

    @Test
    void plainLinesWhereThereIsNoTerminal() {
        try (Progress progress = Progress.inPlainLines(new PrintWriter(err))) {
            progress.step("reading a.pdf (1 of 2)");
            progress.tick();
            progress.step("reading b.pdf (2 of 2)");
            progress.tick();
        }
        assertEquals("reading a.pdf (1 of 2) … 0 s\nreading b.pdf (2 of 2) … 0 s\n", said());
    }

    @Test
    void oneLineWrittenOverAndTakenAwayOnATerminal() {
        try (Progress progress = Progress.onTerminal(new PrintWriter(err))) {
            progress.step("reading a.pdf");
            progress.tick();
            progress.step("reading " + "long/".repeat(30) + "b.pdf");
            progress.tick();
        }
        String erase = "\r\u001b[K";
        assertEquals(erase + "reading a.pdf … 0 s" + erase + "…/" + "long/".repeat(13) + "b.pdf … 0 s" + erase, said());
    }
}
