package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.Editions;
import org.clausebook.align.PairHmm.Step;
import org.clausebook.align.PairScores.Nature;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** What stands the other way round below one parent is linked crosswise. */
class SwappedTest {
    private static final String RIGHTS = "# Rules\n## Rights\nYou may:\n\n%s\n";
    private static final String ACCESS = "- access the personal data\n";
    private static final String ERASURE = "- request the erasure of a record\n";
    private static final String COMPLAINT = "- file a complaint with the regulator\n";

    @Test
    void twoNeighboursChangePlaces() {
        assertEquals("0-0 1-1 2-2 3-4 4-3 5-5", crossed(ACCESS + ERASURE + COMPLAINT, ERASURE + ACCESS + COMPLAINT));
    }

    @Test
    void inOrderTheyStay() {
        assertEquals("0-0 1-1 2-2 3-3 4-4 5-5", crossed(ACCESS + ERASURE + COMPLAINT, ACCESS + ERASURE + COMPLAINT));
    }

    @Test
    void twinsStay() {
        assertEquals("0-0 1-1 2-2 3-3 4-4 5-5", crossed(ACCESS + ACCESS + COMPLAINT, ACCESS + ACCESS + COMPLAINT));
    }

    @Test
    void ofTwoWordsNothingIsKnown() {
        assertEquals("0-0 1-1 2-2 3-3 4-4", crossed("- the data\n- a record\n", "- a record\n- the data\n"));
    }

    @Test
    void withAnotherBetweenThemTheyStay() {
        String parted = ERASURE + "\nOr:\n\n" + ACCESS;
        assertEquals("0-0 1-1 2-2 3-3 4-4 5-5", crossed(ACCESS + "\nOr:\n\n" + ERASURE, parted));
    }

    private static String crossed(String items, String others) {
        Edition left = Editions.edition("rules", "en", "2021", RIGHTS.formatted(items));
        Edition right = Editions.edition("rules", "en", "2025", RIGHTS.formatted(others));
        Forms forms = new Forms();
        Unit[] some = Units.of(left, forms);
        Unit[] same = Units.of(right, forms);
        Dictionary words = Dictionary.identity(forms.size(), 0.5f);
        PairScores scores =
                new PairScores(some, same, new Learning.Both(words, words), Nature.of(Alignment.Kind.TRANSLATION));
        List<Step> straight = IntStream.range(0, some.length)
                .mapToObj(row -> new Step(row, 1, row, 1, 1))
                .toList();
        return Swapped.crossed(some, same, scores, straight).stream()
                .map(step -> step.row() + "-" + step.column())
                .collect(Collectors.joining(" "));
    }
}
