package org.clausebook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stand before a clause's number or behind it, of every language that ships. */
final class NumberWords {
    private static final Set<String> WORDS = load("number-words.txt");
    private static final Set<String> FOLLOWING = load("words-after-numbers.txt");

    private NumberWords() {}

    /** How many UTF-16 units at a text's start are such a word, with the stop of an abbreviation; 0 for none. */
    static int leading(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end == text.length()) {
            return 0;
        }
        String word = text.substring(0, end).toLowerCase(Locale.ROOT);
        if (text.charAt(end) == '.') {
            return WORDS.contains(word + ".") ? end + 1 : 0;
        }
        boolean apart = Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\u00a0';
        return apart && WORDS.contains(word) ? end : 0;
    }

    /** Whether a word stands behind a clause's number in some language. */
    static boolean follow(String word) {
        return FOLLOWING.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(NumberWords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
