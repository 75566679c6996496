package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** How a line or paragraph begins and ends, and what it is made of: the questions that unwrapping asks. */
final class Words {
    private static final String CLOSING = "\"'”“’»)]}›";
    /** The first white space beyond ASCII; the no-break space before it parts no words. */
    private static final char FIRST_WIDE_SPACE = '\u1680';

    /** Han characters, kana and their punctuation begin here; spares other scripts the look into the tables. */
    static final char FIRST_EASTERN = '\u2e80';

    private static final String OPENING = "\"'“„«([{‹‘‚";

    private Words() {}

    /** Whether nothing is printed there: white space of any kind, spaces that do not break among them. */
    static boolean isBlank(char c) {
        return c > ' ' && c < FIRST_WIDE_SPACE ? c == '\u00a0' : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether nothing is printed in a text, as {@link #isBlank(char)} has it. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    /** As {@link Character#isWhitespace}, without a look into its tables for the letters of most alphabets. */
    private static boolean isWhite(char c) {
        return (c <= ' ' || c >= FIRST_WIDE_SPACE) && Character.isWhitespace(c);
    }

    /** The words without the marks around them, in lower case. */
    static List<String> plain(String text) {
        return plain(text, 1, Integer.MAX_VALUE);
    }

    /** As {@link #plain(String)}, but only words of so many UTF-16 units, marks around them not counted. */
    static List<String> plain(String text, int shortest, int longest) {
        return plain(text, shortest, longest, first -> true);
    }

    /** As {@link #plain(String, int, int)}, but only words whose first unit, in lower case, is asked for. */
    static List<String> plain(String text, int shortest, int longest, IntPredicate asked) {
        List<String> plain = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isWhite(text.charAt(at))) {
                int from = start;
                int to = at;
                while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
                    from++;
                }
                while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                    to--;
                }
                boolean fits = to > from && to - from >= shortest && to - from <= longest;
                if (fits && asked.test(Character.toLowerCase(text.charAt(from)))) {
                    plain.add(text.substring(from, to).toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return plain;
    }

    /** A word without the marks around it. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    /** The text up to the first white space. */
    static String first(String text) {
        int at = 0;
        while (at < text.length() && !isWhite(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at);
    }

    /** The text from the last white space on. */
    static String last(String text) {
        int at = text.length();
        while (at > 0 && !isWhite(text.charAt(at - 1))) {
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
        char last = lastSign(text);
        return last != 0 && ".:;!?…。：；！？".indexOf(last) >= 0;
    }

    /** The first letter or digit, or 0. */
    private static int firstLetter(String text, int from) {
        for (int at = from; at < text.length(); at++) {
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
        // These close in most languages, and open in Finnish, Swedish and Danish.
        boolean quoted = text.length() > 1 && "”»".indexOf(text.charAt(0)) >= 0 && Character.isLetter(text.charAt(1));
        int letter = firstLetter(text, quoted ? 1 : 0);
        return letter == 0
                ? !text.isEmpty() && ",.;:)]}»”%/".indexOf(text.charAt(0)) >= 0
                : Character.isLowerCase(letter);
    }

    /** Whether it begins with a capital, perhaps behind a quote or bracket. */
    static boolean startsHigh(String text) {
        return startsHigh(text, 0);
    }

    /** As {@link #startsHigh(String)}, of the text from an offset on. */
    static boolean startsHigh(String text, int from) {
        int letter = firstLetter(text, from);
        return letter != 0 && !Character.isLowerCase(letter) && !Character.isDigit(letter);
    }

    /** Whether it has capitals, more than letters of scripts without case, and no small letters. */
    static boolean allCapitals(String text) {
        int capitals = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c)) {
                capitals--;
            }
        }
        return capitals > 0;
    }

    /** Whether a bracket is opened in it and not closed. */
    static boolean opensBracket(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            open += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && open > 0 ? -1 : 0;
        }
        return open > 0;
    }

    /** Whether it is an entry of a printed table of contents: dots lead from its words to a page's number. */
    static boolean isContentsEntry(String text) {
        boolean words = text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1));
        int dots = words ? -1 : text.lastIndexOf("....");
        if (dots < 0) {
            return false;
        }
        String page = text.substring(dots + 4).replace(".", "").strip();
        return !page.isEmpty() && page.length() <= 4 && page.chars().allMatch(Character::isDigit);
    }

    /** Whether it is written without spaces between words, mostly in Han characters or kana. */
    static boolean isEastern(String text) {
        int eastern = 0;
        for (int at = 0; at < text.length(); at++) {
            eastern += isEastern(text.charAt(at)) ? 1 : 0;
        }
        return eastern * 3 > text.length();
    }

    /** Whether the character is a Han character, kana, or a mark of their punctuation. */
    static boolean isEastern(char c) {
        if (c < FIRST_EASTERN) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || "、。，．：；「」『』（）".indexOf(c) >= 0;
    }
}
