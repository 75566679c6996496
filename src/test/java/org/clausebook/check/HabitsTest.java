package org.clausebook.check;

import static org.clausebook.check.OneText.english;
import static org.clausebook.check.OneText.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What texts do by habit, and nobody should be told of, beside what is wrong in one text by itself. */
class HabitsTest {
    private static final String SENTENCES =
            "1. The key is yours.\n2. The lock is ours.\n3. The gate is quite old.\n4. The shed is new.\n";

    @Test
    void anAddressAtTheEndHasAStopOnlyWhereTheTextSetsOne() {
        String last = "5. The rules of the garden are at www.example.com/rules\n";
        assertEquals(List.of(), english(SENTENCES + last));
        assertEquals(
                List.of("missing-stop: at www.example.com/rules"),
                english(SENTENCES + last + "6. See www.example.com.\n"));
    }

    @Test
    void aListWithoutStopsAmongSentences() {
        String list = "5. The Tenant looks after:\n- the trees behind the house\n- the old shed\n- the new gate\n";
        String more = "6. Nobody else looks after:\n%s";
        StringBuilder items = new StringBuilder();
        for (int item = 0; item < 40; item++) {
            items.append("- the garden ").append("or its parts ".repeat(item % 3)).append("there.\n");
        }
        assertEquals(List.of(), english(SENTENCES + list + more.formatted(items)));
    }

    @Test
    void aSentenceThatLeadsIntoAListOrBreaksOff() {
        assertEquals(List.of(), english(SENTENCES + "5. The Tenant looks after\n- the trees; and\n- the shed.\n"));
        assertEquals(List.of(), found("hu", "1. A.\n2. B van.\n3. C van.\n4. D van.\n5. A kert zárva, ha\n6. E van.\n"));
        assertEquals(List.of(), english(SENTENCES + "5. [Delete this paragraph before you sign]\n"));
    }

    @Test
    void aLineShorterThanTheSentencesOfATextIsALabel() {
        String paragraphs = "The key to the shed is yours.\n\n"
                + "The lock of the shed is ours.\n\nThe gate is rather old now.\n\nThe shed is as good as new.\n\n";
        assertEquals(List.of(), english("## Keys\n\n" + paragraphs + "The Old Garden\n"));
        assertEquals(
                List.of("missing-stop: the lease"),
                english("## Keys\n\n" + paragraphs + "The trees stay there after the lease\n"));
    }
}
