package org.clausebook.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever mark stands wherever in whichever of the two texts, they can be checked. */
class AnyMarkTest {
    private static final int SEEDS = 150;
    // No line breaks: they would make other blocks, which is what the tests of the parser are for.
    private static final List<String> MARKS = List.of(
            "(", ")", "[", "]", "“", "”", "„", "«", "»", "\"", "'", "’", "/", "\\", "...", ".", ",", ";", ":", "-", "–",
            "%", "§", "&", "*", "#", "(a) ", "1. ", "|", "<", "@", "。", "（", "א", "é", "é", "😀");
    private static final Pattern BOUNDARY = Pattern.compile("\\b");

    @Test
    void aClauseThatBeginsWithABracket() {
        assertEquals(
                List.of(),
                EnglishGerman.found(
                        EnglishGerman.ENGLISH + "9. (The prices are in the list.) You may ask for the list.\n",
                        EnglishGerman.GERMAN
                                + "9. (Die Preise stehen in der Liste.) Sie dürfen die Liste verlangen.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "bg", "zh"})
    void nothingThatStandsAnywhereBreaksOff(String language) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            SplittableRandom lots = new SplittableRandom(seed);
            String english = marked(EnglishGerman.ENGLISH, lots);
            String translation = marked(EnglishGerman.GERMAN, lots);
            assertDoesNotThrow(() -> EnglishGerman.found(english, language, translation), "seed " + seed);
        }
    }

    /** A text with marks at the borders of some words, the first of a clause among them. */
    private static String marked(String text, SplittableRandom lots) {
        return text.lines()
                .map(line -> {
                    int label = line.indexOf(' ') + 1;
                    List<String> words = new ArrayList<>(List.of(BOUNDARY.split(line.substring(label), -1)));
                    for (int marks = lots.nextInt(4); marks > 0; marks--) {
                        words.add(lots.nextInt(words.size()), MARKS.get(lots.nextInt(MARKS.size())));
                    }
                    return line.substring(0, label) + String.join("", words) + "\n";
                })
                .collect(Collectors.joining());
    }
}
