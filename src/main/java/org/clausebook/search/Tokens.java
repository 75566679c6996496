package org.clausebook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * The words of a text as search knows them: runs of letters and digits, in lower case, without accents; a hyphen is a
 * space. The script of the search page cuts and folds in the same way.
 */
final class Tokens {
    /** A word, and where the text has it. */
    record Token(String word, Span span) {}

    private Tokens() {}

    /** The words in order. */
    static List<String> words(String text) {
        List<String> words = unfolded(text);
        words.replaceAll(Tokens::folded);
        return words;
    }

    /** The words in order, as they are printed. */
    static List<String> unfolded(String text) {
        List<String> words = new ArrayList<>(text.length() / 6 + 2);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = next(text, at, end);
        }
        return words;
    }

    /** The words with their places, in order. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                tokens.add(new Token(folded(text.substring(at, end)), new Span(at, end)));
            }
            at = next(text, at, end);
        }
        return tokens;
    }

    /** Where the word that starts here ends; here, where none does. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char unit = text.charAt(at);
            int code = unit < 0x0E00 ? unit : text.codePointAt(at);
            if (!isPart(code)) {
                return at;
            }
            if (Word.standsAlone(code)) {
                return at > start ? at : at + Character.charCount(code);
            }
            at += Character.charCount(code);
        }
        return at;
    }

    /** Where to look on: behind the word and an English possessive, or behind what is no word. */
    private static int next(String text, int start, int end) {
        if (end == start) {
            return end + Character.charCount(text.codePointAt(end));
        }
        boolean possessive = end + 1 < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && "sS".indexOf(text.charAt(end + 1)) >= 0
                && (end + 2 == text.length() || !isPart(text.codePointAt(end + 2)));
        return possessive ? end + 2 : end;
    }

    private static boolean isPart(int code) {
        if (code < 0x80) {
            return code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z' || code >= '0' && code <= '9';
        }
        if (code >= 0x0400 && code <= 0x0481) {
            return true;
        }
        int type = Character.getType(code);
        return Character.isLetter(code) || type >= Character.NON_SPACING_MARK && type <= Character.OTHER_NUMBER;
    }

    /** In lower case and without accents; й is a letter of its own. */
    static String folded(String word) {
        boolean plain = true;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            plain &= unit < 0x80 || unit >= 0x0410 && unit <= 0x044F;
            lower &= unit >= 'a' && unit <= 'z' || unit >= 0x0430 && unit <= 0x044F || unit >= '0' && unit <= '9';
        }
        if (plain) {
            return lower ? word : word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char unit = apart.charAt(i);
            boolean accent = unit >= 0x0300 && unit <= 0x036F;
            boolean breve = unit == 0x0306 && i > 0 && apart.charAt(i - 1) == 'и';
            if (!accent || breve) {
                folded.append(plain(unit));
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static String plain(char unit) {
        return switch (unit) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'đ' -> "d";
            case 'ł' -> "l";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ς' -> "σ";
            case 'ı' -> "i";
            default -> String.valueOf(unit);
        };
    }
}
