package org.clausebook.refs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.text.Language;
import org.clausebook.text.Stems;
import org.clausebook.text.WordLists;

/**
 * The words by which texts of a language point and define: read from the files beside this class, which say what each of
 * their lists is for.
 */
final class Vocabulary {
    /** A label of a clause, and where it ends. */
    record Found(Label label, int end) {}

    private static final int ROOT = 6;
    private static final Phrases NONE = new Phrases(List.of(), Locale.ROOT);

    /** By language, what its files say, read once. */
    private static final Map<Language, Vocabulary> KNOWN = new ConcurrentHashMap<>();

    private final Language language;
    private final Locale locale;
    private final Map<String, Phrases> phrases;
    private final Forms forms;
    private final boolean capitalsAreNames;
    private final Map<String, Tokens> read = new HashMap<>();
    private final Stems stems;
    /** The bits of the lists of labels. */
    private long labels;

    private Vocabulary(Language language) {
        this.language = language;
        this.locale = language.locale();
        this.phrases = new LinkedHashMap<>();
        Map<String, List<String>> lists = WordLists.of(Vocabulary.class, language);
        List<String> elided = lists.getOrDefault("elided", List.of());
        Forms plain = Forms.of(locale, elided);
        // Beyond as many lists as a long has bits two share one, which only means to look into either for both.
        lists.forEach((name, entries) -> phrases.put(name, new Phrases(entries, plain, 1L << phrases.size())));
        forms = new Forms(locale, phrases.values(), elided);
        for (Label label : Label.values()) {
            labels |= list(label.list()).bit();
        }
        capitalsAreNames = !lists.getOrDefault("capital nouns", List.of()).contains(language.base());
        stems = new Stems(language);
    }

    /** The same words for another text. */
    private Vocabulary(Vocabulary known) {
        this.language = known.language;
        this.locale = known.locale;
        this.phrases = known.phrases;
        this.forms = known.forms.forAnother();
        this.labels = known.labels;
        this.capitalsAreNames = known.capitalsAreNames;
        this.stems = new Stems(language);
    }

    /** The words of a language, for one text and thread; signs alone where it has none of its own. */
    static Vocabulary of(Language language) {
        return new Vocabulary(KNOWN.computeIfAbsent(language, Vocabulary::new));
    }

    Locale locale() {
        return locale;
    }

    Tokens tokens(String text) {
        Tokens tokens = read.get(text);
        if (tokens == null) {
            tokens = Tokens.of(text, forms);
            read.put(text, tokens);
        }
        return tokens;
    }

    Phrases list(String name) {
        return phrases.getOrDefault(name, NONE);
    }

    boolean has(String list) {
        return phrases.containsKey(list);
    }

    /** Whether a capital letter marks a name. */
    boolean capitalsAreNames() {
        return capitalsAreNames;
    }

    /** The longest label that begins at a token. */
    Optional<Found> label(Tokens tokens, int at) {
        Optional<Found> longest = Optional.empty();
        if ((tokens.get(at).form().lists() & labels) == 0) {
            return longest;
        }
        int end = at;
        for (Label label : Label.values()) {
            int to = list(label.list()).end(tokens, at);
            if (to > end) {
                end = to;
                longest = Optional.of(new Found(label, to));
            }
        }
        return longest;
    }

    /**
     * What all forms of a word share.
     *
     * @param word in lower case
     */
    String stem(String word) {
        return stems.of(word);
    }

    /** What all forms of a word share; a number or sign as it is. */
    String stem(Token token) {
        return token.isWord() ? stem(token.lower()) : token.lower();
    }

    /** The beginning of a word that words made of it share, too: {@code licensing} and {@code licence} are near. */
    String root(String word) {
        String stem = stem(word);
        return stem.length() <= ROOT ? stem : stem.substring(0, ROOT);
    }
}
