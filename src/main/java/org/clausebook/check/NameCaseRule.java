package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;
import org.clausebook.text.Word;

/**
 * A small word that has a capital elsewhere behind the same name ({@code Acme operating system}), or behind the definite
 * article: with that, the common word would be the term ({@code the product}).
 */
final class NameCaseRule {
    private static final String MARKS = "„“”«»‘’‚\"'";
    private static final int LETTERS = 4;
    /** So many times as many places have the capital. */
    private static final int TIMES = 3;
    /** Behind an article, where many words stand. */
    private static final int TIMES_BEHIND_ARTICLE = 20;

    /** The places of a word behind a name, with a capital and small, and how often a name with a capital goes on how. */
    private record Places(int times, List<Token> capital, List<Token> small, Map<String, Integer> nexts) {
        Places(boolean article) {
            this(article ? TIMES_BEHIND_ARTICLE : TIMES, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        }

        void add(Token token) {
            if (token.isCapital()) {
                capital.add(token);
                nexts.merge(next(token), 1, Integer::sum);
            } else {
                small.add(token);
            }
        }

        boolean article() {
            return times == TIMES_BEHIND_ARTICLE;
        }
    }

    private NameCaseRule() {}

    static void check(Prose prose, Findings findings) {
        Set<String> articles = new HashSet<>(prose.usage().list(Usage.DEFINITE));
        Map<String, Places> words = new TreeMap<>();
        for (Line line : prose.lines()) {
            for (int at = 1;
                    line.field() == Mark.Field.TEXT && at < line.tokens().size();
                    at++) {
                Token name = line.tokens().get(at - 1);
                Token token = line.tokens().get(at);
                if ((isName(name) || articles.contains(name.lower())) && token.at() == name.at() + 1 && isWord(token)) {
                    Places places = words.computeIfAbsent(
                            name.lower() + " " + token.stem(), any -> new Places(articles.contains(name.lower())));
                    places.add(token);
                }
            }
        }
        words.values().stream()
                .filter(places -> places.capital.size() >= places.times * places.small.size())
                .forEach(places -> places.small.stream()
                        .filter(token -> !isDefined(token) && !(places.article() && isDefinition(token.line())))
                        .filter(token -> isUsual(token, places))
                        .forEach(token -> report(token, places, findings)));
    }

    /**
     * Whether the word has a capital in so many places where its name ends in it, or goes on with the same word as here:
     * {@code the garden} is no slip for what is {@code the Garden Committee} elsewhere.
     */
    private static boolean isUsual(Token token, Places places) {
        String next = next(token);
        int alike = places.nexts.getOrDefault("", 0) + (next.isEmpty() ? 0 : places.nexts.getOrDefault(next, 0));
        return alike >= places.times * places.small.size() || next.isEmpty() && alike >= places.times;
    }

    /** The stem of the word behind, where it may go on with a name: with a capital, or behind a small one. */
    private static String next(Token token) {
        return token.line()
                .tokenAt(token.at() + 1)
                .filter(next -> next.isCapital() || !token.isCapital())
                .map(Token::stem)
                .orElse("");
    }

    /** Whether a line says what a term means, which it does with common words. */
    private static boolean isDefinition(Line line) {
        return MARKS.indexOf(line.text().charAt(0)) >= 0;
    }

    /**
     * Whether the line has the word with a capital between quotation marks: it says what the term means, and may do so
     * with the common word ({@code “the Work”: the work or software}).
     */
    private static boolean isDefined(Token token) {
        return token.line().tokens().stream()
                .anyMatch(other -> other.isCapital() && other.stem().equals(token.stem()) && isQuoted(other));
    }

    private static boolean isQuoted(Token token) {
        String text = token.line().text();
        Span word = token.line().words().get(token.at()).span();
        int open = word.start() - 1;
        while (open >= 0 && !isMark(text, open)) {
            open--;
        }
        int close = word.end();
        while (close < text.length() && !isMark(text, close)) {
            close++;
        }
        return open >= 0
                && close < text.length()
                && (open == 0 || !Character.isLetterOrDigit(text.charAt(open - 1)))
                && (close + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(close + 1)))
                && text.substring(open + 1, close).indexOf('.') < 0;
    }

    /** Whether a sign is a quotation mark, and no apostrophe within a word. */
    private static boolean isMark(String text, int at) {
        boolean within = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return MARKS.indexOf(text.charAt(at)) >= 0 && !within;
    }

    private static boolean isName(Token token) {
        return token.kind() == Word.Kind.LETTERS && token.isCapital() && !token.startsSentence();
    }

    /** In capitals throughout, a word says nothing of how it begins. */
    private static boolean isWord(Token token) {
        return token.kind() == Word.Kind.LETTERS && token.letters().length() >= LETTERS && !token.isAbbreviation();
    }

    private static void report(Token token, Places places, Findings findings) {
        Line.Spot spot = token.line().spotOfWords(token.at() - 1, token.at());
        findings.add(
                Rule.NAME_CASE,
                spot,
                Say.ELSEWHERE_CAPITAL.of(spot.letters(), places.capital.size()),
                Say.WRITE_ONE_WAY.of());
    }
}
