package org.clausebook.check;

import static org.clausebook.Editions.edition;
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
            items.append("- the garden ")
                    .append("or its parts ".repeat(item % 3))
                    .append("there.\n");
        }
        assertEquals(List.of(), english(SENTENCES + list + more.formatted(items)));
    }

    @Test
    void aSentenceThatLeadsIntoAListOrBreaksOff() {
        assertEquals(List.of(), english(SENTENCES + "5. The Tenant looks after\n- the trees; and\n- the shed.\n"));
        assertEquals(
                List.of(), found("hu", "1. A.\n2. B van.\n3. C van.\n4. D van.\n5. A kert zárva, ha\n6. E van.\n"));
        assertEquals(List.of(), english(SENTENCES + "5. [Delete this paragraph before you sign]\n"));
    }

    @Test
    void aLineShorterThanTheSentencesOfATextIsALabel() {
        String paragraphs = """
                The key to the shed is yours.

                The lock of the shed is ours.

                The gate is rather old now.

                The shed is as good as new.

                """;
        assertEquals(List.of(), english("## Keys\n\n" + paragraphs + "The Old Garden\n"));
        assertEquals(
                List.of("missing-stop: the lease"),
                english("## Keys\n\n" + paragraphs + "The trees stay there after the lease\n"));
    }

    @Test
    void straightMarksByHabitAreToldOfOnce() {
        String curved = "1. The garden’s gate.\n".repeat(40);
        String straight = "1. The garden's gate.\n";
        assertEquals(List.of("warning", "warning", "warning"), severities(curved + straight.repeat(3)));
        List<String> many = severities(curved + straight.repeat(11));
        assertEquals(11, many.size());
        assertEquals(List.of("warning", "note"), many.stream().distinct().toList());
        assertEquals(1, many.indexOf("note"));
    }

    private static List<String> severities(String text) {
        return Checker.check(edition("lease", "en", "2021", text)).stream()
                .filter(finding -> finding.rule().equals(Rule.STRAIGHT_QUOTE.id()))
                .map(finding -> finding.severity().toString())
                .toList();
    }

    @Test
    void oneFindingTellsOfAPairOfTwoKinds() {
        assertEquals(
                List.of("straight-quote: \"Gate”"), english("1. The “House”, the “Shed” and the \"Gate” are yours."));
        assertEquals(List.of("unpaired-quote: „Tor\""), found("de", "1. Das „Haus“ und das „Tor\" sind alt."));
        assertEquals(List.of("unpaired-quote: ”门”"), found("zh", "1. 租户有“钥匙”、“锁”、“花园”、“房子”以及如”门”等。"));
    }

    @Test
    void whatIsOpenedInOneParagraphIsClosedInTheNext() {
        assertEquals(
                List.of(),
                english("## Notice\n\nWrite “The keys (all of them\n\nand those of the shed) are yours.” on it.\n"));
        assertEquals(
                List.of("unpaired-bracket: ("),
                english("## Notice\n\nWrite the keys (all of them\n\nand those of the shed are yours.\n"));
    }

    @Test
    void whatLooksLikeAMarkAndIsNone() {
        assertEquals(List.of(), found("fr", "## Clefs\n\nVoir l’« Annexe ».\n\n« Retour au début\n"));
        assertEquals(List.of(), english("1. The rules for 1) rule (2)(a), 2) rules b)-c) and 3) all others are old."));
    }

    @Test
    void dashesAmongHyphensAreToldOfOnce() {
        String hyphens = "1. The garden - all of it - is yours.\n".repeat(4);
        assertEquals(List.of("dash: it – the"), english(hyphens + "2. All of it – the old shed – is ours.\n"));
    }

    private static final String HEADINGS = """
            ## Duties of the Tenant
            ## Rights of the Owner
            ## End of the Lease
            ## Use of the Shed
            ## Noise at Night
            """;

    @Test
    void headingsAreHeldAgainstTheirLikes() {
        assertEquals(List.of("heading-stop: Trees:"), english(HEADINGS + "## Trees:\nThe trees stay where they are."));
        assertEquals(List.of(), english(HEADINGS + "## The trees are old.\n1. D."));
        assertEquals(List.of(), english(HEADINGS + "## Address: {street and town}\n1. D."));
        assertEquals(List.of(), english(HEADINGS.replace("of the", "of a") + "## Trees (those in the garden)\n1. D."));
    }

    @Test
    void namesInProgramsAndScriptsWithoutSpaces() {
        assertEquals(List.of(), english("1. The class org.example.garden.Shed and the (sub)tenant, (pre)paid."));
        assertEquals(List.of("missing-space: end.The"), english("1. That is the end.The tenant leaves."));
        assertEquals(List.of(), found("ja", "1. 賃借人は第2条(a)により鍵(Key)を返します。"));
        assertEquals(List.of(), english("1. Pay on [ the first day ] of {dueDay} or dueDay, or on the due day."));
    }

    @Test
    void wordsThatAreNoVariants() {
        assertEquals(List.of(), english("1. It organizes fundraising.\n2. The tenant organizes it, and pays."));
        assertEquals(List.of(), english("1. See www.example .com/shed-rules.\n2. The shed rules are old."));
        assertEquals(List.of(), found("pl", "1. Umowa z 2021 r. jest stara.\n2. Do 2022 r., a nie do 2023 r. trwa."));
    }

    @Test
    void aCommonWordThatIsACapitalOneOnlyWithinNames() {
        String committee = "1. The Garden Committee meets in May.\n".repeat(25);
        assertEquals(List.of(), english(committee + "2. All of us may use the garden."));
        String garden = "1. Nobody but the Garden is old.\n".repeat(25);
        assertEquals(List.of("name-case: the garden"), english(garden + "2. All of us may use the garden."));
    }
}
