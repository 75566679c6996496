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
        int letters = word.codePointCount(0, word.length());
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        boolean only = word.codePoints().allMatch(Character::isLetterOrDigit);
        return only && letters <= LONGEST && capitals >= 2 && capitals >= letters - 1;
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
        String letters = acronym.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        int matched = 0;
        for (String word : parts(tokens, from, to)) {
            if (matched < letters.length() && word.charAt(0) == letters.charAt(matched)) {
                matched++;
            } else if (!isSmall(words, word)) {
                return false;
            }
        }
        return matched == letters.length();
    }

    private static boolean isSmall(Vocabulary words, String word) {
        return word.length() <= 2 || words.list("small").has(words.tokens(word), 0);
    }

    /** The words, those with hyphens in parts. */
    private static List<String> parts(Tokens tokens, int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isWord()) {
                for (String part : tokens.get(at).lower().split("-", -1)) {
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /** Whether two words are written in different alphabets. */
    static boolean differInScript(String one, String other) {
        return Character.UnicodeScript.of(one.codePointAt(0)) != Character.UnicodeScript.of(other.codePointAt(0));
    }
}
