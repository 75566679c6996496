package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Language;

/**
 * Tells a text's language by its commonest words (and Chinese and Japanese by their script): the language whose
 * common words make up the largest share, where it leads clearly.
 */
final class LanguageGuess {
    private static final Language CHINESE = new Language("zh");
    private static final Language JAPANESE = new Language("ja");
    private static final int CHUNK = 1500;

    private LanguageGuess() {}

    /** The language of a text; empty where too little speaks for one. */
    static Optional<Language> of(String text) {
        Optional<Language> eastern = eastern(text);
        if (eastern.isPresent()) {
            return eastern;
        }
        List<String> words = Words.plain(text);
        Language best = CHINESE;
        double first = 0;
        double second = 0;
        for (Language language : Wording.languages()) {
            double score = score(words, Wording.of(language));
            if (score > first) {
                second = first;
                first = score;
                best = language;
            } else {
                second = Math.max(second, score);
            }
        }
        return first >= 2 && first > 1.15 * second ? Optional.of(best) : Optional.empty();
    }

    /** The languages that a good part of the text is written in, in the order of their first part. */
    static List<Language> within(List<String> lines) {
        Map<Language, Integer> parts = new LinkedHashMap<>();
        StringBuilder chunk = new StringBuilder();
        int chunks = 0;
        for (int i = 0; i < lines.size(); i++) {
            chunk.append(lines.get(i)).append(' ');
            if (chunk.length() >= CHUNK || i + 1 == lines.size()) {
                of(chunk.toString()).ifPresent(language -> parts.merge(language, 1, Integer::sum));
                chunks++;
                chunk.setLength(0);
            }
        }
        List<Language> languages = new ArrayList<>();
        for (Map.Entry<Language, Integer> part : parts.entrySet()) {
            if (part.getValue() * 10 >= chunks) {
                languages.add(part.getKey());
            }
        }
        return languages;
    }

    /** Each common word counts one, a single letter, which many languages share, less. */
    private static double score(List<String> words, Wording wording) {
        double score = 0;
        for (String word : words) {
            if (wording.has(Wording.Kind.COMMON, word) || wording.has(Wording.Kind.SENTENCE, word)) {
                score += word.length() > 1 ? 1 : 0.4;
            }
        }
        return score;
    }

    private static Optional<Language> eastern(String text) {
        int han = 0;
        int kana = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
            han += script == Character.UnicodeScript.HAN ? 1 : 0;
            kana += script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        if ((han + kana) * 4 < letters || letters == 0 || han + kana < 4) {
            return Optional.empty();
        }
        return Optional.of(kana * 8 > han ? JAPANESE : CHINESE);
    }
}
