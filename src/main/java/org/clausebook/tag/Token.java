package org.clausebook.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * What names are compared by: a word between spaces, hyphens and apostrophes, or a sign. Trade mark signs are none.
 *
 * @param form what makes two of them equal: the word in lower case, or the sign
 * @param text its letters
 * @param span UTF-16 offsets into the text
 * @param isWord whether it is a word or a number
 */
record Token(String form, String text, Span span, boolean isWord) {
    private static final String SILENT = "®™©";
    private static final String PARTS = "-‐‑'’";

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The tokens of a text, in order. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : Word.in(text)) {
            switch (word.kind()) {
                case LETTERS, NUMBER -> parts(text, word.span(), tokens);
                case ADDRESS -> tokens.add(new Token(" address", word.of(text), word.span(), false));
                case MARK -> mark(text, word.span(), tokens);
            }
        }
        return tokens;
    }

    /** A sign that belongs to the word before it, as in "Pro+", is another than one that stands alone. */
    private static void mark(String text, Span span, List<Token> tokens) {
        String mark = span.of(text);
        if (SILENT.contains(mark)) {
            return;
        }
        boolean glued = span.start() > 0 && !Character.isWhitespace(text.charAt(span.start() - 1));
        String form = mark.equals("+") && !glued ? " +" : mark;
        tokens.add(new Token(form, mark, span, false));
    }

    private static void parts(String text, Span word, List<Token> tokens) {
        int start = word.start();
        for (int at = start; at <= word.end(); at++) {
            if (at < word.end() && PARTS.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            String part = text.substring(start, at);
            boolean genitive = start > word.start() && part.equals("s") && PARTS.indexOf(text.charAt(start - 1)) > 2;
            if (!part.isEmpty() && !genitive) {
                tokens.add(new Token(lower(part), part, new Span(start, at), true));
            }
            start = at + 1;
        }
    }

    boolean hasCapital() {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether its capitals show that it is no ordinary word: "StableFPS", but neither "Mobile" nor "SDK". */
    boolean isCamel() {
        return text.codePoints().skip(1).anyMatch(Character::isUpperCase)
                && text.codePoints().anyMatch(Character::isLowerCase);
    }
}
