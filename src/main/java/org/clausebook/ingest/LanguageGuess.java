package org.clausebook.ingest;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Language;

/**
 * Tells a text's language by its commonest words and the letters of its alphabet, or by its script where that is one
 * language's own: the language that most of them speak for, where it leads clearly.
 */
final class LanguageGuess {
    private static final Language CHINESE = new Language("zh");
    private static final Language JAPANESE = new Language("ja");
    /** Scripts that hardly any other language is written in. */
    private static final Map<UnicodeScript, Language> OWN = Map.of(
            UnicodeScript.HANGUL, new Language("ko"),
            UnicodeScript.HEBREW, new Language("he"),
            UnicodeScript.THAI, new Language("th"),
            UnicodeScript.GEORGIAN, new Language("ka"),
            UnicodeScript.ARMENIAN, new Language("hy"));

    /** The Latin, Greek and Cyrillic letters are all before it. */
    private static final char FIRST_OF_OWN = '\u0530';
    /** Fewer letters of such a script may be a name. */
    private static final int FEWEST_OF_OWN = 4;

    private static final int CHUNK = 1500;
    /** So much of a text tells its language. */
    private static final int ENOUGH = 4000;
    /** So many parts of a long text are looked at. */
    private static final int MOST_CHUNKS = 32;

    /** One common word, and one of a single letter, say nothing yet. */
    private static final double TOO_FEW = 1.3;

    private static final double LEAD = 1.15;
    /** What a word of a single letter counts, which many languages have. */
    private static final double SHORTEST = 0.4;

    private static final char LAST_ASCII = '\u007f';
    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036f';

    private LanguageGuess() {}

    /** The language of a text; empty where too little speaks for one. */
    static Optional<Language> of(String text) {
        String asked = composed(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text);
        Optional<Language> own = byScript(asked);
        return own.isPresent() ? own : byWords(asked);
    }

    /** The text with letters and their accents in one character, as the words are that it is compared with. */
    private static String composed(String text) {
        boolean apart = text.chars().anyMatch(c -> c >= FIRST_ACCENT && c <= LAST_ACCENT);
        return apart ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** What several languages have speaks less for each: so the few words and letters count that part neighbours. */
    private static Optional<Language> byWords(String text) {
        double[] words = new double[Wording.languages().size()];
        double[] scores = new double[words.length];
        for (String word : Words.plain(text, 1, Wording.longestTelling())) {
            long having = Wording.languagesByWord().getOrDefault(word, 0L);
            double count = word.length() > 1 ? 1 : SHORTEST;
            add(words, having, count);
            add(scores, having, count / Long.bitCount(having));
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                long having = Wording.languagesByLetter().getOrDefault(Character.toLowerCase(text.charAt(at)), 0L);
                add(scores, having, 1.0 / Long.bitCount(having));
            }
        }
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
        return words[best] > TOO_FEW && scores[best] > LEAD * second
                ? Optional.of(Wording.languages().get(best))
                : Optional.empty();
    }

    /** Adds to the scores of some languages, given as bits. */
    private static void add(double[] scores, long languages, double score) {
        for (long bits = languages; bits != 0; bits &= bits - 1) {
            scores[Long.numberOfTrailingZeros(bits)] += score;
        }
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

    private static Optional<Language> byScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_OF_OWN) {
                counts.merge(UnicodeScript.of(text.charAt(at)), 1, Integer::sum);
            }
        }
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (isMuch(han + kana, text)) {
            return Optional.of(kana * 8 > han ? JAPANESE : CHINESE);
        }
        return counts.keySet().stream()
                .filter(script -> OWN.containsKey(script) && isMuch(counts.getOrDefault(script, 0), text))
                .map(OWN::get)
                .findFirst();
    }

    /** Whether so many letters are a good part of a text. */
    private static boolean isMuch(int some, String text) {
        return some >= FEWEST_OF_OWN
                && some * 4L >= text.chars().filter(Character::isLetter).count();
    }
}
