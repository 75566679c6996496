package org.clausebook.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the interface says, in its languages. A page is drawn once for all of them: where something is said, a mark stands
 * that a {@link Speech} replaces. No text can hold a mark, for nobody knows it before the words are made.
 */
final class Words {
    /** What is said: words of the interface with values, or other texts in each language. */
    private record Phrase(String key, List<String> values) {
        // Written out, as a key of a large map: what the machine makes of a record at run time starts slowly.
        @Override
        public int hashCode() {
            return 31 * key.hashCode() + values.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Phrase that && key.equals(that.key) && values.equals(that.values);
        }
    }

    /** For what is another text, and no words, in each language. */
    private static final String EACH = "";

    /** Unicode keeps these two for a program's own use; no page can have them. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';
    private static final int CLOSE_IN_BYTES = 3;

    private final List<Language> languages;
    private final List<Properties> words;
    private final String mark = OPEN + Long.toString(new SplittableRandom().nextLong(), Character.MAX_RADIX);
    private final byte[] markInBytes = mark.getBytes(StandardCharsets.UTF_8);
    /** A mark for each phrase, its number at the end, and the phrases by their numbers. */
    private final Map<Phrase, String> marks = new ConcurrentHashMap<>();

    private final Map<Integer, Phrase> phrases = new ConcurrentHashMap<>();
    private final AtomicInteger said = new AtomicInteger();
    /** What is said for each number in each language. */
    private final List<Map<Integer, byte[]>> spoken;

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
                .<Map<Integer, byte[]>>map(any -> new ConcurrentHashMap<>())
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
            String said = replaced(text, number -> plain(number, language));
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
            int number = said.getAndIncrement();
            phrases.put(number, fresh);
            return mark + number + CLOSE;
        });
    }

    /** What was drawn, in UTF-8, in the language of this place among them. */
    String spoken(byte[] drawn, int language) {
        return new String(speech(drawn).in(language), StandardCharsets.UTF_8);
    }

    /** What was drawn, in UTF-8, ready to be said in each language: marks in HTML become what is said, escaped. */
    Speech speech(byte[] drawn) {
        List<Marked> marked = new ArrayList<>();
        for (int at = nextMark(drawn, 0); at < drawn.length; at = nextMark(drawn, marked.get(marked.size() - 1).to)) {
            int end = at + markInBytes.length;
            int number = 0;
            for (; drawn[end] >= '0' && drawn[end] <= '9'; end++) {
                number = 10 * number + drawn[end] - '0';
            }
            marked.add(new Marked(at, end + CLOSE_IN_BYTES, number));
        }
        return new Speech(drawn, marked);
    }

    /** Where a mark begins next; the end where there is none. */
    private int nextMark(byte[] drawn, int from) {
        int length = markInBytes.length;
        for (int at = from; at + length <= drawn.length; at++) {
            if (drawn[at] == markInBytes[0] && Arrays.equals(drawn, at, at + length, markInBytes, 0, length)) {
                return at;
            }
        }
        return drawn.length;
    }

    /** A mark in what was drawn, and the number of its phrase. */
    private record Marked(int from, int to, int number) {}

    /** What was drawn, in UTF-8, with marks in it. */
    final class Speech {
        private final byte[] drawn;
        private final List<Marked> marked;

        private Speech(byte[] drawn, List<Marked> marked) {
            this.drawn = drawn;
            this.marked = marked;
        }

        /** In the language of this place among them. */
        byte[] in(int language) {
            List<byte[]> all = new ArrayList<>(marked.size());
            int size = drawn.length;
            for (Marked mark : marked) {
                byte[] said = said(mark.number, language);
                all.add(said);
                size += said.length - (mark.to - mark.from);
            }
            byte[] text = new byte[size];
            int written = 0;
            int from = 0;
            for (int i = 0; i < all.size(); i++) {
                int length = marked.get(i).from - from;
                System.arraycopy(drawn, from, text, written, length);
                System.arraycopy(all.get(i), 0, text, written + length, all.get(i).length);
                written += length + all.get(i).length;
                from = marked.get(i).to;
            }
            System.arraycopy(drawn, from, text, written, drawn.length - from);
            return text;
        }
    }

    private byte[] said(int number, int language) {
        return spoken.get(language).computeIfAbsent(number, any -> PageText.escaped(plain(number, language)));
    }

    /** What the mark with a number stands for; what was said within it is said too. */
    private String plain(int number, int language) {
        Phrase phrase = Optional.ofNullable(phrases.get(number)).orElseThrow();
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

    private String replaced(String text, IntFunction<String> phrase) {
        int at = text.indexOf(mark);
        if (at < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf(mark, from)) {
            int end = text.indexOf(CLOSE, at);
            int number = Integer.parseInt(text, at + mark.length(), end, 10);
            replaced.append(text, from, at).append(phrase.apply(number));
            from = end + 1;
        }
        return replaced.append(text, from, text.length()).toString();
    }
}
