package org.clausebook.check;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.text.Word;

/**
 * Words that were left as they are in the source: of another alphabet and no names, or, where both languages share an
 * alphabet, several in a row.
 */
final class UntranslatedRule {
    private static final int IN_A_ROW = 4;
    private static final String QUOTES = "„“«\"(\\/";

    private final Pair pair;
    private final Findings findings;
    private final UnicodeScript source;
    private final boolean sameScript;

    private UntranslatedRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.source = LetterRule.script(pair.left());
        this.sameScript = source == LetterRule.script(pair.right());
    }

    static void check(Pair pair, Findings findings) {
        UntranslatedRule rule = new UntranslatedRule(pair, findings);
        for (Texts texts : pair.texts()) {
            Set<String> words = new HashSet<>();
            texts.left().forEach(line -> line.tokens().forEach(token -> words.add(token.lower())));
            for (Line line : texts.right()) {
                if (rule.sameScript) {
                    rule.rows(texts, line, words);
                } else {
                    rule.words(texts, line, words);
                }
            }
        }
    }

    private void words(Texts texts, Line line, Set<String> words) {
        List<Token> tokens = line.tokens();
        int reported = -2;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean left = words.contains(token.lower()) && isSource(token) && isCommon(token);
            boolean behindName = left
                    && i > 0
                    && isSource(tokens.get(i - 1))
                    && tokens.get(i - 1).isCapital();
            boolean again = reported == i - 1;
            reported = left && again ? i : reported;
            if (left && !again && !behindName && !isQuoted(token)) {
                reported = i;
                findings.add(
                        Rule.UNTRANSLATED,
                        line.spotOfWords(token.at(), token.at()),
                        pair.source(texts.link()),
                        token.letters() + " is as it is in the source",
                        "Translate it");
            }
        }
    }

    private boolean isSource(Token token) {
        return token.kind() == Word.Kind.LETTERS
                && token.letters()
                        .codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> UnicodeScript.of(c) == source);
    }

    /** Small letters throughout, or behind a hyphen ({@code X-series}). */
    private static boolean isCommon(Token token) {
        String letters = token.letters();
        String last = letters.substring(letters.lastIndexOf('-') + 1);
        return last.length() > 3 && last.codePoints().allMatch(Character::isLowerCase)
                || letters.length() > 3
                        && letters.codePoints().noneMatch(Character::isUpperCase)
                        && letters.indexOf('.') < 0;
    }

    /** Within quotation marks, brackets or a path: what is quoted stays. */
    private static boolean isQuoted(Token token) {
        String before = token.line()
                .text()
                .substring(0, token.line().words().get(token.at()).span().start());
        int bracket = before.lastIndexOf('(');
        boolean inBracket = bracket > before.lastIndexOf(')') && before.length() - bracket < 40;
        int open = Math.max(before.lastIndexOf('„'), before.lastIndexOf('«'));
        boolean inQuotes = open >= 0
                && open > Math.max(before.lastIndexOf('“'), Math.max(before.lastIndexOf('”'), before.lastIndexOf('»')));
        return inQuotes
                || inBracket && !token.letters().contains("-")
                || !before.isEmpty() && QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0;
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
