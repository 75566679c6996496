package org.clausebook.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words and their forms from a file of ours: the word, then its other forms, one word a line. */
final class WordTable {
    private WordTable() {}

    /** From each form, and from the word itself, to the word. */
    static Map<String, String> read(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(WordTable.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            Map<String, String> words = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] forms = line.split(" ", -1);
                    for (String form : forms) {
                        words.put(form, forms[0]);
                    }
                }
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
