package org.clausebook.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.text.Language;

/**
 * What findings say in a language, written as the interface's own words are: a key's words with {@code {0}}, {@code {1}}
 * and so on for what is put in, and those of {@code .one} where the first number put in is one, else of {@code .many}.
 */
public final class Messages {
    private static final Map<String, Messages> KNOWN = new ConcurrentHashMap<>();

    /** What files and other programs are given. */
    public static final Messages ENGLISH = in(Language.ENGLISH);

    private final Language language;
    private final Map<Say, String> one = new EnumMap<>(Say.class);
    private final Map<Say, String> many = new EnumMap<>(Say.class);

    private Messages(Language language, InputStream file) {
        this.language = language;
        Properties words = new Properties();
        try (var text = new InputStreamReader(file, UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (Say say : Say.values()) {
            String all = words.getProperty(say.key(), "");
            one.put(say, words.getProperty(say.key() + ".one", all));
            many.put(say, words.getProperty(say.key() + ".many", all));
        }
    }

    /** Those of a language; English where it has none. */
    public static Messages in(Language language) {
        return KNOWN.computeIfAbsent(language.base(), base -> {
            InputStream file = Messages.class.getResourceAsStream("messages-" + base + ".properties");
            return file == null ? ENGLISH : new Messages(language, file);
        });
    }

    /** A message in words. */
    public String say(Message message) {
        StringBuilder said = new StringBuilder();
        say(message, said);
        return said.toString();
    }

    private void say(Message message, StringBuilder said) {
        String words = (isOne(message) ? one : many).getOrDefault(message.say(), "");
        int from = 0;
        for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', from)) {
            said.append(words, from, at);
            put(message.arguments().get(words.charAt(at + 1) - '0'), said);
            from = at + "{0}".length();
        }
        said.append(words, from, words.length());
    }

    private void put(Object argument, StringBuilder said) {
        if (argument instanceof Message inner) {
            say(inner, said);
        } else if (argument instanceof Language named) {
            said.append(named.nameIn(language));
        } else {
            said.append(argument);
        }
    }

    private static boolean isOne(Message message) {
        for (Object argument : message.arguments()) {
            if (argument instanceof Number number) {
                return number.longValue() == 1;
            }
        }
        return false;
    }
}
