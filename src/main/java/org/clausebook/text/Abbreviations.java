package org.clausebook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words whose full stop does not end a sentence, of every language that ships. */
final class Abbreviations {
    private static final Map<String, Set<String>> WORDS = load();

    private Abbreviations() {}

    /** Whether a text ends in one, with its stop. */
    static boolean end(String text, Language language) {
        int start = text.length();
        while (start > 0
                && !Character.isWhitespace(text.charAt(start - 1))
                && "([„“\"".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String word = text.substring(start).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 2 && Character.isLetter(word.charAt(0)) && word.charAt(1) == '.';
        return initial
                || WORDS.getOrDefault(language.base(), Set.of()).contains(word)
                || NumberWords.leading(word + " ") == word.length();
    }

    private static Map<String, Set<String>> load() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Abbreviations.class.getResourceAsStream("abbreviations.txt"), StandardCharsets.UTF_8))) {
            Map<String, Set<String>> words = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .forEach(line ->
                            words.put(line[0], Arrays.stream(line).skip(1).collect(Collectors.toUnmodifiableSet())));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
