package org.clausebook.align;

/**
 * The term that a text defines: what it begins with in quotation marks, but for an article or two. Works in any
 * language; what is no definition and begins with a quotation is known by that just as well.
 */
final class DefinedTerm {
    private static final String OPENING = "“„”\"«»‘‚'「『《`";
    /** Those that an apostrophe or a unit of length may be, too: they close only where a word ends. */
    private static final String CLOSING_LATE = "\"'’‘";

    private static final String CLOSING = "”“»«」』》";
    /** So far in, in UTF-16 units, the quotation begins at the latest. */
    private static final int LATEST = 30;
    /** So long it is at most. */
    private static final int LONGEST = 60;

    private DefinedTerm() {}

    /** The term without its quotation marks; empty where there is none. */
    static String of(String text) {
        int from = opening(text);
        for (int to = from; from > 0 && to < Math.min(text.length(), from + LONGEST); to++) {
            if (isClosing(text, to)) {
                return text.substring(from, to);
            }
        }
        return "";
    }

    /** Where the first quotation of the first sentence begins, behind its mark; 0 where there is none. */
    private static int opening(String text) {
        for (int at = 0; at < Math.min(text.length(), LATEST) && text.charAt(at) != '.'; at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? at + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isClosing(String text, int at) {
        char unit = text.charAt(at);
        boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return CLOSING.indexOf(unit) >= 0 || ends && CLOSING_LATE.indexOf(unit) >= 0;
    }
}
