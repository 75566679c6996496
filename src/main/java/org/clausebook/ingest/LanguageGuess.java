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
    /** So much of a text tells its language. */
    private static final int ENOUGH = 4000;
    /** So many parts of a long text are looked at. */
    private static final int MOST_CHUNKS = 32;

    private LanguageGuess() {}

    /** The language of a text; empty where too little speaks for one. */
    static Optional<Language> of(String text) {
        Optional<Language> eastern = eastern(text);
        if (eastern.isPresent()) {
            return eastern;
        }
        double[] scores = scores(
                Words.plain(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text, 1, Wording.longestTelling()));
        int best = 0;
        double second = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = scores[best];
                best = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        double first = scores[best];
        return first >= 2 && first > 1.15 * second
                ? Optional.of(Wording.languages().get(best))
                : Optional.empty();
    }

    /** The language of a text that is given as its paragraphs. */
    static Optional<Language> of(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size() && text.length() <= ENOUGH; i++) {
            text.append(i == 0 ? "" : " ").append(paragraphs.get(i));
        }
        return of(text.toString());
    }

    /**
     * The languages of a text's parts; of a long text, of some parts from all over it.
     *
     * @param languages by part, of those that tell their language
     * @param all how many parts were asked
     */
    record Parts(List<Language> languages, int all) {
        /** The languages that a good part of the text is written in, in the order of their first part. */
        List<Language> usual() {
            Map<Language, Integer> counts = new LinkedHashMap<>();
            languages.forEach(language -> counts.merge(language, 1, Integer::sum));
            counts.values().removeIf(count -> count * 10 < all);
            return List.copyOf(counts.keySet());
        }

        /** Whether every part that tells its language tells the same one. */
        boolean isOne() {
            return languages.stream().distinct().count() == 1;
        }
    }

    /** The languages of the parts of a text, given as its lines or paragraphs. */
    static Parts parts(List<String> lines) {
        int size = Math.max(
                1, Math.min(CHUNK, lines.stream().mapToInt(String::length).sum() / 6));
        List<Integer> starts = new ArrayList<>(List.of(0));
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            length += lines.get(i).length() + 1;
            if (length >= size && i + 1 < lines.size()) {
                starts.add(i + 1);
                length = 0;
            }
        }
        starts.add(lines.size());
        List<Language> languages = new ArrayList<>();
        int step = 1 + starts.size() / MOST_CHUNKS;
        int asked = 0;
        for (int k = 0; k + 1 < starts.size(); k += step) {
            of(String.join(" ", lines.subList(starts.get(k), starts.get(k + 1))))
                    .ifPresent(languages::add);
            asked++;
        }
        return new Parts(languages, asked);
    }

    /** By language, how many of its common words there are; single letters, which many languages share, count less. */
    private static double[] scores(List<String> words) {
        Map<String, Long> languages = Wording.languagesByWord();
        double[] scores = new double[Wording.languages().size()];
        for (String word : words) {
            long bits = languages.getOrDefault(word, 0L);
            while (bits != 0) {
                scores[Long.numberOfTrailingZeros(bits)] += word.length() > 1 ? 1 : 0.4;
                bits &= bits - 1;
            }
        }
        return scores;
    }

    private static Optional<Language> eastern(String text) {
        int length = Math.min(text.length(), ENOUGH);
        int han = 0;
        int kana = 0;
        int letters = 0;
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < Words.FIRST_EASTERN) {
                continue;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
            han += script == Character.UnicodeScript.HAN ? 1 : 0;
            kana += script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA ? 1 : 0;
        }
        if (han + kana < 4) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        if ((han + kana) * 4 < letters || letters == 0) {
            return Optional.empty();
        }
        return Optional.of(kana * 8 > han ? JAPANESE : CHINESE);
    }
}
