package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Words that went from a heading into its text or back. */
class CrossedTest {
    @Test
    void aHeadingRunIntoItsTextIsEditorial() {
        assertEquals(
                "editorial [heading run into the text]",
                told("*Care of the tree:* Nobody climbs it.", "Care of the tree: Nobody climbs it."));
    }

    @Test
    void aHeadingSetOffFromItsTextIsEditorial() {
        assertEquals(
                "editorial [heading set off from the text]",
                told("Care of the tree: Nobody climbs it.", "*Care of the tree:* Nobody climbs it."));
    }

    @Test
    void whatElseChangedIsTold() {
        assertEquals(
                "substantive [modal verb: may → shall]",
                told("*Care of the tree:* You may climb it.", "Care of the tree: You shall climb it."));
    }

    @Test
    void aHeadingThatBecameATextWithOtherAmountsIsSubstantive() {
        assertEquals("substantive [amount: 59 euros → 119 euros]", told("## Stove 59 euros", "Stove 119 euros"));
    }

    @Test
    void aHeadingPutOverATextIsSubstantive() {
        assertEquals(
                "substantive [words added: Dogs]", told("Nobody climbs the tree.", "*Dogs.* Nobody climbs the tree."));
    }

    @Test
    void aTextTakenApartIntoHeadingAndTextSaysTheSame() {
        assertEquals(
                "editorial [heading set off from the text]",
                told("Guest Whoever stays for six nights.", "## Guest\nWhoever stays for six nights."));
    }

    /** What changed between two texts that are linked as wholes. */
    private static String told(String old, String now) {
        Edition before = Compared.edition("en", "1", "---\n" + old);
        Edition after = Compared.edition("en", "2", "---\n" + now);
        LinkChange change = Compared.of(before, after, List.of(Compared.link(before.blocks(), after.blocks())))
                .changes()
                .values()
                .iterator()
                .next();
        return change.significance() + " " + change.reasons();
    }
}
