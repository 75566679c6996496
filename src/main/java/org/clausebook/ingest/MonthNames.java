package org.clausebook.ingest;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.text.Language;

/** The names of the months, in lower case, as they stand in dates and alone. */
final class MonthNames {
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT);

    private static final Set<String> ALL = all();

    private MonthNames() {}

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (Language language : Wording.languages()) {
            all.addAll(of(language).keySet());
        }
        return all;
    }

    private static Map<String, Integer> of(Language language) {
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = Words.bare(month.getDisplayName(style, language.locale()));
                names.put(name.toLowerCase(Locale.ROOT), month.getValue());
            }
        }
        return names;
    }

    /** Whether a word in lower case is the name of a month in any language that is known. */
    static boolean contain(String word) {
        return ALL.contains(word);
    }

    /** Which month of the year one of these words in lower case names, from 1: in a language, else in English. */
    static Optional<Integer> month(List<String> words, Language language) {
        Map<String, Integer> own = of(language);
        Map<String, Integer> english = of(Language.ENGLISH);
        return words.stream()
                .map(word -> own.getOrDefault(word, english.getOrDefault(word, 0)))
                .filter(month -> month > 0)
                .findFirst();
    }
}
