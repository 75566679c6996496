package org.clausebook.tag;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Span;

/** A text as names are looked for in it: without its makers' names, which may or may not stand with a product's. */
final class NamedText {
    private final List<Token> all;
    private final List<Token> tokens = new ArrayList<>();
    /** For each token where the maker's name directly before it starts, or where it starts itself. */
    private final List<Integer> starts = new ArrayList<>();
    /** For each token and one past the last, how many makers' names were left out before it. */
    private final List<Integer> makersBefore = new ArrayList<>();

    private NamedText(List<Token> all) {
        this.all = all;
    }

    static NamedText of(String text, Makers makers) {
        List<Token> all = Token.in(text);
        NamedText named = new NamedText(all);
        int left = 0;
        int start = -1;
        for (int at = 0; at < all.size(); at++) {
            int length = makers.lengthAt(all, at);
            if (length > 0) {
                start = start < 0 ? all.get(at).span().start() : start;
                left++;
                at += length - 1;
                continue;
            }
            named.tokens.add(all.get(at));
            named.starts.add(start < 0 ? all.get(at).span().start() : start);
            named.makersBefore.add(left);
            start = -1;
        }
        named.makersBefore.add(left);
        return named;
    }

    /** With the makers' names. */
    List<Token> all() {
        return all;
    }

    List<Token> tokens() {
        return tokens;
    }

    boolean hasMaker() {
        return makersBefore.get(tokens.size()) > 0;
    }

    /** Whether a maker's name stands before or among some tokens, or right behind them. */
    boolean hasMaker(int from, int to) {
        boolean before = starts.get(from) < tokens.get(from).span().start();
        return before || makersBefore.get(to) > makersBefore.get(from);
    }

    /** What some tokens cover of the text, the maker's name before them included. */
    Span span(int from, int to) {
        return new Span(starts.get(from), tokens.get(to - 1).span().end());
    }
}
