package org.clausebook.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Language;

/**
 * What the interface says, in its languages. A page is drawn once for all of them: where something is said, a mark stands
 * that a {@link Speech} replaces. No text can hold a mark, for nobody knows it before the words are made.
 */
final class Words {
    /** What is said: words of the interface with values, or other texts in each language. */
    private record Phrase(String key, List<String> values) {}

    /** For what is another text, and no words, in each language. */
    private static final String EACH = "";

    /** Unicode keeps these two for a program's own use; no page can have them. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';

    /** How many bytes what is said has on average. */
    private static final int AVERAGE = 24;

    private final List<Language> languages;
    private final List<Properties> words;
    private final String mark = OPEN + Long.toString(new SplittableRandom().nextLong(), Character.MAX_RADIX);
    private final Map<Phrase, String> marks = new ConcurrentHashMap<>();
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
    private final AtomicInteger said = new AtomicInteger();
    private final List<Map<String, byte[]>> spoken;

    /** @param languages of the interface, the first at the site's root; English for one whose words do not ship */
    Words(List<Language> languages, TemplateSet templates) {
        this(
                languages,
                languages.stream()
                        .map(language -> read(templates.words(language.tag()).text()))
                        .toList());
    }

    private Words(List<Language> languages, List<Properties> words) {
        this.languages = List.copyOf(languages);
        this.words = words;
        this.spoken = languages.stream()
                .<Map<String, byte[]>>map(any -> new ConcurrentHashMap<>())
                .toList();
    }

    /** The same words, of which nothing was said yet: what was said is kept as long as they are. */
    Words fresh() {
        return new Words(languages, words);
    }

    private static Properties read(String file) {
        try {
            Properties words = new Properties();
            words.load(new StringReader(file));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Language> languages() {
        return languages;
    }

    /** The words of a key, with {@code {0}}, {@code {1}} and so on replaced. */
    String say(String key, String... values) {
        return marked(new Phrase(key, List.of(values)));
    }

    /** A number of things: the key's {@code .one} or {@code .many} form. */
    String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), Integer.toString(number));
    }

    /** Another text in each language, by its place among them. */
    String each(IntFunction<String> text) {
        List<String> texts = IntStream.range(0, languages.size()).mapToObj(text).toList();
        return texts.stream().distinct().count() == 1 ? texts.get(0) : marked(new Phrase(EACH, texts));
    }

    /** The link from a page to a file that the site has once for all languages. */
    String shared(String page, String file) {
        return each(i -> SiteLayout.href(SiteLayout.spoken(languages, i, page), file));
    }

    /** All words that need no value, for templates. */
    View view() {
        View view = new View();
        for (String key : new TreeSet<>(words.get(0).stringPropertyNames())) {
            view.with(key, say(key));
        }
        return view;
    }

    /** Whether a key has words. */
    boolean knows(String key) {
        return words.get(0).containsKey(key);
    }

    /** How long a text is in UTF-8, in the language in which it is longest. */
    int bytes(String text) {
        int most = 0;
        for (int i = 0; i < languages.size(); i++) {
            int language = i;
            String said = replaced(text, made -> plain(made, language));
            most = Math.max(most, said.getBytes(StandardCharsets.UTF_8).length);
        }
        return most;
    }

    /** Whether a page in some language of the interface quotes another one when it quotes this. */
    boolean isForeign(Language language) {
        return !languages.equals(List.of(language));
    }

    private String marked(Phrase phrase) {
        return marks.computeIfAbsent(phrase, fresh -> {
            String made = mark + said.getAndIncrement() + CLOSE;
            phrases.put(made, fresh);
            return made;
        });
    }

    /** What was drawn, in the language of this place among them. */
    String spoken(String drawn, int language) {
        return new String(speech(drawn).in(language), StandardCharsets.UTF_8);
    }

    /** What was drawn, ready to be said in each language: marks in HTML become what is said, escaped. */
    Speech speech(String drawn) {
        List<byte[]> texts = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        int from = 0;
        for (int at = drawn.indexOf(mark); at >= 0; at = drawn.indexOf(mark, from)) {
            int end = drawn.indexOf(CLOSE, at) + 1;
            texts.add(drawn.substring(from, at).getBytes(StandardCharsets.UTF_8));
            marked.add(drawn.substring(at, end));
            from = end;
        }
        texts.add(drawn.substring(from).getBytes(StandardCharsets.UTF_8));
        return new Speech(texts, marked);
    }

    /** What was drawn, in UTF-8, with a mark between every two texts. */
    final class Speech {
        private final List<byte[]> texts;
        private final List<String> marked;

        private Speech(List<byte[]> texts, List<String> marked) {
            this.texts = texts;
            this.marked = marked;
        }

        /** In the language of this place among them. */
        byte[] in(int language) {
            ByteArrayOutputStream said = new ByteArrayOutputStream(size());
            for (int i = 0; i < marked.size(); i++) {
                said.writeBytes(texts.get(i));
                said.writeBytes(said(marked.get(i), language));
            }
            said.writeBytes(texts.get(marked.size()));
            return said.toByteArray();
        }

        private int size() {
            int size = AVERAGE * marked.size();
            for (byte[] text : texts) {
                size += text.length;
            }
            return size;
        }
    }

    private byte[] said(String made, int language) {
        return spoken.get(language)
                .computeIfAbsent(
                        made, any -> Engine.escaped(plain(made, language)).getBytes(StandardCharsets.UTF_8));
    }

    /** What a mark stands for; what was said within it is said too. */
    private String plain(String made, int language) {
        Phrase phrase = phrases.get(made);
        if (phrase == null) {
            return made;
        }
        List<String> values = phrase.values().stream()
                .map(value -> replaced(value, inner -> plain(inner, language)))
                .toList();
        if (phrase.key().equals(EACH)) {
            return values.get(language);
        }
        String text = words.get(language).getProperty(phrase.key(), phrase.key());
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", values.get(i));
        }
        return text;
    }

    private String replaced(String text, UnaryOperator<String> phrase) {
        int at = text.indexOf(mark);
        if (at < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf(mark, from)) {
            int end = text.indexOf(CLOSE, at) + 1;
            replaced.append(text, from, at).append(phrase.apply(text.substring(at, end)));
            from = end;
        }
        return replaced.append(text, from, text.length()).toString();
    }
}
