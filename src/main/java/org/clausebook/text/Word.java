package org.clausebook.text;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Span;

/**
 * A stretch of a text that is never cut: a word, a number with its signs, an address, or a mark. White space belongs
 * to none.
 *
 * @param kind what it is
 * @param span UTF-16 offsets into the text
 */
public record Word(Kind kind, Span span) {
    /** What a word is. */
    public enum Kind {
        /** Letters, with the hyphens, apostrophes and digits between them; one character of a script without spaces. */
        LETTERS,
        /** Digits, with the separators between them and the sign of currency, percent or section at them. */
        NUMBER,
        /** A web or mail address. */
        ADDRESS,
        /** One sign of punctuation or any other sign. */
        MARK
    }

    /** The words of two works of thirty pages. */
    private static final Lately<List<Word>> LATELY = new Lately<>(600_000);

    private static final String WITHIN_NUMBER = ".,:/-–'’";
    private static final String WITHIN_WORD = "'’-‐‑_.&·";
    private static final String AFTER_NUMBER = "%‰°€$£¥₽";
    private static final String BEFORE_NUMBER = "€$£¥₽§#";

    /** The words of a text, in order, none overlapping. */
    public static List<Word> in(String text) {
        return LATELY.of(text, Word::cut);
    }

    private static List<Word> cut(String text) {
        List<Word> words = new ArrayList<>();
        List<Span> addresses = Link.addresses(text);
        int address = 0;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int size = Character.charCount(code);
            if (address < addresses.size() && addresses.get(address).start() == at) {
                Span span = addresses.get(address++);
                words.add(new Word(Kind.ADDRESS, span));
                at = span.end();
                continue;
            }
            int limit = address < addresses.size() ? addresses.get(address).start() : text.length();
            if (isBlank(code)) {
                at += size;
            } else if (standsAlone(code)) {
                words.add(new Word(Kind.LETTERS, new Span(at, at + size)));
                at += size;
            } else if (startsNumber(text, at, limit)) {
                int end = numberEnd(text, at, limit);
                boolean letters = end < limit && isLetter(text.codePointAt(end)) && !standsAlone(text.codePointAt(end));
                end = letters ? wordEnd(text, end, limit) : end;
                words.add(new Word(Kind.NUMBER, new Span(at, end)));
                at = end;
            } else if (isLetter(code)) {
                int end = wordEnd(text, at, limit);
                words.add(new Word(Kind.LETTERS, new Span(at, end)));
                at = end;
            } else {
                words.add(new Word(Kind.MARK, new Span(at, at + size)));
                at += size;
            }
        }
        return List.copyOf(words);
    }

    /** How many words a text has as people count them: words and numbers, neither addresses nor marks. */
    public static int count(String text) {
        int count = 0;
        for (Word word : in(text)) {
            count += word.kind() == Kind.LETTERS || word.kind() == Kind.NUMBER ? 1 : 0;
        }
        return count;
    }

    /** Its letters. */
    public String of(String text) {
        return span.of(text);
    }

    private static boolean isBlank(int code) {
        return Character.isWhitespace(code) || Character.isSpaceChar(code);
    }

    private static boolean isLetter(int code) {
        if (Character.isLetter(code)) {
            return true;
        }
        if (code < 0x80) {
            return false;
        }
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the letter is of a script that puts no spaces between its words. */
    public static boolean standsAlone(int code) {
        if (code < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(code)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean startsNumber(String text, int at, int limit) {
        char first = text.charAt(at);
        return Character.isDigit(first)
                || BEFORE_NUMBER.indexOf(first) >= 0 && at + 1 < limit && Character.isDigit(text.charAt(at + 1));
    }

    private static int numberEnd(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit) {
            char unit = text.charAt(end);
            boolean joins = WITHIN_NUMBER.indexOf(unit) >= 0
                    && Character.isDigit(text.charAt(end - 1))
                    && end + 1 < limit
                    && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(unit) && !joins) {
                break;
            }
            end++;
        }
        return end < limit && AFTER_NUMBER.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static int wordEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit) {
            if (isPlain(text.charAt(end))) {
                end++;
                continue;
            }
            int code = text.codePointAt(end);
            boolean letter = isLetter(code) && !standsAlone(code);
            if (!letter && !Character.isDigit(code) && !(end > start && joins(text, end, code, limit))) {
                break;
            }
            end += Character.charCount(code);
        }
        return end;
    }

    /** Whether a character is one of the letters that nearly all are. */
    private static boolean isPlain(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '\u0410' && unit <= '\u044F';
    }

    private static boolean joins(String text, int at, int code, int limit) {
        return WITHIN_WORD.indexOf(code) >= 0
                && at + 1 < limit
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && !standsAlone(text.codePointAt(at + 1));
    }
}
