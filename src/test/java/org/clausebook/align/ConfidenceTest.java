package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausebook.Editions;
import org.junit.jupiter.api.Test;

/** A confidence means something: of links at 0.9 nine in ten are right, of those without a counterpart too. */
class ConfidenceTest {
    private static final String RULES = """
            # House rules
            1. The lawn is cut on Fridays before noon, and the clippings go on the compost heap behind the shed.
            2. Each flat has one compartment; what stands in the corridor is cleared away every quarter.
            3. The machine is free from eight to eight; the list of turns hangs at the door.
            """;

    private int said;
    private int right;

    @Test
    void ofWhatIsSurelyAddedOrRemovedNineInTenAre() {
        HardPair revision = HardPair.bundled("en-20210429", "en-20250425");
        for (HardPair base : List.of(revision, HardPair.self(revision.left()))) {
            for (Mutation mutation : List.of(Mutation.DROP, Mutation.MOVE_FOUR, Mutation.CLAUSES, Mutation.FOREIGN)) {
                for (long seed = 101; seed <= 103; seed++) {
                    count(base.changed(mutation, seed));
                }
            }
        }
        assertTrue(said > 300, said + " were called sure");
        assertTrue(right >= 0.9 * said, right + " of " + said + " are right");
    }

    private void count(HardPair pair) {
        Set<Truth.Pair> truth = pair.truth().pairs();
        for (BlockLink link : Aligner.align(pair.left(), pair.right()).links()) {
            if (!link.isPair() && link.confidence() >= 0.9) {
                said++;
                right += truth.containsAll(Truth.pairs(link)) ? 1 : 0;
            }
        }
    }

    @Test
    void whatIsLikeNothingIsSurelyAdded() {
        assertEquals(
                "1.0 added",
                alone(RULES + "4. Parcels heavier than 31 kilograms are refused at the freight office.\n"));
    }

    /** One of the twins is new, but which? */
    @Test
    void whichOfTwoTwinsWasAddedIsDoubtful() {
        assertEquals(
                "0.7 added",
                alone(RULES + "4. The machine is free from eight to eight; the list of turns hangs at the door.\n"));
    }

    private static String alone(String changed) {
        StringBuilder alone = new StringBuilder();
        Aligner.align(Editions.edition("rules", "en", "1", RULES), Editions.edition("rules", "en", "2", changed))
                .links()
                .stream()
                .filter(link -> !link.isPair())
                .forEach(link -> alone.append(String.format(
                        Locale.ROOT,
                        "%.1f %s",
                        link.confidence(),
                        link.relation().name().toLowerCase(Locale.ROOT))));
        return alone.toString();
    }

    @Test
    void clausesMovedInATranslationAreFound() {
        HardPair translation = HardPair.bundled("en-20210429", "bg-20210429");
        Tally tally = new Tally();
        for (long seed = 101; seed <= 104; seed++) {
            HardPair moved = translation.changed(Mutation.CLAUSES, seed);
            tally.add(Aligner.align(moved.left(), moved.right()), moved.truth());
        }
        assertTrue(tally.f1() > 0.97, "F1 " + tally.f1());
    }
}
