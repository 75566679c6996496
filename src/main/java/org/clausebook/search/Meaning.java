package org.clausebook.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Language;

/**
 * The terms that a word asks for in each language: the one that it is a form of; else what a word known in another
 * language is in this one; else what it begins, what begins like it, or what it writes in Latin letters.
 */
final class Meaning {
    /** A term, and how much it counts. */
    record Choice(Entry entry, float weight) {}

    private static final float LIKE = 0.5f;
    private static final int MOST_OPEN = 50;
    private static final int MOST_ENDING = 3;
    private static final int LEAST_STEM = 4;

    private final Vocabulary vocabulary;
    private final List<Language> languages;

    Meaning(Vocabulary vocabulary, List<Language> languages) {
        this.vocabulary = vocabulary;
        this.languages = languages;
    }

    /**
     * What a word means.
     *
     * @param open whether it may go on
     * @param both whether it also means its translations
     */
    List<List<Choice>> of(String word, boolean open, boolean both) {
        List<List<Choice>> known = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            known.add(vocabulary.of(word, i).map(entry -> new Choice(entry, 1)).stream()
                    .toList());
        }
        if (known.stream().allMatch(List::isEmpty)) {
            return guessed(word, open);
        }
        boolean begun = open && word.length() == 1;
        if (!both || begun) {
            return known;
        }
        List<List<Choice>> all = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            List<Choice> choices = new ArrayList<>(known.get(i));
            choices.addAll(translated(known, i));
            all.add(choices);
        }
        return all;
    }

    /**
     * What a word of other languages is in this one; not of those that have it less often: an English name in a Bulgarian
     * text is no Bulgarian word to be translated into English.
     */
    private List<Choice> translated(List<List<Choice>> known, int language) {
        Map<Integer, Choice> found = new LinkedHashMap<>();
        for (List<Choice> choices : known) {
            for (Choice choice : choices) {
                if (known.get(language).stream().anyMatch(own -> own.entry.frequency() > choice.entry.frequency())) {
                    continue;
                }
                for (int number : choice.entry.translations()) {
                    Entry entry = vocabulary.numbered(number);
                    boolean own = known.get(language).stream().anyMatch(same -> same.entry.equals(entry));
                    if (entry.language() == language && !own) {
                        found.putIfAbsent(number, new Choice(entry, LIKE));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What a word that no text has may mean; one that may go on is first of all the beginning of others. */
    private List<List<Choice>> guessed(String word, boolean open) {
        List<List<Choice>> begun = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            begun.add(open && word.length() > 1 ? startingWith(word, i) : List.of());
        }
        if (open && word.length() == 1 || !begun.stream().allMatch(List::isEmpty)) {
            return begun;
        }
        List<List<Choice>> all = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            List<Choice> choices = longest(List.of(word), i);
            if (choices.isEmpty() && languages.get(i).base().equals("bg")) {
                choices = spelt(word, open, i);
            }
            all.add(choices);
        }
        return all;
    }

    /** The terms that a word begins. */
    List<Choice> startingWith(String prefix, int language) {
        return vocabulary.startingWith(prefix, language, MOST_OPEN).stream()
                .map(entry -> new Choice(entry, 1))
                .toList();
    }

    /** The term of the form that shares most letters with one of the words, all but a short ending. */
    private List<Choice> longest(List<String> words, int language) {
        Optional<Entry> best = Optional.empty();
        int most = LEAST_STEM - 1;
        int least = MOST_ENDING + 1;
        for (String word : words) {
            String stem = word.substring(0, Math.min(word.length(), Math.max(LEAST_STEM, word.length() - MOST_ENDING)));
            for (Entry entry : vocabulary.near(stem, word, language)) {
                for (String form : entry.forms()) {
                    int shared = shared(word, form);
                    int rest = form.length() - shared;
                    boolean close = word.length() - shared <= MOST_ENDING && rest <= MOST_ENDING;
                    if (close && (shared > most || shared == most && rest < least)) {
                        most = shared;
                        least = rest;
                        best = Optional.of(entry);
                    }
                }
            }
        }
        return best.map(entry -> new Choice(entry, 1)).stream().toList();
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private List<Choice> spelt(String word, boolean open, int language) {
        List<String> spellings = Cyrillic.of(word);
        Map<Integer, Choice> found = new LinkedHashMap<>();
        for (String spelling : spellings) {
            vocabulary
                    .of(spelling, language)
                    .ifPresent(entry -> found.putIfAbsent(entry.number(), new Choice(entry, 1)));
        }
        for (String spelling : found.isEmpty() && open ? spellings : List.<String>of()) {
            startingWith(spelling, language).forEach(choice -> found.putIfAbsent(choice.entry.number(), choice));
        }
        return found.isEmpty() ? longest(spellings, language) : List.copyOf(found.values());
    }

    /**
     * The terms in each language that are one letter off.
     *
     * @param anywhere whether it may be the first letter where no other is
     */
    List<List<Choice>> mistyped(String word, boolean anywhere) {
        List<String> slips = Slips.of(word);
        List<List<Choice>> late =
                known(slips.stream().filter(slip -> Slips.isLate(word, slip)).toList());
        return anywhere && late.stream().allMatch(List::isEmpty) ? known(slips) : late;
    }

    private List<List<Choice>> known(List<String> words) {
        List<List<Choice>> known = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            Map<Integer, Choice> found = new LinkedHashMap<>();
            for (String word : words) {
                vocabulary.of(word, i).ifPresent(entry -> found.put(entry.number(), new Choice(entry, LIKE)));
            }
            known.add(List.copyOf(found.values()));
        }
        return known;
    }
}
