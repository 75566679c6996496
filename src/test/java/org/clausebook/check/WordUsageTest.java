package org.clausebook.check;

import static org.clausebook.check.OneText.english;
import static org.clausebook.check.OneText.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words of one text that are used or joined otherwise than in the rest of it. */
class WordUsageTest {
    @Test
    void twoWordsOfNearlyTheSameForm() {
        String rightly = "1. A rightfully licensed shed.\n2. A rightfully licensed house.\n3. A rightfully licensed"
                + " garden.\n4. A %s licensed gate.";
        assertEquals(List.of(), english(rightly.formatted("rightfully")));
        assertEquals(List.of("word-variant: rightly"), english(rightly.formatted("rightly")));
        assertEquals(List.of(), english(rightly.formatted("never")));
        assertEquals(
                List.of(),
                english(rightly.formatted("rightly") + "\n5. It is rightly so."),
                "a word that the text has elsewhere, too, is no slip");
        String number =
                "1. An unrestricted number of dogs.\n2. An unrestricted number of cats.\n3. An unrestricted number"
                        + " of birds.\n4. An %s number of guests.";
        assertEquals(List.of(), english(number.formatted("uncounted")));
    }

    @Test
    void aWordThatASetPhraseHasNot() {
        String phrase = "%d. The %s of the shed licence %s with garden users says so.\n";
        String text = IntStream.rangeClosed(1, 6)
                .mapToObj(i ->
                        phrase.formatted(i, List.of("owner", "seller", "tenant").get(i % 3), "agreement"))
                .collect(Collectors.joining());
        assertEquals(List.of(), english(text));
        assertEquals(List.of("set-phrase: arrangement"), english(text + phrase.formatted(7, "buyer", "arrangement")));
        // A word that the text has elsewhere, too, is no slip.
        assertEquals(
                List.of(), english(text + phrase.formatted(7, "buyer", "arrangement") + "8. An arrangement is made."));
    }

