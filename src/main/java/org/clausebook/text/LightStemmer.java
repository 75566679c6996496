package org.clausebook.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What is the same in all forms of a word of one language, and differs from other words'. Bulgarian and English have
 * rules of their own, as those that Lucene has split лиценз from лицензи and join agreement with agree; other languages have
 * Lucene's; a language that it does not know has the word itself. May be used from several threads.
 */
public final class LightStemmer {
    private final Locale locale;
    private final boolean english;
    private final UnaryOperator<String> stems;

    private LightStemmer(Language language, UnaryOperator<String> stems) {
        this.locale = language.locale();
        this.english = language.base().equals("en");
        this.stems = stems;
    }

    /** The stemmer of a language. */
    public static LightStemmer of(Language language) {
        return new LightStemmer(
                language,
                switch (language.base()) {
                    case "bg" -> BulgarianStems::stem;
                    case "en" -> EnglishStems::stem;
                    default -> others(language);
                });
    }

    private static UnaryOperator<String> others(Language language) {
        return AnalyzerStems.has(language) ? AnalyzerStems.of(language)::stem : UnaryOperator.identity();
    }

    /**
     * The stem of a word.
     *
     * @param word without white space, in any case
     * @return in lower case and composed (NFC), never empty for a word that is not; no word of the language as a rule
     */
    public String stem(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(locale);
        String plain = withoutPossessive(lower);
        return plain.isEmpty() ? plain : stems.apply(plain);
    }

    private String withoutPossessive(String word) {
        boolean possessive = english && word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"));
        return possessive ? word.substring(0, word.length() - 2) : word;
    }
}
