package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.text.Word;

/**
 * Two words of nearly the same form before the same word: {@code rightly licensed}, where it is {@code rightfully licensed}
 * elsewhere. They end alike, and are of one family.
 */
final class WordVariantRule {
    private static final int LETTERS = 6;
    private static final int CONTENT = 4;
    private static final int ENDING = 2;
    /** So many places make a usage. */
    private static final int LEAST = 3;
    /** And so many times as many as have the other. */
    private static final int TIMES = 2;

    private final Prose prose;
    private final Findings findings;
    /** By the stem of the word behind them, the words and their places. */
    private final Map<String, Map<String, List<Token>>> before = new TreeMap<>();

    private final Map<String, Integer> counts = new HashMap<>();
    private final Company company;

    private WordVariantRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
        this.company = prose.company();
        for (Line line : prose.lines()) {
            line.tokens().forEach(token -> counts.merge(token.lower(), 1, Integer::sum));
            for (int at = 0; at + 1 < line.tokens().size(); at++) {
                Token token = line.tokens().get(at);
                Token next = line.tokens().get(at + 1);
                if (isWord(token) && isContent(next) && next.at() == token.at() + 1) {
                    before.computeIfAbsent(next.stem(), any -> new TreeMap<>())
                            .computeIfAbsent(token.lower(), any -> new ArrayList<>())
                            .add(token);
                }
            }
        }
    }

    /** Before a small word, every verb stands. */
    private boolean isContent(Token token) {
        return token.kind() == Word.Kind.LETTERS
                && token.lower().length() >= CONTENT
                && !company.isSmall(token.lower());
    }

    private static boolean isWord(Token token) {
        return token.kind() == Word.Kind.LETTERS && token.lower().length() >= LETTERS;
    }

    static void check(Prose prose, Findings findings) {
        WordVariantRule rule = new WordVariantRule(prose, findings);
        rule.before.values().forEach(rule::check);
    }

    private void check(Map<String, List<Token>> words) {
        Map<String, String> usual = new HashMap<>();
        words.forEach((word, places) -> words.forEach((other, others) -> {
            // A word that the text has elsewhere, too, is no slip.
            boolean only = counts.getOrDefault(word, 0) <= places.size();
            if (only && others.size() >= LEAST && others.size() >= TIMES * places.size() && isVariant(word, other)) {
                usual.merge(
                        word,
                        other,
                        (one, more) -> others.size()
                                        > words.getOrDefault(one, List.of()).size()
                                ? more
                                : one);
            }
        }));
        words.forEach((word, places) -> Optional.ofNullable(usual.get(word))
                .ifPresent(other -> places.forEach(place -> report(
                        place, other, words.getOrDefault(other, List.of()).size()))));
    }

    private boolean isVariant(String word, String other) {
        return Token.kin(word, other)
                && ending(word).equals(ending(other))
                && !prose.stem(word).equals(prose.stem(other));
    }

    private static String ending(String word) {
        return word.substring(word.length() - ENDING);
    }

    private void report(Token place, String other, int often) {
        Token next = place.line().tokens().stream()
                .filter(token -> token.at() == place.at() + 1)
                .findFirst()
                .orElse(place);
        findings.add(
                Rule.WORD_VARIANT,
                place.line().spotOfWords(place.at(), place.at()),
                Say.ELSEWHERE_BEFORE.of(place.letters(), next.letters(), other, often),
                Say.WRITE_ONE_WAY_IF_SAME.of());
    }
}