    @Test
    void aWordThatASetPhraseLacks() {
        String phrase = "%d. The owner may sell the shed licence %swith garden users.\n";
        String text = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> phrase.formatted(i, "agreement "))
                .collect(Collectors.joining());
        assertEquals(List.of("set-phrase: licence with"), english(text + phrase.formatted(9, "")));
        assertEquals(List.of(), english(text + phrase.formatted(9, "") + phrase.formatted(10, "")));
    }

    @Test
    void aNameBehindASmallWordIsNoPartOfIt() {
        assertEquals(List.of(), english("1. Otherwise pay.\n2. You may use other Wise tools.\n3. Do otherwise."));
        assertEquals(
                List.of("spelling-variant: other wise"), english("1. Otherwise pay.\n2. You may other wise leave."));
    }

    @Test
    void numbersInDigitsAndInWords() {
        assertEquals(
                List.of("spelling-variant: 3rd parties"),
                english("1. You may not let third parties in.\n2. You may let 3rd parties out."));
        assertEquals(List.of(), english("1. The third party wins.\n2. The 3rd floor is shut."));
        assertEquals(
                List.of("spelling-variant: 3-ти страни"),
                found("bg", "1. На трети страни не се дава.\n2. На 3-ти страни се дава."));
    }

    @Test
    void verbsWithSAmongThoseWithZ() {
        assertEquals(
                List.of("spelling-variant: authorised"),
                english("1. We recognize the tenant.\n2. An authorised guest is advised to exercise care."));
        assertEquals(List.of(), english("1. We recognise the tenant.\n2. An authorised guest."));
        assertEquals(
                List.of("spelling-variant: recognize"),
                english("1. We recognize the tenant.\n2. An authorised guest.\n3. An unauthorised one."));
        assertEquals(List.of(), english("1. We recognize the shop Highrise."));
    }

    @Test
    void commasBehindAbbreviations() {
        assertEquals(
                List.of("spelling-variant: cf.,"),
                english("1. Dogs (cf. clause 4).\n2. Cats (cf. clause 4).\n3. Birds (cf., clause 4).\n4. None."));
        assertEquals(List.of(), english("1. Dogs, cats, etc., are pets.\n2. Keep no dogs etc. The rest is fine."));
    }

    @Test
    void aPhraseInQuotationMarksWithAHyphen() {
        String text = "1. The shed is let “as is”.\n2. The house is let “as is”.\n3. The garden is let “%s” to you.";
        assertEquals(List.of("spelling-variant: as-is"), english(text.formatted("as-is")));
    }

    @Test
    void aHyphenThatNoNounFollows() {
        String text =
                "1. A third party may enter.\n2. Third party tools are yours.\n3. A third-party %s the tools may enter.";
        assertEquals(List.of("spelling-variant: third-party"), english(text.formatted("using")));
    }

    @Test
    void aSmallWordBehindANameOrAnArticle() {
        String text =
                "1. Use the Acme Server.\n2. Clean your Acme Server.\n3. Keep an Acme Server.\n4. Sell no Acme %s.";
        assertEquals(List.of("name-case: Acme server"), english(text.formatted("server")));
        assertEquals(List.of(), english(text.formatted("Server")));
        assertEquals(List.of(), english(text.formatted("server").replace("2. Clean your Acme Server.\n", "2. No.\n")));
        assertEquals(List.of(), english(text.formatted("server").replaceAll("Acme Server", "ACME SERVER")));
        String product = IntStream.rangeClosed(1, 20)
                        .mapToObj(clause -> clause + ". We sell the Product.\n")
                        .collect(Collectors.joining())
                + "21. You return the product.";
        assertEquals(List.of("name-case: the product"), english(product));
        assertEquals(
                List.of(),
                english(product.replace("21. You return the product.", "21. “The Product”: the product that we sell.")),
                "what a term means may be said with the common word");
    }

    @Test
    void aSingularBeforeSeveralNumbers() {
        assertEquals(
                List.of("singular-noun: paragraph 1 and 2"),
                english("1. One.\n2. Two.\n3. See paragraph 1 and 2 above."));
        assertEquals(List.of(), english("1. One.\n2. Two.\n3. See paragraphs 1 and 2, and paragraph 1."));
        assertEquals(List.of(), found("de", "1. Eins.\n2. Zwei.\n3. Siehe Absatz 1 und 2."));
    }

    @Test
    void aSentenceWithinAList() {
        assertEquals(
                List.of("enumeration-broken: Dogs are pets, and (iii)"),
                english("1. You may keep (i) cats, (ii) birds. Dogs are pets, and (iii) mice."));
        assertEquals(List.of(), english("1. You may keep (i) cats, (ii) birds and (iii) mice. Dogs are pets."));
        assertEquals(List.of(), english("1. You may: (i) keep cats. (ii) Keep birds."));
    }

    @Test
    void aListThatNothingJoins() {
        String lists =
                "1. You may a) dig and b) plant.\n2. You may a) sow and b) reap.\n3. You may a) eat or b) drink.\n"
                        + "4. You may a) sleep or b) wake.\n5. You may a) read%s b) write.";
        assertEquals(List.of(), english(lists.formatted(" and")));
        assertEquals(List.of("list-joiner: read, b)"), english(lists.formatted(",")));
    }

    @Test
    void aSmallWordAmongTheSameWords() {
        String text =
                "## Shed\n1. Let in all other people, including officers of the law.\n## House\n1. Keep out all other"
                        + " people, including officers of the law.\n## Roof\n1. Greet all other people, including officers of the"
                        + " law.\n## Gate\n1. Call all other people, including %sofficers of the law.";
        assertEquals(List.of(), english(text.formatted("")));
        assertEquals(List.of("small-word: including the officers"), english(text.formatted("the ")));
        assertEquals(List.of(), english(text.formatted("retired ")));
    }
}
