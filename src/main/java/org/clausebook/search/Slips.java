package org.clausebook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that a mistyped one may have been: one letter left out, put in, replaced, or swapped with its neighbour. The
 * script of the search page has the same.
 */
final class Slips {
    /** First and last letters of alphabets whose letters follow each other. */
    private static final List<String> ALPHABETS = List.of("az", "αω", "ая");

    private static final int LEAST = 5;
    private static final int MOST = 30;

    private Slips() {}

    /** Words of a word of five letters or more, some more than once; the same in any order. */
    static List<String> of(String word) {
        List<String> slips = new ArrayList<>();
        if (word.length() < LEAST || word.length() > MOST) {
            return slips;
        }
        String letters = letters(word.charAt(0));
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String from = word.substring(at);
            String after = from.substring(Math.min(1, from.length()));
            slips.add(before + after);
            if (!after.isEmpty()) {
                slips.add(before + after.charAt(0) + from.charAt(0) + after.substring(1));
            }
            for (int i = 0; i < letters.length(); i++) {
                slips.add(before + letters.charAt(i) + from);
                slips.add(before + letters.charAt(i) + after);
            }
        }
        slips.removeIf(word::equals);
        return slips;
    }

    /** Whether a slip leaves the beginning as it is: few files hold such words. */
    static boolean isLate(String word, String slip) {
        return slip.charAt(0) == word.charAt(0) || slip.charAt(0) == word.charAt(1);
    }

    private static String letters(char like) {
        StringBuilder letters = new StringBuilder();
        for (String alphabet : ALPHABETS) {
            if (like >= alphabet.charAt(0) && like <= alphabet.charAt(1)) {
                for (char letter = alphabet.charAt(0); letter <= alphabet.charAt(1); letter++) {
                    letters.append(letter);
                }
            }
        }
        return letters.toString();
    }
}
