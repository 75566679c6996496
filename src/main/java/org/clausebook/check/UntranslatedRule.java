package org.clausebook.check;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.text.Word;

/**
 * Words that were left as they are in the source: of another alphabet and no names, or, where both languages share an
 * alphabet, several in a row, and single ones that look like words of the source.
 */
final class UntranslatedRule {
    private static final int IN_A_ROW = 4;
    private static final int LEAST_LETTERS = 4;
    /** Of so many words that look like the source's, one was left as it is, where the languages share none. */
    private static final double LEFT = 1.0 / 100;
    /** How much likelier a word was left where the translation has another for it elsewhere, as a natural logarithm. */
    private static final double RENDERED = 2;

    /** Pairs of marks that people quote with in any language. */
    private static final List<String> ANYWHERE = List.of("\"\"", "„”");

    private final Pair pair;
    private final Findings findings;
    private final UnicodeScript source;
    private final boolean sameScript;
    private final WordShape shapes;
    /** How much likelier it is that the two languages share a word than that one was left, as a natural logarithm. */
    private final double shared;
    /** By mark that opens a quotation, those that close it: of the translation's language, of the source's, and of any. */
    private final Map<String, Set<String>> closers = new HashMap<>();
    /** In how many links the source and the translation have a word. */
    private final Map<String, Integer> sourceUses = new HashMap<>();

    private final Map<String, Integer> uses = new HashMap<>();
    /** Words of the translation that have a capital somewhere. */
    private final Set<String> names = new HashSet<>();

    private UntranslatedRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.source = LetterRule.script(pair.left());
        this.sameScript = source == LetterRule.script(pair.right());
        this.shapes = new WordShape(pair.left(), pair.right());
        Stream.of(pair.right().usage().list(Usage.QUOTES), pair.left().usage().list(Usage.QUOTES), ANYWHERE)
                .flatMap(List::stream)
                .forEach(marks -> closers.computeIfAbsent(marks.substring(0, 1), any -> new HashSet<>())
                        .add(marks.substring(1)));
        for (Texts texts : pair.texts()) {
            words(texts.left()).forEach(word -> sourceUses.merge(word, 1, Integer::sum));
            words(texts.right()).forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        for (Line line : pair.right().lines()) {
            line.tokens().stream()
                    .flatMap(token -> Arrays.stream(token.letters().split("-", -1)))
                    .filter(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)))
                    .forEach(part -> names.add(part.toLowerCase(Locale.ROOT)));
        }
        this.shared = shared();
    }

    /** Of the words that the translation has again and again, and that nobody left by oversight, how many the source has. */
    private double shared() {
        List<String> again = uses.entrySet().stream()
                .filter(entry -> entry.getValue() > 1
                        && entry.getKey().length() >= LEAST_LETTERS
                        && !names.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        long common = again.stream().filter(sourceUses::containsKey).count();
        return Math.log((common + 0.5) / (again.size() + 1) / LEFT);
    }

    private static Set<String> words(List<Line> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> line.tokens().forEach(token -> words.add(token.lower())));
        return words;
    }

    static void check(Pair pair, Findings findings) {
        UntranslatedRule rule = new UntranslatedRule(pair, findings);
        for (Texts texts : pair.texts()) {
            Set<String> words = words(texts.left());
            for (Line line : texts.right()) {
                if (rule.sameScript) {
                    rule.rows(texts, line, words);
                    rule.single(texts, line, words);
                } else {
                    rule.words(texts, line, words);
                }
            }
        }
    }

    private void words(Texts texts, Line line, Set<String> words) {
        Set<Integer> quoted = quoted(line);
        boolean again = false;
        for (Token token : line.tokens()) {
            boolean left = words.contains(token.lower()) && isSource(token) && isCommon(token);
            if (left && !again && !quoted.contains(token.at())) {
                report(texts, line, token);
            }
            again = left;
        }
    }

    private void report(Texts texts, Line line, Token token) {
        findings.add(
                Rule.UNTRANSLATED,
                line.spotOfWords(token.at(), token.at()),
                pair.source(texts.link()),
                token.letters() + " is as it is in the source",
                "Translate it");
    }

    private boolean isSource(Token token) {
        return token.kind() == Word.Kind.LETTERS
                && token.letters()
                        .codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> UnicodeScript.of(c) == source);
    }

    /** Small letters, in a part of the word at least, and no name that has a capital elsewhere in the translation. */
    private boolean isCommon(Token token) {
        return Arrays.stream(token.letters().split("-", -1))
                .anyMatch(part -> part.length() >= LEAST_LETTERS
                        && part.codePoints().allMatch(Character::isLowerCase)
                        && !names.contains(part));
    }

    /** Whether a word is of the translation's alphabet. */
    private boolean isOwn(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && UnicodeScript.of(first) != source;
    }

    /** The words of a line within quotation marks, at the beginning of brackets, or in a path: what is quoted stays. */
    private Set<Integer> quoted(Line line) {
        Set<Integer> quoted = new HashSet<>();
        int end = -1;
        int bracket = -1;
        for (int at = 0; at < line.words().size(); at++) {
            String word = line.word(at);
            end = at > end ? closer(line, at) : end;
            if (word.equals("(")) {
                bracket = at;
            } else if (word.equals(")") || isOwn(word)) {
                bracket = -1;
            }
            boolean path = at > 0 && "\\/".contains(line.word(at - 1));
            if (at < end || bracket >= 0 || path) {
                quoted.add(at);
            }
        }
        return quoted;
    }

    /** Where the quotation closes that a word of a line opens; -1 where it opens none. */
    private int closer(Line line, int open) {
        Set<String> closing = closers.getOrDefault(line.word(open), Set.of());
        return IntStream.range(open + 1, closing.isEmpty() ? open : line.words().size())
                .filter(at -> closing.contains(line.word(at)))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Single words that were left as they are, where both languages have one alphabet: such as look like one of the source,
     * and stand nowhere in the translation but where the source has them.
     */
    private void single(Texts texts, Line line, Set<String> words) {
        for (Token token : line.tokens()) {
            String word = token.lower();
            boolean candidate = words.contains(word)
                    && isSource(token)
                    && token.letters().length() >= LEAST_LETTERS
                    && token.letters().codePoints().allMatch(Character::isLowerCase)
                    && uses.getOrDefault(word, 0) == 1;
            if (candidate && shapes.leaning(word) + (isRendered(word) ? RENDERED : 0) > shared) {
                report(texts, line, token);
            }
        }
    }

    /** Whether the source has a word elsewhere, where the translation has another for it. */
    private boolean isRendered(String word) {
        return sourceUses.getOrDefault(word, 0) > 1;
    }

    /** Several words of the source in a row, not all of them names. */
    private void rows(Texts texts, Line line, Set<String> words) {
        List<Token> tokens = line.tokens();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean same = i < tokens.size()
                    && tokens.get(i).kind() == Word.Kind.LETTERS
                    && words.contains(tokens.get(i).lower());
            if (!same) {
                long small = tokens.subList(start, i).stream()
                        .filter(token -> !token.isCapital() && token.lower().length() > 1)
                        .count();
                if (small >= IN_A_ROW) {
                    findings.add(
                            Rule.UNTRANSLATED,
                            line.spotOfWords(
                                    tokens.get(start).at(), tokens.get(i - 1).at()),
                            pair.source(texts.link()),
                            "These words are as they are in the source",
                            "Translate them");
                }
                start = i + 1;
            }
        }
    }
}
