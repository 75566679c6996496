package org.clausebook.refs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * A text cut into words, digits and signs, each number and each stop by itself, since {@code 5(2)(b)} and {@code чл.7}
 * are read sign by sign; so is what is written without spaces between words. Looking beyond either end of the text finds
 * a sign that is none.
 */
final class Tokens {
    private static final Token NOTHING = new Token(Token.Kind.MARK, 0, 0, new Forms.Form("", "", 0), true, false);

    private final String text;
    private final Token[] tokens;

    private Tokens(String text, Token[] tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static Tokens of(String text, Forms forms) {
        List<Token> tokens = new ArrayList<>();
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                spaced = true;
                at += Character.charCount(code);
                continue;
            }
            Token token = token(text, at, code, spaced, forms);
            tokens.add(token);
            at = token.end();
            spaced = false;
        }
        return new Tokens(text, tokens.toArray(Token[]::new));
    }

    private static Token token(String text, int start, int code, boolean spaced, Forms forms) {
        Token.Kind kind = Token.Kind.MARK;
        int end = start + Character.charCount(code);
        if (Character.isDigit(code)) {
            kind = Token.Kind.NUMBER;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isLetter(code)) {
            kind = Token.Kind.WORD;
            end = Word.standsAlone(code) ? end : wordEnd(text, start, end, forms);
        }
        boolean capital = Character.isUpperCase(code) || Character.isTitleCase(code);
        return new Token(kind, start, end, forms.of(text.substring(start, end)), spaced, capital);
    }

    private static int wordEnd(String text, int start, int from, Forms forms) {
        int end = from;
        while (end < text.length()) {
            int code = text.codePointAt(end);
            boolean apostrophe = code == '\'' || code == '’';
            if (Word.standsAlone(code)
                    || !isLetter(code) && !Character.isDigit(code) && !joins(text, end, code)
                    || apostrophe && forms.isElided(text.substring(start, end))) {
                break;
            }
            end += Character.charCount(code);
        }
        return end;
    }

    private static boolean joins(String text, int at, int code) {
        return "'’-‑‐&".indexOf(code) >= 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(int code) {
        if (Character.isLetter(code)) {
            return true;
        }
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.length;
    }

    Token get(int at) {
        return at >= 0 && at < tokens.length ? tokens[at] : NOTHING;
    }

    /** The letters as printed. */
    String printed(int at) {
        return get(at).form().printed();
    }

    /** The stretch of text from one token up to, and without, another. */
    Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }

    String of(int from, int to) {
        return from < to ? span(from, to).of(text) : "";
    }

    /** The first token that starts at or behind an offset. */
    int at(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The token that closes the bracket at {@code open}; empty where none does within so many tokens. */
    Optional<Integer> closing(int open, int within) {
        int depth = 0;
        for (int at = open; at < Math.min(tokens.length, open + within); at++) {
            if (tokens[at].is("(")) {
                depth++;
            } else if (tokens[at].is(")") && --depth == 0) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
