package org.clausebook.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Language;

/** What the program knows of the words of each language, as shipped in {@code languages.txt}. */
final class Wording {
    /** The kinds of words in {@code languages.txt}, named there in lower case. */
    enum Kind {
        COMMON,
        LETTERS,
        SENTENCE,
        JOINS,
        REMARK,
        SHORT,
        PAGE,
        VERSION,
        DATED
    }

    private static final Map<Language, Wording> ALL = load();
    private static final Map<String, Long> BY_WORD = byWord();
    private static final Map<Character, Long> BY_LETTER = byLetter();
    private static final int LONGEST_TELLING =
            BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final Wording UNKNOWN = new Wording();

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private Wording() {}

    /** The words of a language; none where the language is unknown. */
    static Wording of(Language language) {
        return ALL.getOrDefault(new Language(language.base()), UNKNOWN);
    }

    /** The languages that have entries, in the order of the file. */
    static List<Language> languages() {
        return List.copyOf(ALL.keySet());
    }

    /** The words of one kind of all languages. */
    static Set<String> ofAll(Kind kind) {
        Set<String> all = new HashSet<>();
        ALL.values().forEach(wording -> all.addAll(wording.words(kind)));
        return all;
    }

    /** The words of one kind, in lower case. */
    Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /**
     * By word, which languages have it as a common word, one of sentences or one that joins: bit {@code i} stands for
     * language {@code i} of {@link #languages}.
     */
    static Map<String, Long> languagesByWord() {
        return BY_WORD;
    }

    /** By letter beyond ASCII, which languages have it: bits as in {@link #languagesByWord}. */
    static Map<Character, Long> languagesByLetter() {
        return BY_LETTER;
    }

    /** How many UTF-16 units the longest word of {@link #languagesByWord} has. */
    static int longestTelling() {
        return LONGEST_TELLING;
    }

    private static Map<String, Long> byWord() {
        Map<String, Long> byWord = new HashMap<>();
        long bit = 1;
        for (Wording wording : ALL.values()) {
            for (Kind kind : List.of(Kind.COMMON, Kind.SENTENCE, Kind.JOINS)) {
                for (String word : wording.words(kind)) {
                    byWord.merge(word, bit, (a, b) -> a | b);
                }
            }
            bit <<= 1;
        }
        return byWord;
    }

    private static Map<Character, Long> byLetter() {
        Map<Character, Long> byLetter = new HashMap<>();
        long bit = 1;
        for (Wording wording : ALL.values()) {
            for (String letters : wording.words(Kind.LETTERS)) {
                for (char letter : letters.toCharArray()) {
                    byLetter.merge(letter, bit, (a, b) -> a | b);
                }
            }
            bit <<= 1;
        }
        return byLetter;
    }

    private static Map<Language, Wording> load() {
        Map<Language, Wording> all = new LinkedHashMap<>();
        try (var reader = new BufferedReader(
                new InputStreamReader(Wording.class.getResourceAsStream("languages.txt"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> entry = List.of(line.split(" "));
                    Kind kind = Kind.valueOf(entry.get(1).toUpperCase(Locale.ROOT));
                    all.computeIfAbsent(new Language(entry.get(0)), language -> new Wording())
                            .words
                            .put(kind, Set.copyOf(new HashSet<>(entry.subList(2, entry.size()))));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Collections.unmodifiableMap(all);
    }
}
