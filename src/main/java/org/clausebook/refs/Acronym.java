package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words made of the first letters of other words. */
final class Acronym {
    private static final int LONGEST = 8;
    private static final int MOST_WORDS = 14;

    private Acronym() {}

    /** Whether a word looks like one: {@code SLC}, {@code iDRAC}. */
    static boolean is(String word) {
        int letters = 0;
        int capitals = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int code = word.codePointAt(at);
            if (!Character.isLetterOrDigit(code)) {
                return false;
            }
            letters++;
            capitals += Character.isUpperCase(code) ? 1 : 0;
        }
        return letters <= LONGEST && capitals >= 2 && capitals >= letters - 1;
    }

    /** Where the words begin that a token's acronym stands for, right before another token; that token if none do. */
    static int longForm(Vocabulary words, Tokens tokens, String acronym, int before) {
        int from = before;
        for (int count = 0; count < MOST_WORDS && tokens.get(from - 1).isWord(); count++) {
            from--;
            if (!isSmall(words, tokens.get(from).lower()) && standsFor(words, acronym, tokens, from, before)) {
                return from;
            }
        }
        return before;
    }

    /** Whether words begin with the acronym's letters, in order; small words may be passed over. */
    static boolean standsFor(Vocabulary words, String acronym, Tokens tokens, int from, int to) {
        String letters = letters(acronym);
        int matched = 0;
        for (int at = from; at < to; at++) {
            for (String word : parts(tokens.get(at))) {
                if (matched < letters.length() && word.charAt(0) == letters.charAt(matched)) {
                    matched++;
                } else if (!isSmall(words, word)) {
                    return false;
                }
            }
        }
        return matched == letters.length();
    }

    private static String letters(String acronym) {
        StringBuilder letters = new StringBuilder();
        acronym.toLowerCase(Locale.ROOT).codePoints().filter(Acronym::counts).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean counts(int code) {
        int type = Character.getType(code);
        return Character.isLetterOrDigit(code) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isSmall(Vocabulary words, String word) {
        return word.length() <= 2 || words.list("small").has(words.tokens(word), 0);
    }

    /** A word, or the parts of one with hyphens. */
    private static List<String> parts(Token token) {
        if (!token.isWord()) {
            return List.of();
        }
        if (token.lower().indexOf('-') < 0) {
            return List.of(token.lower());
        }
        List<String> parts = new ArrayList<>(List.of(token.lower().split("-", -1)));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** Whether two words are written in different alphabets. */
    static boolean differInScript(String one, String other) {
        return Character.UnicodeScript.of(one.codePointAt(0)) != Character.UnicodeScript.of(other.codePointAt(0));
    }
}
