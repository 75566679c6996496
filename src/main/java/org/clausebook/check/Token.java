package org.clausebook.check;

import java.util.Locale;
import org.clausebook.text.Word;

/**
 * A word of a line that can stand for one of the other side: no mere mark.
 *
 * @param line where it is
 * @param at the how-manieth word of the line, 0-based
 * @param lower in small letters, without the ending of a possessive
 * @param stem what its inflected forms share
 */
record Token(Line line, int at, String lower, String stem) {
    /** How much of a word counts: longer, and inflected forms fall apart; shorter, and unlike words fall together. */
    private static final int STEM = 6;

    private static final String VOWELS = "aeiouyàáäâéèêëíóôöúüаеиоуъьюяйіїєыэ";

    static Token of(Line line, int at) {
        String lower = line.word(at).toLowerCase(Locale.ROOT);
        if (lower.endsWith("’s") || lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        boolean letters = line.words().get(at).kind() == Word.Kind.LETTERS;
        return new Token(line, at, lower, letters ? stem(lower) : lower);
    }

    /** A short word loses the plural's s, a long one the vowel that its first letters end in: mostly endings. */
    private static String stem(String lower) {
        if (lower.length() < STEM) {
            return lower.length() > 3 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        }
        String cut = lower.substring(0, STEM);
        return VOWELS.indexOf(cut.charAt(STEM - 1)) >= 0 ? cut.substring(0, STEM - 1) : cut;
    }

    /** Whether two stems are probably of one word: what they share is as good as the whole of either. */
    static boolean alike(String one, String other) {
        int common = 0;
        int least = Math.min(one.length(), other.length());
        while (common < least && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common == least && one.length() == other.length()
                || common >= 4 && common >= least - 1
                || common == 3 && least <= 4 && Math.max(one.length(), other.length()) <= 5;
    }

    Word.Kind kind() {
        return line.words().get(at).kind();
    }

    String letters() {
        return line.word(at);
    }

    boolean isCapital() {
        return Character.isUpperCase(letters().codePointAt(0));
    }
}
