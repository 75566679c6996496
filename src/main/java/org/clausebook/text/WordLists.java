package org.clausebook.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a language, kept as lists of words in a file beside the class that goes by them. A line that starts with
 * {@code #} is a remark, {@code [name]} starts a list, and its entries stand between commas; a line indented by two spaces
 * holds entries between blanks, so that a comma can be one.
 */
public final class WordLists {
    private WordLists() {}

    /**
     * Reads the lists of a language: those of the file {@code any} and, behind them, those of its own file.
     *
     * @param beside the class that the files stand beside
     * @return each list by its name, in the files' order; those of {@code any} alone where there is no file of its own
     */
    public static Map<String, List<String>> of(Class<?> beside, Language language) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String file : List.of("any", language.base())) {
            read(beside, file)
                    .ifPresent(read ->
                            read.forEach((name, entries) -> lists.computeIfAbsent(name, unused -> new ArrayList<>())
                                    .addAll(entries)));
        }
        return lists;
    }

    /**
     * Reads a file of lists.
     *
     * @param beside the class that the file stands beside
     * @param name the file's name without {@code .txt}, such as a language's tag
     * @return each list by its name, in the file's order; empty where there is no such file
     */
    public static Optional<Map<String, List<String>>> read(Class<?> beside, String name) {
        InputStream file = beside.getResourceAsStream(name + ".txt");
        if (file == null) {
            return Optional.empty();
        }
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return Optional.of(lists(lines.lines().toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<String>> lists(List<String> lines) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), unused -> new ArrayList<>());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String entry : line.split(line.startsWith("  ") ? "\\s+" : ",", -1)) {
                    if (!entry.isBlank()) {
                        list.add(entry.strip());
                    }
                }
            }
        }
        return lists;
    }
}
