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
    private static final int ROOT = 5;

    static Token of(Line line, int at) {
        String lower = line.word(at).toLowerCase(Locale.ROOT);
        if (lower.endsWith("’s") || lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        return new Token(line, at, lower, line.stems().get(at));
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

    /** What it shares with the other words of its family: {@code licen} of license and licensing. */
    String root() {
        return stem.length() > ROOT && kind() == Word.Kind.LETTERS ? stem.substring(0, ROOT) : stem;
    }

    Word.Kind kind() {
        return line.words().get(at).kind();
    }

    String letters() {
        return line.word(at);
    }

    /** Whether it is the first of a sentence, or follows a label. */
    boolean startsSentence() {
        return at == 0 || line.words().get(at - 1).kind() == Word.Kind.MARK && ".!?:;)”“".contains(line.word(at - 1));
    }

    boolean isCapital() {
        return Character.isUpperCase(letters().codePointAt(0));
    }
}
