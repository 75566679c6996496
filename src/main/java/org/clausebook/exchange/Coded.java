package org.clausebook.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/**
 * A text with the codes that a translator keeps: each mark on it as a pair, numbered as the mark stands among those of
 * its field, from 1.
 *
 * @param tokens in order, every code closed within
 */
record Coded(List<Token> tokens) {
    /** What a token is. */
    enum Kind {
        TEXT,
        OPEN,
        CLOSE
    }

    /** A stretch of text, or where a code opens or closes. */
    record Token(Kind kind, String text, int code) {}

    Coded {
        tokens = List.copyOf(tokens);
    }

    static Coded plain(String text) {
        return new Coded(text.isEmpty() ? List.of() : List.of(new Token(Kind.TEXT, text, 0)));
    }

    /** The marks of a field that become codes; the cells of a table are units of their own. */
    static List<Mark> marks(Block block, Mark.Field field) {
        return block.marks().stream()
                .filter(mark -> mark.field() == field && mark.kind() != Mark.Kind.CELL)
                .toList();
    }

    /** A stretch of a field that cuts none of its marks. */
    static Coded of(Block block, Mark.Field field, Span within) {
        String text = block.in(field);
        List<Mark> marks = marks(block, field);
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Span span = marks.get(i).span();
            if (span.length() > 0 && span.start() >= within.start() && span.end() <= within.end()) {
                inside.add(i);
            }
        }
        inside.sort(Comparator.comparingInt((Integer i) -> marks.get(i).span().start())
                .thenComparingInt(i -> -marks.get(i).span().end()));
        List<Token> tokens = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int at = within.start();
        for (int i : inside) {
            Span span = marks.get(i).span();
            at = close(tokens, text, at, open, marks, span.start());
            boolean crosses =
                    !open.isEmpty() && marks.get(open.element()).span().end() < span.end();
            if (!crosses) {
                add(tokens, text.substring(at, span.start()));
                at = span.start();
                tokens.add(new Token(Kind.OPEN, "", i + 1));
                open.push(i);
            }
        }
        at = close(tokens, text, at, open, marks, within.end());
        add(tokens, text.substring(at, within.end()));
        return new Coded(tokens);
    }

    /** Closes the codes that end before a place; gives how far the text was told. */
    private static int close(
            List<Token> tokens, String text, int from, Deque<Integer> open, List<Mark> marks, int before) {
        int at = from;
        while (!open.isEmpty() && marks.get(open.element()).span().end() <= before) {
            int i = open.pop();
            int end = marks.get(i).span().end();
            add(tokens, text.substring(at, end));
            at = end;
            tokens.add(new Token(Kind.CLOSE, "", i + 1));
        }
        return at;
    }

    private static void add(List<Token> tokens, String text) {
        if (!text.isEmpty()) {
            tokens.add(new Token(Kind.TEXT, text, 0));
        }
    }

    /** Its letters without the codes. */
    String text() {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text));
        return text.toString();
    }

    /** The numbers of its codes in the order in which they open. */
    List<Integer> codes() {
        return tokens.stream()
                .filter(token -> token.kind == Kind.OPEN)
                .map(Token::code)
                .toList();
    }

    /** The same text with other numbers for its codes, one for each in the order in which they open. */
    Coded renumbered(List<Integer> numbers) {
        List<Integer> own = codes();
        return new Coded(tokens.stream()
                .map(token -> token.kind == Kind.TEXT
                        ? token
                        : new Token(token.kind, "", numbers.get(own.indexOf(token.code))))
                .toList());
    }
}
