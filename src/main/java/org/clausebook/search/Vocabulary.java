package org.clausebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Looks terms up in the files that hold them. */
final class Vocabulary {
    /** A form whose term is in another file. */
    private record Stranger(String key, int language) {}

    /** A file, read. */
    private static final class Shard {
        final List<Entry> entries = new ArrayList<>();
        final TreeMap<String, List<Entry>> forms = new TreeMap<>();
        final TreeMap<String, List<Stranger>> strangers = new TreeMap<>();
    }

    private static final int MOST_SHARDS = 6;

    private final List<String> firsts;
    private final List<Integer> numbers;
    private final IntFunction<String> files;
    private final Map<Integer, Shard> read = new HashMap<>();

    /**
     * @param firsts the key of each file's first term
     * @param numbers that one's place among all terms
     * @param files gives a file's text
     */
    Vocabulary(List<String> firsts, List<Integer> numbers, IntFunction<String> files) {
        this.firsts = firsts;
        this.numbers = numbers;
        this.files = files;
    }

    /** The term of this key. */
    Optional<Entry> named(String key, int language) {
        return shard(place(key)).entries.stream()
                .filter(entry -> entry.language() == language && entry.key().equals(key))
                .findFirst();
    }

    /** The term at a place. */
    Entry numbered(int number) {
        int shard = 0;
        while (shard + 1 < numbers.size() && numbers.get(shard + 1) <= number) {
            shard++;
        }
        return shard(shard).entries.get(number - numbers.get(shard));
    }

    /** The term that a form is of; or whose stem it is, as bare forms often are that no text has. */
    Optional<Entry> of(String form, int language) {
        Shard shard = shard(place(form));
        Optional<Entry> own = shard.forms.getOrDefault(form, List.of()).stream()
                .filter(entry -> entry.language() == language)
                .findFirst();
        return own.isPresent()
                ? own
                : shard.strangers.getOrDefault(form, List.of()).stream()
                        .filter(stranger -> stranger.language == language)
                        .findFirst()
                        .flatMap(stranger -> named(stranger.key, language));
    }

    /** The terms that have a form which starts so, in the order of their forms. */
    List<Entry> startingWith(String prefix, int language, int most) {
        List<Entry> found = new ArrayList<>();
        int first = place(prefix);
        for (int i = first; i < firsts.size() && i < first + MOST_SHARDS; i++) {
            if (i > first
                    && firsts.get(i).compareTo(prefix) > 0
                    && !firsts.get(i).startsWith(prefix)) {
                break;
            }
            for (List<Entry> entries :
                    shard(i).forms.subMap(prefix, prefix + '\uffff').values()) {
                for (Entry entry : entries) {
                    if (entry.language() == language && !found.contains(entry) && found.size() < most) {
                        found.add(entry);
                    }
                }
            }
        }
        return found;
    }

    /** All terms of a language in the files in whose range words are that begin so and come no later than a word. */
    List<Entry> near(String beginning, String word, int language) {
        List<Entry> found = new ArrayList<>();
        for (int i = place(beginning); i <= place(word); i++) {
            shard(i).entries.stream()
                    .filter(entry ->
                            entry.language() == language && !entry.forms().isEmpty())
                    .forEach(found::add);
        }
        return found;
    }

    /** The file in whose range a word is. */
    int place(String word) {
        int low = 0;
        int high = firsts.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (firsts.get(middle).compareTo(word) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Shard shard(int number) {
        return read.computeIfAbsent(number, any -> parse(files.apply(number), numbers.get(number)));
    }

    private static Shard parse(String text, int first) {
        Shard shard = new Shard();
        String before = "";
        for (String line : text.split("\\|", -1)) {
            String[] fields = line.split(",", 3);
            Digits.Reader numbers = new Digits.Reader(fields[2], 0);
            if (fields[1].startsWith(">")) {
                shard.strangers
                        .computeIfAbsent(fields[0], any -> new ArrayList<>())
                        .add(new Stranger(fields[1].substring(1), numbers.next()));
                continue;
            }
            String key = joined(before, fields[0]);
            Entry entry = entry(key, first + shard.entries.size(), fields[1], numbers, fields[2]);
            shard.entries.add(entry);
            entry.forms()
                    .forEach(form -> shard.forms
                            .computeIfAbsent(form, any -> new ArrayList<>())
                            .add(entry));
            before = key;
        }
        return shard;
    }

    private static Entry entry(String key, int number, String forms, Digits.Reader numbers, String code) {
        List<String> words = new ArrayList<>();
        if (!Query.isWhole(key)) {
            words.add(key);
        }
        if (!forms.isEmpty()) {
            for (String form : forms.split("/", -1)) {
                words.add(joined(key, form));
            }
        }
        int language = numbers.next();
        int frequency = numbers.next();
        int readings = numbers.next();
        List<Integer> translations = new ArrayList<>();
        for (int left = numbers.next(); left > 0; left--) {
            translations.add(numbers.next());
        }
        int overflow = readings > Postings.FIRST ? numbers.next() : -1;
        return new Entry(
                key,
                language,
                number,
                List.copyOf(words),
                frequency,
                readings,
                List.copyOf(translations),
                overflow,
                code.substring(numbers.at()));
    }

    private static String joined(String before, String cut) {
        Digits.Reader shared = new Digits.Reader(cut, 0);
        return before.substring(0, shared.next()) + cut.substring(shared.at());
    }
}
