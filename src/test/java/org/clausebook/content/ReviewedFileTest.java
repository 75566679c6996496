package org.clausebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.source.ProblemText;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;

class ReviewedFileTest {
    private static final String FILE = """
            severities:
              dash: note
            dismissed:
              - rule: double-word
                clause: lease.en-2021 garden/14
                evidence: 51cf47a5ffd5fdf8
                reason: as in the law
                by: Ann Ko
            """;

    private static Checked<Reviewed> read(String text) {
        return ReviewedReader.read(new SourceText("reviewed.yaml", text));
    }

    @Test
    void saysWhoLetWhatPassAndWhy() {
        Checked<Reviewed> read = read(FILE);
        assertEquals(List.of(), read.problems());
        Dismissal dismissal = read.value().dismissals().get(0);
        assertEquals(
                "double-word lease.en-2021 garden/14 51cf47a5ffd5fdf8 as in the law Ann Ko reviewed.yaml:4:11",
                dismissal.rule() + " " + dismissal.clause() + " " + dismissal.evidence() + " " + dismissal.reason()
                        + " " + dismissal.by() + " " + dismissal.place());
        assertEquals("dash", read.value().severities().get(0).rule());
    }

    @Test
    void aFileOfRemarksIsGood() {
        assertEquals(Reviewed.NONE, read("# nothing yet\n").value());
    }

    @Test
    void aWrongSeverityAndAMissingReasonShowTheirLines() {
        String text = FILE.replace("note", "fatal").replace("    reason: as in the law\n", "");
        assertEquals("""
                reviewed.yaml:2:9: error: "fatal" is no severity
                      dash: fatal
                            ^
                  Write error, warning, note or off
                reviewed.yaml:4:5: error: The key reason is missing
                      - rule: double-word
                        ^
                  Write a line reason: with its value
                """, ProblemText.render(read(text).problems()));
    }

    @Test
    void theSameEntryTwiceIsAnError() {
        String entry = FILE.substring(FILE.indexOf("  - rule"));
        assertEquals(
                List.of("The same is already said at reviewed.yaml:4:11"),
                read(FILE + entry).problems().stream()
                        .map(problem -> problem.message())
                        .toList());
    }
}
