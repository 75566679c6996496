package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a line or paragraph begins and ends, and what it is made of: the questions that unwrapping asks. */
final class Words {
    private static final String CLOSING = "\"'”“’»)]}›";
    private static final String OPENING = "\"'“„«([{‹‘‚";

    private Words() {}

    /** The words without the marks around them, in lower case. */
    static List<String> plain(String text) {
        return plain(text, 1, Integer.MAX_VALUE);
    }

    /** As {@link #plain(String)}, but only words of so many UTF-16 units, marks around them not counted. */
    static List<String> plain(String text, int shortest, int longest) {
        List<String> plain = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                String bare = at - start >= shortest ? bare(text, start, at) : "";
                if (bare.length() >= shortest && bare.length() <= longest) {
                    plain.add(bare.toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return plain;
    }

    /** A word without the marks around it. */
    static String bare(String word) {
        return bare(word, 0, word.length());
    }

    private static String bare(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text up to the first white space. */
    static String first(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at);
    }

    /** The text from the last white space on. */
    static String last(String text) {
        int at = text.length();
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at);
    }

    /** The last sign that is no closing quote or bracket, or 0. */
    static char lastSign(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (CLOSING.indexOf(c) < 0 && !Character.isWhitespace(c)) {
                return c;
            }
        }
        return 0;
    }

    /** Whether a sentence or lead-in ends here: a full stop, colon, semicolon, question or exclamation mark. */
    static boolean ends(String text) {
        return ".:;!?…。：；！？".indexOf(lastSign(text)) >= 0 && lastSign(text) != 0;
    }

    /** The first letter or digit, or 0. */
    private static int firstLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return text.codePointAt(at);
            }
            if (OPENING.indexOf(text.charAt(at)) < 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether it begins with a small letter, or with a mark that nothing begins with. */
    static boolean startsLow(String text) {
        int letter = firstLetter(text);
        return letter == 0
                ? !text.isEmpty() && ",.;:)]}»”%/".indexOf(text.charAt(0)) >= 0
                : Character.isLowerCase(letter);
    }

    /** Whether it begins with a capital, perhaps behind a quote or bracket. */
    static boolean startsHigh(String text) {
        int letter = firstLetter(text);
        return letter != 0 && !Character.isLowerCase(letter) && !Character.isDigit(letter);
    }

    /** Whether it has letters and none of them is small; scripts without case are not counted. */
    static boolean allCapitals(String text) {
        boolean capital = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capital |= Character.isUpperCase(c);
        }
        return capital;
    }

    /** Whether a bracket is opened in it and not closed. */
    static boolean opensBracket(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
        }
        return open > 0;
    }

    /** Whether it is an entry of a printed table of contents: dots lead from its words to a page's number. */
    static boolean isContentsEntry(String text) {
        int dots = text.lastIndexOf("....");
        if (dots < 0) {
            return false;
        }
        String page = text.substring(dots + 4).replace(".", "").strip();
        return !page.isEmpty() && page.length() <= 4 && page.chars().allMatch(Character::isDigit);
    }

    /** Whether it is written without spaces between words, mostly in Han characters or kana. */
    static boolean isEastern(String text) {
        return text.chars().filter(c -> isEastern((char) c)).count() * 3 > text.length();
    }

    /** Whether the character is a Han character, kana, or a mark of their punctuation. */
    static boolean isEastern(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || "、。，．：；「」『』（）".indexOf(c) >= 0;
    }
}
