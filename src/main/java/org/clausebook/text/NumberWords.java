package org.clausebook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that stand before a clause's number, of every language that ships, as one pattern. */
final class NumberWords {
    private static final String NUMBER =
            "\\d{1,3}(?:\\.\\d{1,3})*(?:er|ère|re|º|ª|°|[A-Za-z])?|premier|première|první|único|unico|[IVXLC]{1,7}|[ivxlc]{1,7}|[A-Z]|[А-Я]|[a-z](?=[.):])";

    private NumberWords() {}

    /** Group 1 is the word, group 2 the number, group 3 what closes it. */
    static Pattern pattern() {
        String words = words().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Pattern.quote(word) + (word.endsWith(".") ? "\\s?" : "\\s"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(" + words + ")\\s?(" + NUMBER + ")([.):]?)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String> words() {
        try (var lines = new BufferedReader(new InputStreamReader(
                NumberWords.class.getResourceAsStream("number-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream().skip(1))
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
