package org.clausebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bulgarian typed in Latin letters, by the official transliteration or as people do. */
final class Cyrillic {
    private static final int MOST = 64;

    private static final Map<String, List<String>> LETTERS = Map.ofEntries(
            Map.entry("sht", List.of("щ")),
            Map.entry("sh", List.of("ш")),
            Map.entry("ch", List.of("ч")),
            Map.entry("zh", List.of("ж")),
            Map.entry("ts", List.of("ц", "тс")),
            Map.entry("tz", List.of("ц")),
            Map.entry("yu", List.of("ю")),
            Map.entry("iu", List.of("ю")),
            Map.entry("ju", List.of("ю")),
            Map.entry("ya", List.of("я")),
            Map.entry("ia", List.of("ия", "я")),
            Map.entry("ja", List.of("я")),
            Map.entry("kh", List.of("х")),
            Map.entry("ks", List.of("кс")),
            Map.entry("a", List.of("а", "ъ")),
            Map.entry("b", List.of("б")),
            Map.entry("c", List.of("ц", "к")),
            Map.entry("d", List.of("д")),
            Map.entry("e", List.of("е")),
            Map.entry("f", List.of("ф")),
            Map.entry("g", List.of("г")),
            Map.entry("h", List.of("х")),
            Map.entry("i", List.of("и")),
            Map.entry("j", List.of("ж", "й")),
            Map.entry("k", List.of("к")),
            Map.entry("l", List.of("л")),
            Map.entry("m", List.of("м")),
            Map.entry("n", List.of("н")),
            Map.entry("o", List.of("о")),
            Map.entry("p", List.of("п")),
            Map.entry("q", List.of("я")),
            Map.entry("r", List.of("р")),
            Map.entry("s", List.of("с")),
            Map.entry("t", List.of("т")),
            Map.entry("u", List.of("у", "ъ")),
            Map.entry("v", List.of("в")),
            Map.entry("w", List.of("в")),
            Map.entry("x", List.of("кс", "х")),
            Map.entry("y", List.of("й", "и", "ъ")),
            Map.entry("z", List.of("з")),
            Map.entry("4", List.of("ч")),
            Map.entry("6", List.of("ш")));

    private Cyrillic() {}

    /** The words that may be meant, the likeliest first; none where a letter is not Latin. */
    static List<String> of(String word) {
        List<String> spellings = List.of("");
        int at = 0;
        while (at < word.length()) {
            int length = 3;
            while (length > 0
                    && (at + length > word.length() || !LETTERS.containsKey(word.substring(at, at + length)))) {
                length--;
            }
            if (length == 0) {
                return List.of();
            }
            List<String> longer = new ArrayList<>();
            for (String letter : LETTERS.getOrDefault(word.substring(at, at + length), List.of())) {
                for (String spelling : spellings) {
                    if (longer.size() < MOST) {
                        longer.add(spelling + letter);
                    }
                }
            }
            spellings = longer;
            at += length;
        }
        return spellings;
    }
}
