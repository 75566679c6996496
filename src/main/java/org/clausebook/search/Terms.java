package org.clausebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.align.Alignment;
import org.clausebook.align.Lexicon;
import org.clausebook.book.Book;
import org.clausebook.text.Language;
import org.clausebook.text.LightStemmer;

/** The words of all readings, and which readings have them. */
final class Terms {
    /** How many times a word of the heading counts. */
    static final int HEADING = 3;

    /** How likely a word is rendered so, for its clauses to be found by the other. */
    private static final double RENDERED = 0.2;

    /** The same of a word that holds the likeliest rendering, such as видеонаблюдение of наблюдение. */
    private static final double COMPOUND = 0.05;

    /** The words of so many readings are held at once. */
    private static final int AT_ONCE = 2048;

    private static final int LONG = 5;
    private static final int MOST_RENDERINGS = 2;

    /** The words of one language. */
    private static final class Vocabulary {
        final int language;
        final LightStemmer stemmer;
        final Map<String, Term> byForm = new HashMap<>();
        /** By words as they are printed, so that each is folded once. */
        final Map<String, Term> byPrinted = new HashMap<>();

        final Map<String, Term> byKey = new HashMap<>();
        int clauses;
        long words;

        Vocabulary(int number, Language language) {
            this.language = number;
            this.stemmer = LightStemmer.of(language);
        }

        Term of(String form) {
            return byForm.computeIfAbsent(form, any -> {
                Term term = named(stemmer.stem(form));
                term.forms.add(form);
                return term;
            });
        }

        Term printed(String word) {
            Term known = byPrinted.get(word);
            if (known == null) {
                known = of(Tokens.folded(word));
                byPrinted.put(word, known);
            }
            return known;
        }

        Term named(String key) {
            return byKey.computeIfAbsent(key, any -> new Term(key, language));
        }
    }

    private record Words(List<String> number, List<String> heading, List<String> text) {
        static Words of(Reading reading) {
            return new Words(
                    Tokens.words(reading.number()),
                    Tokens.unfolded(reading.heading()),
                    Tokens.unfolded(reading.text()));
        }

        int length() {
            return number.size() + HEADING * heading.size() + text.size();
        }
    }

    private final List<Language> languages;
    private final List<Vocabulary> vocabularies = new ArrayList<>();
    private final int[] norms;

    private Terms(List<Language> languages, List<Reading> readings) {
        this.languages = languages;
        this.norms = new int[readings.size()];
        for (Language language : languages) {
            vocabularies.add(new Vocabulary(vocabularies.size(), language));
        }
        for (int first = 0; first < readings.size(); first += AT_ONCE) {
            List<Reading> some = readings.subList(first, Math.min(readings.size(), first + AT_ONCE));
            List<Words> words = some.parallelStream().map(Words::of).toList();
            for (int i = 0; i < some.size(); i++) {
                add(first + i, some.get(i), words.get(i));
            }
        }
    }

    static Terms of(List<Reading> readings, Book book) {
        List<Language> languages =
                readings.stream().map(Reading::language).distinct().sorted().toList();
        Terms terms = new Terms(languages, readings);
        if (readings.isEmpty()) {
            return terms;
        }
        book.works().forEach(work -> work.alignments().forEach(terms::translate));
        return terms;
    }

    private void add(int at, Reading reading, Words words) {
        Vocabulary vocabulary = vocabularies.get(languages.indexOf(reading.language()));
        int clauses = reading.editions().size();
        words.number.forEach(word -> vocabulary.of(word).add(at, 1, clauses));
        words.heading.forEach(word -> vocabulary.printed(word).add(at, HEADING, clauses));
        words.text.forEach(word -> vocabulary.printed(word).add(at, 1, clauses));
        if (!words.heading.isEmpty()) {
            List<String> stems = words.heading.stream()
                    .map(word -> vocabulary.printed(word).key)
                    .toList();
            vocabulary.named(Query.headingKey(stems)).add(at, 1, clauses);
        }
        if (!words.number.isEmpty()) {
            vocabulary.named(Query.numberKey(words.number)).add(at, 1, clauses);
        }
        norms[at] = Bm25.rounded(words.length());
        vocabulary.clauses += clauses;
        vocabulary.words += (long) clauses * words.length();
    }

    private void translate(Alignment alignment) {
        Vocabulary left = vocabulary(alignment.left().id().language());
        Vocabulary right = vocabulary(alignment.right().id().language());
        if (left.language != right.language) {
            translate(alignment.lexicon().left(), left, right);
            translate(alignment.lexicon().right(), right, left);
        }
    }

    /** Takes the likeliest renderings of a word, and of the others those that are put together with the likeliest. */
    private static void translate(Lexicon.Words lexicon, Vocabulary from, Vocabulary to) {
        for (String word : lexicon.all()) {
            Term term = from.byForm.get(Tokens.folded(word));
            if (term == null) {
                continue;
            }
            String best = "";
            for (Lexicon.Entry entry : lexicon.of(word)) {
                Term as = to.byForm.get(Tokens.folded(entry.word()));
                if (as == null || term.key.equals(as.key) || term.translations.size() == MOST_RENDERINGS) {
                    continue;
                }
                best = best.isEmpty() ? as.key : best;
                boolean compound = entry.probability() >= COMPOUND && best.length() >= LONG && as.key.contains(best);
                if ((entry.probability() >= RENDERED || compound) && !term.translations.contains(as)) {
                    term.translations.add(as);
                }
            }
        }
    }

    private Vocabulary vocabulary(Language language) {
        return vocabularies.get(Math.max(0, languages.indexOf(language)));
    }

    List<Language> languages() {
        return languages;
    }

    /** How many clauses a language has. */
    int clauses(int language) {
        return vocabularies.get(language).clauses;
    }

    /** How many words its clauses have. */
    long words(int language) {
        return vocabularies.get(language).words;
    }

    /** The rounded length of a reading. */
    int norm(int reading) {
        return norms[reading];
    }

    /** All terms by their keys, of one key by their languages; each knows its place. */
    List<Term> sorted() {
        List<Term> sorted = new ArrayList<>();
        vocabularies.forEach(vocabulary -> sorted.addAll(vocabulary.byKey.values()));
        sorted.sort(Comparator.comparing((Term term) -> term.key).thenComparingInt(term -> term.language));
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).number = i;
        }
        return sorted;
    }
}
