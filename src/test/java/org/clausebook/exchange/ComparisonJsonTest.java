package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.Editions;
import org.clausebook.align.Aligner;
import org.clausebook.diff.Comparer;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {
    @Test
    void eachLinkCarriesItsRedline() {
        Edition old = Editions.edition("lease", "en", "1", "1. *Rent.* You shall pay the rent of the garden.");
        Edition now = Editions.edition("lease", "en", "2", "1. *Rent.* You may pay the rent of the garden.");
        String json = ComparisonJson.write(Comparer.compare(Aligner.align(old, now)));
        assertEquals(
                """
                "significance": "substantive",
                "reasons": [
                "modal verb: shall → may"
                ],
                "redline": {
                "heading": [
                {
                "op": "equal",
                "text": "Rent."
                }
                ],
                "text": [
                {
                "op": "equal",
                "text": "You "
                },
                {
                "op": "delete",
                "text": "shall"
                },
                {
                "op": "insert",
                "text": "may"
                },
                {
                "op": "equal",
                "text": " pay the rent of the garden."
                }
                ]
                },
                """,
                json.substring(json.indexOf("\"significance\""), json.indexOf("\"confidence\""))
                        .replaceAll("(?m)^ +", ""));
    }
}
