package org.clausebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aStopEndsASentence() {
        assertEquals(List.of("You may dig.", "You may not mow!"), in("en", "You may dig.  You may not mow! "));
    }

    @Test
    void anAbbreviationsStopDoesNot() {
        assertEquals(
                List.of("See e.g. Section 3 of Garden Inc. Terms.", "No. 4 applies."),
                in("en", "See e.g. Section 3 of Garden Inc. Terms. No. 4 applies."));
        assertEquals(
                List.of("Вижте напр. Раздел 3, чл. 7.", "Не копирайте."),
                in("bg", "Вижте напр. Раздел 3, чл. 7. Не копирайте."));
    }

    @Test
    void anAddressIsNotCut() {
        assertEquals(
                List.of("Go to https://a.example/x.Y?q or ask.", "Then wait."),
                in("en", "Go to https://a.example/x.Y?q or ask. Then wait."));
    }

    @Test
    void sentencesWithoutSpacesBetweenThem() {
        assertEquals(List.of("本软件归甲方所有。", "乙方不得复制。"), in("zh", "本软件归甲方所有。乙方不得复制。"));
    }

    @Test
    void aLabelIsNoSentence() {
        assertEquals(List.of("1. Dig here.", "(a) Mow there."), in("en", "1. Dig here. (a) Mow there."));
    }

    @Test
    void nothingHasNoSentences() {
        assertEquals(List.of(), in("en", " "));
    }

    private static List<String> in(String language, String text) {
        return Sentences.in(text, new Language(language)).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
