package org.clausebook.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeSet;
import org.clausebook.source.SourceText;
import org.clausebook.text.Language;

/** What the interface says, in one language. */
final class Words {
    private final Language language;
    private final Properties words = new Properties();

    Words(Language language, SourceText file) {
        this.language = language;
        try {
            words.load(new StringReader(file.text()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Language language() {
        return language;
    }

    /** The words of a key, with {@code {0}}, {@code {1}} and so on replaced. */
    String say(String key, String... values) {
        String text = words.getProperty(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** A number of things: the key's {@code .one} or {@code .many} form. */
    String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), Integer.toString(number));
    }

    /** All words that need no value, for templates. */
    View view() {
        View view = new View();
        for (String key : new TreeSet<>(words.stringPropertyNames())) {
            view.with(key, say(key));
        }
        return view;
    }
}
