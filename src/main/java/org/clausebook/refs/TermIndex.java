package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms by the stems of their words: all that begin at a word are found in as many steps as the longest has words. */
final class TermIndex {
    /** A place that has a term's words. */
    record Hit(List<Term> terms, int from, int to) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Term> terms = new ArrayList<>();
    }

    private final Vocabulary words;
    private final Node root = new Node();

    TermIndex(Vocabulary words, List<Term> terms) {
        this.words = words;
        terms.forEach(this::add);
    }

    private void add(Term term) {
        Tokens tokens = words.tokens(term.name());
        Node node = root;
        for (int at = 0; at < tokens.size(); at++) {
            node = node.next.computeIfAbsent(stem(tokens, at), unused -> new Node());
        }
        if (node != root) {
            node.terms.add(term);
        }
    }

    private String stem(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return token.isWord() ? words.stem(token.lower()) : token.lower();
    }

    /** The terms with the most words that begin at a token; none of them where none does. */
    Hit longest(Tokens tokens, int from) {
        Node node = root;
        Hit longest = new Hit(List.of(), from, from);
        for (int at = from; at < tokens.size(); at++) {
            node = node.next.get(stem(tokens, at));
            if (node == null) {
                break;
            }
            List<Term> fitting = fitting(node.terms, tokens, from, at + 1);
            longest = fitting.isEmpty() ? longest : new Hit(fitting, from, at + 1);
        }
        return longest;
    }

    private static List<Term> fitting(List<Term> terms, Tokens tokens, int from, int to) {
        return terms.isEmpty() || !hasCapitals(terms.get(0).name(), tokens, from, to) ? List.of() : terms;
    }

    /** Whether words have capitals where the term's definition has; one without any may begin a sentence. */
    private static boolean hasCapitals(String name, Tokens tokens, int from, int to) {
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        boolean acronym = Acronym.is(name);
        String printed = tokens.of(from, to);
        if (acronym) {
            return printed.startsWith(name);
        }
        return !capital || tokens.get(from).capital();
    }
}
