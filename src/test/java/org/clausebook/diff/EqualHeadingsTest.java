package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** A version all of whose headings are the same, and gone from the next: time grows with their number. */
class EqualHeadingsTest {
    @Test
    void eightTimesAsManyTakeNotNearlySixtyFourTimesAsLong() {
        time(2000);
        long few = time(2000);
        long many = time(16_000);
        assertTrue(many < 30 * few, few + " ns for 2000, " + many + " ns for 16000");
    }

    /** The least of some runs, in nanoseconds. */
    private static long time(int size) {
        Alignment gone = Aligner.align(edition(1, "## Definitions\n\n".repeat(size)), edition(2, ""));
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            Comparer.compare(gone);
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }

    private static Edition edition(int version, String body) {
        String markdown = "---\nwork: w\nlanguage: en\nversion: " + version + "\ntitle: T\n---\n\n# T\n\n" + body;
        return EditionParser.parse(new SourceText("w.md", markdown)).value().orElseThrow();
    }
}
