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

    static Token of(Line line, int at) {
        String lower = line.word(at).toLowerCase(Locale.ROOT);
        if (lower.endsWith("’s") || lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        boolean letters = line.words().get(at).kind() == Word.Kind.LETTERS;
        return new Token(line, at, lower, letters ? stem(lower) : lower);
    }

    /** A short word loses its last letter, if it has five or six: that, too, is mostly an ending. */
    private static String stem(String lower) {
        if (lower.length() > STEM) {
            return lower.substring(0, STEM);
        }
        return lower.length() > STEM - 2 ? lower.substring(0, lower.length() - 1) : lower;
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
