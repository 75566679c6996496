package org.clausebook.check;

import org.clausebook.text.Word;

/** A word of a line that can stand for one of the other side: no mere mark. */
final class Token {
    private static final int ROOT = 5;

    private final Line line;
    private final int at;
    private final String lower;
    private final String stem;
    private final String root;

    /**
     * A word.
     *
     * @param line where it is
     * @param at the how-manieth word of the line, 0-based
     * @param lower in small letters, without the ending of a possessive
     * @param stem what its inflected forms share
     */
    Token(Line line, int at, String lower, String stem) {
        this.line = line;
        this.at = at;
        this.lower = lower;
        this.stem = stem;
        this.root = stem.length() > ROOT && kind() == Word.Kind.LETTERS ? stem.substring(0, ROOT) : stem;
    }

    static String withoutPossessive(String lower) {
        return lower.endsWith("’s") || lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
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

    /** Whether two stems are probably of one family, such as a noun and the verb that it is made of. */
    static boolean kin(String one, String other) {
        int common = 0;
        int least = Math.min(one.length(), other.length());
        while (common < least && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common > ROOT || common >= 4 && common >= least - 2;
    }

    /**
     * Whether one of two stems is the other with something before it, {@code ползв} and {@code използв}, or with another
     * first letter, as where a language inflects there: {@code jikkomunika} and {@code tikkomunika}.
     */
    static boolean isPrefixed(String one, String other) {
        boolean longEnough = Math.min(one.length(), other.length()) >= ROOT;
        boolean first = one.length() == other.length() && one.regionMatches(1, other, 1, one.length() - 1);
        return longEnough && (first || one.endsWith(other) || other.endsWith(one));
    }

    Line line() {
        return line;
    }

    /** The how-manieth word of the line it is, 0-based. */
    int at() {
        return at;
    }

    /** In small letters, without the ending of a possessive. */
    String lower() {
        return lower;
    }

    /** What its inflected forms share. */
    String stem() {
        return stem;
    }

    /** What it shares with the other words of its family: {@code licen} of license and licensing. */
    String root() {
        return root;
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

    /** Of capitals only. */
    boolean isAbbreviation() {
        return isAbbreviation(letters());
    }

    private static boolean isAbbreviation(String letters) {
        return letters.length() > 1 && letters.codePoints().allMatch(Character::isUpperCase);
    }

    /** As names are told apart: in small letters, an abbreviation without the plural's s. */
    String name() {
        String letters = letters();
        int end = letters.length() - 1;
        boolean plural = end > 1 && letters.endsWith("s") && isAbbreviation(letters.substring(0, end));
        return plural ? lower.substring(0, end) : lower;
    }

    /** Whether it has a capital anywhere. */
    boolean hasCapital() {
        String letters = letters();
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isUpperCase(letters.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
