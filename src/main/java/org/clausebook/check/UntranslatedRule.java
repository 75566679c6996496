package org.clausebook.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
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
    private static final List<String> ANYWHERE = List.of("\"\"", "„”", "„“", "“”", "«»", "»«", "「」");

    /** How much more it takes of a word to be sure that it was left, for each power of the number of those that look so. */
    private static final double MANY = 5;

    /** A word that looks as if it was left, and how sure that is. */
    private record Left(Texts texts, Line line, Token token, double score) {}

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
    /** Words of the translation that it has in a place where the source has not. */
    private final Set<String> own = new HashSet<>();
    /** Words of the source that no language takes over. */
    private final Set<String> grammar = new HashSet<>();
    /** Words that most languages took over. */
    private final Set<String> international = new HashSet<>();
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
            Set<String> left = words(texts.left());
            left.forEach(word -> sourceUses.merge(word, 1, Integer::sum));
            for (String word : words(texts.right())) {
                uses.merge(word, 1, Integer::sum);
                if (!left.contains(word)) {
                    own.add(word);
                }
            }
        }
        Stream.of(Usage.GRAMMAR, Usage.WEIGHTY, Usage.PRONOUNS, Usage.BEHIND)
                .forEach(list -> grammar.addAll(pair.left().usage().list(list)));
        international.addAll(pair.right().usage().list(Usage.INTERNATIONAL));
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
        List<Left> singles = new ArrayList<>();
        for (Texts texts : pair.texts()) {
            Set<String> words = words(texts.left());
            for (Line line : texts.right()) {
                if (rule.sameScript) {
                    rule.rows(texts, line, words);
                    singles.addAll(rule.singles(texts, line, words));
                } else {
                    rule.words(texts, line, words);
                }
            }
        }
        rule.report(singles);
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
        report(Rule.UNTRANSLATED.severity(), texts, line, token);
    }

    private void report(Severity severity, Texts texts, Line line, Token token) {
        findings.add(
                Rule.UNTRANSLATED,
                severity,
                line.spotOfWords(token.at(), token.at()),
                pair.source(texts.link()),
                Say.AS_IN_SOURCE.of(token.letters()),
                Say.TRANSLATE_IT.of());
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
            if (word.equals("(") || word.equals("（")) {
                bracket = at;
            } else if (word.equals(")") || word.equals("）") || isOwn(word)) {
                bracket = -1;
            }
            // In one alphabet, nobody sees whether brackets hold the source's word for what stands before them.
            boolean inBrackets = bracket >= 0 && (!sameScript || at <= bracket + 1 || isForeign(line, at - 1));
            boolean path = at > 0 && "\\/".contains(line.word(at - 1));
            if (at < end || inBrackets || path) {
                quoted.add(at);
            }
        }
        return quoted;
    }

    /** Whether a word is known as one that languages take over, with what belongs to it: {@code (so-called copyleft clause)}. */
    private boolean isForeign(Line line, int at) {
        return international.contains(line.lower(at));
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
     * Single words that may have been left as they are, where both languages have one alphabet: such as look like one of the
     * source, and stand nowhere in the translation but where the source has them. A word of the same family, or a compound,
     * shows that the translation's language has it.
     */
    private List<Left> singles(Texts texts, Line line, Set<String> words) {
        List<Left> singles = new ArrayList<>();
        Set<Integer> quoted = quoted(line);
        for (Token token : line.tokens()) {
            String word = token.lower();
            boolean candidate = words.contains(word)
                    && isSource(token)
                    && token.letters().length() >= LEAST_LETTERS
                    && token.letters().codePoints().allMatch(Character::isLowerCase)
                    && uses.getOrDefault(word, 0) == 1
                    && !quoted.contains(token.at())
                    && !isInternational(line, token);
            if (candidate) {
                double score = shapes.leaning(word)
                        + (isRendered(word) ? RENDERED : 0)
                        + (grammar.contains(word) ? RENDERED : 0)
                        - shared;
                if (score > 0 && !hasFamily(word)) {
                    singles.add(new Left(texts, line, token, score));
                }
            }
        }
        return singles;
    }

    /** Whether a word is one that most languages took over, be it of two words. */
    private boolean isInternational(Line line, Token token) {
        String word = token.lower();
        String before = token.at() > 0 ? line.lower(token.at() - 1) : "";
        String behind = token.at() + 1 < line.words().size() ? line.lower(token.at() + 1) : "";
        return Stream.of(word, before + "-" + word, word + "-" + behind).anyMatch(international::contains);
    }

    /** Nobody leaves many words: where many look so, the languages share them, and few of them were left. */
    private void report(List<Left> singles) {
        long different =
                singles.stream().map(left -> left.token.lower()).distinct().count();
        for (Left left : singles) {
            boolean sure = left.score > Math.log((double) different) * MANY;
            report(sure ? Rule.UNTRANSLATED.severity() : Severity.NOTE, left.texts, left.line, left.token);
        }
    }

    /** Whether the translation has a word of its own that is made of this one: {@code computers} of computer. */
    private boolean hasFamily(String word) {
        return own.stream().anyMatch(other -> other.contains(word) || isShort(other, word));
    }

    /** Whether a word is another form of one, or that without an ending: {@code claim} of claims. */
    private static boolean isShort(String other, String word) {
        int least = Math.max(LEAST_LETTERS, word.length() - 2);
        return word.length() >= least
                && other.length() >= least
                && other.length() <= word.length() + 2
                && other.startsWith(word.substring(0, least));
    }

    /** Whether the source has a word elsewhere, where the translation has another for it. */
    private boolean isRendered(String word) {
        return sourceUses.getOrDefault(word, 0) > 1;
    }

    /** Several words of the source in a row, not all of them names, and one at least that no language takes over. */
    private void rows(Texts texts, Line line, Set<String> words) {
        List<Token> tokens = line.tokens();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean same = i < tokens.size()
                    && tokens.get(i).kind() == Word.Kind.LETTERS
                    && tokens.get(i).letters().indexOf('.') < 0
                    && words.contains(tokens.get(i).lower());
            if (!same) {
                if (isLeft(tokens.subList(start, i))) {
                    findings.add(
                            Rule.UNTRANSLATED,
                            line.spotOfWords(
                                    tokens.get(start).at(), tokens.get(i - 1).at()),
                            pair.source(texts.link()),
                            Say.WORDS_AS_IN_SOURCE.of(),
                            Say.TRANSLATE_THEM.of());
                }
                start = i + 1;
            }
        }
    }

    private boolean isLeft(List<Token> row) {
        List<Token> small = row.stream()
                .filter(token -> !token.isCapital() && token.lower().length() > 1)
                .toList();
        return small.size() >= IN_A_ROW
                && small.stream().anyMatch(token -> grammar.contains(token.lower()) && !own.contains(token.lower()));
    }
}
