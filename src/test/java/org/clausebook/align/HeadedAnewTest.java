package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.clausebook.Editions;
import org.clausebook.align.PairHmm.Step;
import org.junit.jupiter.api.Test;

/** A heading is known by what stands around it, where that is sure. */
class HeadedAnewTest {
    private static final String OLD = "# Rules\n## Rent\nIt is due.\n## Terms of use\nNobody sings.\n";
    private static final String NEW = "# Rules\n## Rent\nIt is due.\n## Conditions\nNobody sings.\n";
    private static final int HEADING = 3;

    @Test
    void betweenSureNeighboursItIsTheSameHeading() {
        assertEquals(List.of(HEADING + "-" + HEADING), found(OLD, NEW, 1));
    }

    @Test
    void besideNeighboursThatAreNotSureItIsNone() {
        assertEquals(List.of(), found(OLD, NEW, 0.8));
    }

    @Test
    void aParagraphOfOtherWordsIsNone() {
        assertEquals(List.of(), found(OLD.replace("## Terms", "Terms"), NEW.replace("## Cond", "Cond"), 1));
    }

    @Test
    void aClauseOverTheSameItemIsTheSame() {
        String items = "# Rules\n## Rent\nIt is due.\n\n%s\n\n- (a) nobody sings.\n";
        String clause = items.formatted("8. Terms of use:");
        assertEquals(List.of(HEADING + "-" + HEADING), found(clause, items.formatted("8. Conditions are these:"), 1));
        assertEquals(List.of(HEADING + "-" + HEADING), found(clause, NEW, 1));
    }

    /** What is found where all but the heading is linked, each line to that of its number. */
    private static List<String> found(String left, String right, double sure) {
        Forms forms = new Forms();
        Unit[] some = Units.of(Editions.edition("rules", "en", "2021", left), forms);
        Unit[] others = Units.of(Editions.edition("rules", "en", "2025", right), forms);
        List<Step> steps = IntStream.range(0, some.length)
                .filter(row -> row != HEADING)
                .mapToObj(row -> new Step(row, 1, row, 1, sure))
                .toList();
        return HeadedAnew.find(some, others, steps).stream()
                .map(step -> step.row() + "-" + step.column())
                .toList();
    }
}
