package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clausebook.source.Problem;
import org.junit.jupiter.api.Test;

/** What is too large for a draft is told where it stands in the source, since the draft is never written. */
class LargeParagraphTest {
    @Test
    void aParagraphThatIsTooLong() {
        assertEquals("a.txt:5:1 A paragraph of more than 100000 characters", error("words ".repeat(20_000) + "end."));
    }

    @Test
    void aParagraphWithTooManySigns() {
        assertEquals("a.txt:5:1 More than 2000 of the sign * in one paragraph", error("a * b ".repeat(2_001) + "end."));
    }

    private static String error(String paragraph) {
        byte[] text = ("Terms of Use\n\nThe first paragraph.\n\n" + paragraph + "\n").getBytes(StandardCharsets.UTF_8);
        List<Problem> errors = Ingest.read("a.txt", text, IngestOptions.NONE, page -> {}).problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0).place().file() + ":" + errors.get(0).place().line() + ":"
                + errors.get(0).place().column() + " " + errors.get(0).message();
    }
}
