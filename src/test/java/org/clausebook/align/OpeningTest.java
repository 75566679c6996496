package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.Editions;
import org.junit.jupiter.api.Test;

/** How much of the beginnings of two texts is the same. */
class OpeningTest {
    private final Forms forms = new Forms();

    @Test
    void onlyTheFirstWordsCount() {
        String begin = "The lawn is cut on Fridays before noon";
        assertEquals(1, likeness(begin + " and watered on Sundays.", begin + " by the tenants of the ground floor."));
    }

    @Test
    void aWordCountsAsOftenAsItStandsInBoth() {
        assertEquals(0.5f, likeness("no dogs, no cats", "no birds, no bees"));
        assertEquals(0.25f, likeness("no dogs, no cats", "no birds or bees"));
    }

    @Test
    void aRunInHeadingThatOnlyOneHasIsPassedOver() {
        String text = "Dogs are kept on the lead within the walls of the yard.";
        assertEquals(1, likeness(text, "*Animals in the yard.* " + text));
    }

    @Test
    void theRunInHeadingsOfBothAreCompared() {
        String text = "It is kept for seven years from the end of the lease.";
        assertEquals(0.75f, likeness("*Deposit.* " + text, "*Register.* " + text), 0.13f);
    }

    @Test
    void neighboursTakenTogetherBeginAsTheFirst() {
        Unit[] parts = units("Dogs stay out.\nThe gate is shut at ten.");
        assertEquals(1, Unit.join(parts, 1, 3).opening().likeness(unit("Dogs stay out. The gate is shut at six.")));
    }

    private float likeness(String one, String other) {
        return unit(one).likeness(unit(other));
    }

    private Opening unit(String text) {
        return units(text)[1].opening();
    }

    /** The units of some lines below a title. */
    private Unit[] units(String lines) {
        return Units.of(Editions.edition("rules", "en", "1", "# Rules\n" + lines), forms);
    }
}
