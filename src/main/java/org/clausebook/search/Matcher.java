package org.clausebook.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds the readings that fit the words of a query, and how well. */
final class Matcher {
    /** In what order parts are looked at, and what each may mean in each language. */
    private record Asked(Query.Part part, List<List<List<Meaning.Choice>>> words) {}

    private final IndexMeta meta;
    private final Vocabulary vocabulary;
    private final ReadingTable readings;
    private final IntFunction<String> overflow;
    private final Meaning meaning;

    Matcher(IndexMeta meta, Vocabulary vocabulary, ReadingTable readings, IntFunction<String> overflow) {
        this.meta = meta;
        this.vocabulary = vocabulary;
        this.readings = readings;
        this.overflow = overflow;
        this.meaning = new Meaning(vocabulary, meta.languages);
    }

    /** The score of each reading that fits; with only what excludes, all that is not excluded. */
    Map<Integer, Float> matches(Query query, boolean both) {
        Map<Integer, Float> exact = matches(asked(query, both, false));
        return exact.isEmpty() ? matches(asked(query, both, true)) : exact;
    }

    private List<Asked> asked(Query query, boolean both, boolean mistyped) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < query.parts().size(); i++) {
            Query.Part part = query.parts().get(i);
            boolean open = query.open() && i + 1 == query.parts().size();
            List<List<List<Meaning.Choice>>> words = new ArrayList<>();
            for (String word : part.words()) {
                words.add(part.kind() == Query.Kind.PREFIX ? prefix(word) : word(word, open, both, mistyped));
            }
            asked.add(new Asked(part, words));
        }
        return asked;
    }

    private List<List<Meaning.Choice>> prefix(String word) {
        List<List<Meaning.Choice>> choices = new ArrayList<>();
        for (int i = 0; i < meta.languages.size(); i++) {
            choices.add(meaning.startingWith(word, i));
        }
        return choices;
    }

    private List<List<Meaning.Choice>> word(String word, boolean open, boolean both, boolean mistyped) {
        List<List<Meaning.Choice>> choices = meaning.of(word, open, both);
        if (!mistyped) {
            return choices;
        }
        boolean unknown = choices.stream().allMatch(List::isEmpty);
        List<List<Meaning.Choice>> slips = meaning.mistyped(word, unknown);
        List<List<Meaning.Choice>> more = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            List<Meaning.Choice> all = new ArrayList<>(choices.get(i));
            all.addAll(slips.get(i));
            more.add(all);
        }
        return more;
    }

    private Map<Integer, Float> matches(List<Asked> asked) {
        Map<Integer, Float> found = new LinkedHashMap<>();
        for (int i = 0; i < meta.languages.size(); i++) {
            found.putAll(matches(asked, i));
        }
        return found;
    }

    private Map<Integer, Float> matches(List<Asked> asked, int language) {
        Map<Integer, Double> sums = new LinkedHashMap<>();
        boolean first = true;
        for (Asked one : asked) {
            if (one.part.excluded()) {
                continue;
            }
            Map<Integer, Double> matched = of(one, language);
            if (first) {
                sums = matched;
            } else {
                sums.keySet().retainAll(matched.keySet());
                sums.replaceAll((reading, sum) -> sum + matched.getOrDefault(reading, 0.0));
            }
            first = false;
        }
        if (first) {
            for (int i = 0; i < meta.readings; i++) {
                if (readings.language(i) == language) {
                    sums.put(i, 0.0);
                }
            }
        }
        for (Asked one : asked) {
            if (one.part.excluded()) {
                sums.keySet().removeAll(of(one, language).keySet());
            }
        }
        Map<Integer, Float> scores = new LinkedHashMap<>();
        sums.forEach((reading, sum) -> scores.put(reading, sum.floatValue()));
        return scores;
    }

    private Map<Integer, Double> of(Asked asked, int language) {
        Map<Integer, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < asked.words.size(); i++) {
            Map<Integer, Float> best = best(asked.words.get(i).get(language));
            if (i == 0) {
                best.forEach((reading, score) -> sums.put(reading, (double) score));
            } else {
                sums.keySet().retainAll(best.keySet());
                sums.replaceAll((reading, sum) -> sum + best.getOrDefault(reading, 0f));
            }
        }
        if (asked.part.kind() == Query.Kind.PHRASE || asked.part.kind() == Query.Kind.LOOSE_PHRASE) {
            List<Set<String>> forms = forms(asked, language);
            sums.keySet().removeIf(reading -> !hasPhrase(readings.text(reading), forms));
        }
        return sums;
    }

    private Map<Integer, Float> best(List<Meaning.Choice> choices) {
        Map<Integer, Float> best = new LinkedHashMap<>();
        for (Meaning.Choice choice : choices) {
            score(choice, best);
        }
        return best;
    }

    private void score(Meaning.Choice choice, Map<Integer, Float> best) {
        Entry entry = choice.entry();
        Bm25 bm25 = meta.scores.get(entry.language());
        float weight = bm25.weight(entry.frequency());
        for (String block : blocks(entry)) {
            Digits.Reader numbers = new Digits.Reader(block, 0);
            int reading = -1;
            while (numbers.hasNext()) {
                int step = numbers.next();
                reading += step / 2 + 1;
                int times = step % 2 == 1 ? numbers.next() : 1;
                int norm = meta.many ? numbers.next() : readings.norm(reading);
                best.merge(reading, choice.weight() * bm25.score(weight, times, norm), Math::max);
            }
        }
    }

    private List<String> blocks(Entry entry) {
        List<String> blocks = new ArrayList<>(List.of(entry.first()));
        for (int i = 1; i < Postings.blocks(entry.readings()); i++) {
            blocks.add(overflow.apply(entry.overflow() + i - 1));
        }
        return blocks;
    }

    /** The readings of a term that stands for a heading or a number, in any language. */
    Set<Integer> named(String key) {
        Set<Integer> found = new java.util.TreeSet<>();
        for (int i = 0; i < meta.languages.size(); i++) {
            vocabulary
                    .named(key, i)
                    .ifPresent(entry -> found.addAll(
                            best(List.of(new Meaning.Choice(entry, 1))).keySet()));
        }
        return found;
    }

    /** The readings whose heading is all the words, in any form. */
    Set<Integer> headed(List<String> words) {
        Set<Integer> found = new java.util.TreeSet<>();
        for (int i = 0; i < meta.languages.size(); i++) {
            List<String> stems = new ArrayList<>();
            for (String word : words) {
                vocabulary.of(word, i).ifPresent(entry -> stems.add(entry.key()));
            }
            if (stems.size() == words.size()) {
                vocabulary
                        .named(Query.headingKey(stems), i)
                        .ifPresent(entry -> found.addAll(
                                best(List.of(new Meaning.Choice(entry, 1))).keySet()));
            }
        }
        return found;
    }

    private static List<Set<String>> forms(Asked asked, int language) {
        List<Set<String>> forms = new ArrayList<>();
        for (int i = 0; i < asked.words.size(); i++) {
            Set<String> own = new HashSet<>();
            if (asked.part.kind() == Query.Kind.PHRASE) {
                own.add(asked.part.words().get(i));
            } else {
                asked.words
                        .get(i)
                        .get(language)
                        .forEach(choice -> own.addAll(choice.entry().forms()));
            }
            forms.add(own);
        }
        return forms;
    }

    private static boolean hasPhrase(Hit.Text text, List<Set<String>> forms) {
        for (String field : List.of(text.heading(), text.text())) {
            List<String> words = Tokens.words(field);
            for (int i = 0; i + forms.size() <= words.size(); i++) {
                int at = i;
                if (java.util.stream.IntStream.range(0, forms.size())
                        .allMatch(word -> forms.get(word).contains(words.get(at + word)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
