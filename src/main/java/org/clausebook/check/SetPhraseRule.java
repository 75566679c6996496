package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.text.Word;

/**
 * A word that stands nowhere but where a set phrase has another one in nearly all places, and one that a set phrase lacks:
 * {@code end-user licence arrangement} and {@code end-user licence}, which is {@code end-user licence agreement} else. The
 * phrase is what stands around the word.
 */
final class SetPhraseRule {
    /** So many words around another make a phrase, one of them at least on either side. */
    private static final int AROUND = 4;
    /** And so many of them say what it is about. */
    private static final int CONTENT = 2;
    /** Shorter words say little, and are no other words for anything. */
    private static final int LETTERS = 4;
    /** In so many places, the phrase is set. */
    private static final int LEAST = 5;
    /** And in so many times as many as have the other word. */
    private static final int TIMES = 5;
    /** Or as have none: more often a word need not be said than it is said otherwise. */
    private static final int TIMES_LACKING = 8;
    /** Then so many of those that have a word there have the same. */
    private static final double NEARLY_ALL = 0.9;
    /** So many of the other places are looked at. */
    private static final int PLACES = 50;
    /** So many words around it, or marks, are the same in one of the other places, where another word is a slip. */
    private static final int ALIKE = 5;
    /** What stands for the word itself among the numbers of words, which begin behind it. */
    private static final int SLOT = 0;

    private final Findings findings;
    /** Words that say little, or are often said in addition: {@code only}. */
    private final Set<String> small;

    private final List<List<Token>> lines = new ArrayList<>();
    /** How often each word stands in the text: rare ones are in no set phrase. */
    private final Map<String, Integer> often = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** How often a word of each stem stands in the text. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Set<Token> told = new HashSet<>();

    private SetPhraseRule(Prose prose, Findings findings) {
        this.findings = findings;
        this.small = new HashSet<>(prose.usage().list(Usage.GRAMMAR));
        small.addAll(prose.usage().list(Usage.WEIGHTY));
        for (Line line : prose.lines()) {
            lines.add(line.tokens());
            for (Token token : line.tokens()) {
                counts.merge(token.stem(), 1, Integer::sum);
                often.merge(token.lower(), 1, Integer::sum);
            }
        }
    }

    static void check(Prose prose, Findings findings) {
        SetPhraseRule rule = new SetPhraseRule(prose, findings);
        rule.phrases().atLeast(LEAST + 1).forEach(rule::check);
    }

    /** What stands around each word, and around each place between two: that of the second, from 1, as a negative number. */
    private Runs phrases() {
        Runs phrases = new Runs(1);
        for (int line = 0; line < lines.size(); line++) {
            List<Token> tokens = lines.get(line);
            int[] words = tokens.stream()
                    .mapToInt(token -> numbers.computeIfAbsent(token.lower(), any -> numbers.size() + 1))
                    .toArray();
            for (int at = 1; at < words.length; at++) {
                for (int from = Math.max(0, at - AROUND + 1); from < at; from++) {
                    if (isWord(tokens.get(at)) && isPhrase(tokens, from, at, at + 1)) {
                        phrases.add(phrase(phrases, words, from, at, at + 1), line, at);
                    }
                    if (isPhrase(tokens, from, at, at)) {
                        phrases.add(phrase(phrases, words, from, at, at), line, -at);
                    }
                }
            }
        }
        return phrases;
    }

    /** The words from one place on without those between two others, as many as make a phrase. */
    private static int phrase(Runs phrases, int[] words, int from, int slot, int behind) {
        int phrase = 0;
        for (int i = from; i < slot; i++) {
            phrase = phrases.longer(phrase, words[i]);
        }
        phrase = phrases.longer(phrase, SLOT);
        for (int i = behind; i < behind + AROUND - (slot - from); i++) {
            phrase = phrases.longer(phrase, words[i]);
        }
        return phrase;
    }

    private boolean isPhrase(List<Token> tokens, int from, int slot, int behind) {
        int end = behind + AROUND - (slot - from);
        if (end > tokens.size()) {
            return false;
        }
        int content = 0;
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            boolean around = i < slot || i >= behind;
            if (around && (token.kind() != Word.Kind.LETTERS || often.getOrDefault(token.lower(), 0) <= LEAST)) {
                return false;
            }
            content += around && isWord(token) && !small.contains(token.lower()) ? 1 : 0;
        }
        return content >= CONTENT;
    }

    private static boolean isWord(Token token) {
        return token.kind() == Word.Kind.LETTERS && token.lower().length() >= LETTERS;
    }

    private void check(Runs.Run phrase) {
        Map<String, List<Token>> words = new TreeMap<>();
        List<Token> behind = new ArrayList<>();
        for (Runs.Place place : phrase.places()) {
            Token token = lines.get(place.piece()).get(Math.abs(place.at()));
            if (place.at() > 0) {
                words.computeIfAbsent(token.stem(), any -> new ArrayList<>()).add(token);
            } else {
                behind.add(token);
            }
        }
        int most = words.values().stream().mapToInt(List::size).max().orElse(0);
        if (most >= LEAST) {
            List<Token> usual = words.values().stream()
                    .filter(all -> all.size() == most)
                    .findFirst()
                    .orElseThrow();
            words.values().forEach(own -> otherwise(own, usual));
            int all = words.values().stream().mapToInt(List::size).sum();
            if (most >= NEARLY_ALL * all && most >= TIMES_LACKING * behind.size()) {
                lacking(behind, usual);
            }
        }
    }

    /** A word that is not the usual one, and stands nowhere else. */
    private void otherwise(List<Token> own, List<Token> usual) {
        String here = own.get(0).stem();
        String there = usual.get(0).stem();
        boolean other = !Token.alike(here, there) && !Token.kin(here, there);
        if (other && usual.size() >= TIMES * own.size() && counts.getOrDefault(here, 0) == own.size()) {
            own.stream()
                    .filter(token -> usual.stream().limit(PLACES).anyMatch(one -> alike(token, one) >= ALIKE))
                    .forEach(token -> report(token, token.at(), usual, Say.PHRASE_HAS));
        }
    }

    /** How many words and marks without a break are the same around two. */
    private static int alike(Token one, Token other) {
        return alike(one, other, -1) + alike(one, other, 1);
    }

    private static int alike(Token one, Token other, int step) {
        int same = 0;
        int i = one.at() + step;
        int j = other.at() + step;
        while (same < ALIKE && isSame(one.line(), i, other.line(), j)) {
            i += step;
            j += step;
            same++;
        }
        return same;
    }

    private static boolean isSame(Line one, int i, Line other, int j) {
        return Math.min(i, j) >= 0
                && i < one.words().size()
                && j < other.words().size()
                && one.lower(i).equals(other.lower(j));
    }

    private void lacking(List<Token> behind, List<Token> usual) {
        if (!small.contains(usual.get(0).lower())) {
            behind.forEach(next -> report(next, next.at() - 1, usual, Say.BETWEEN_STANDS));
        }
    }

    private void report(Token token, int from, List<Token> usual, Say what) {
        if (told.add(token)) {
            String word = usual.get(0).letters();
            findings.add(
                    Rule.SET_PHRASE,
                    token.line().spotOfWords(from, token.at()),
                    what.of(word, usual.size()),
                    Say.WRITE.of(word));
        }
    }
}
