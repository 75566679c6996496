package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexSizeTest {
    @Test
    void theIndexIsAtMostThreeFifthsOfTheText() {
        long text = Bundled.BOOK.editions().stream()
                .flatMap(edition -> edition.blocks().stream())
                .mapToLong(block -> block.letters().getBytes(StandardCharsets.UTF_8).length + 1L)
                .sum();
        long index =
                Bundled.FILES.stream().mapToLong(file -> file.bytes().length).sum();
        assertTrue(index <= 0.6 * text, () -> index + " bytes of " + text);
    }

    @Test
    void aShortTextIsTheTextAgain() {
        List<String> texts =
                new ArrayList<>(List.of("", "a", "Ünïcödé \t\n 漢字 😀 ~}\"\\", "same same same same same same same"));
        Bundled.BOOK.editions().forEach(edition -> {
            StringBuilder text = new StringBuilder();
            edition.blocks().forEach(block -> text.append(block.letters()).append('\n'));
            texts.add(text.toString());
        });
        TextCode code = TextCode.of(texts, 5000);
        texts.forEach(text -> assertEquals(text, new TextCode(code.words()).decode(code.encode(text))));
    }

    @Test
    void numbersAreReadAgain() {
        StringBuilder code = new StringBuilder();
        List<Integer> numbers = List.of(0, 1, 43, 44, 1935, 1936, 1_000_000, Integer.MAX_VALUE);
        numbers.forEach(number -> Digits.append(code, number));
        Digits.Reader reader = new Digits.Reader(code.toString(), 0);
        numbers.forEach(number -> assertEquals(number, reader.next()));
    }
}
