package org.clausebook.refs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Terms by the stems of their words: all that begin at a word are found in as many steps as the longest has words. */
final class TermIndex {
    /** A place that has a term's words. */
    record Hit(Optional<Homonyms> terms, int from, int to) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Optional<Homonyms> terms = Optional.empty();
        private String name = "";
    }

    private final Vocabulary words;
    private final Node root = new Node();

    TermIndex(Vocabulary words) {
        this.words = words;
    }

    /** The terms of a name; new ones where there are none yet. */
    Homonyms of(String name) {
        Node node = node(name);
        Homonyms terms = node.terms.orElseGet(Homonyms::new);
        node.terms = Optional.of(terms);
        node.name = name;
        return terms;
    }

    /** Notes a name that is no term: a term that is a part of it is not used where it stands. */
    void pass(String name) {
        Node node = node(name);
        if (node.terms.isEmpty()) {
            node.name = name;
        }
    }

    private Node node(String name) {
        Tokens tokens = words.tokens(name);
        Node node = root;
        for (int at = 0; at < tokens.size(); at++) {
            node = node.next.computeIfAbsent(words.stem(tokens.get(at)), unused -> new Node());
        }
        return node;
    }

    /** The name with the most words that begins at a token, with its terms; an empty hit there where none does. */
    Hit longest(Tokens tokens, int from) {
        Node node = root;
        Hit longest = new Hit(Optional.empty(), from, from);
        for (int at = from; at < tokens.size(); at++) {
            node = node.next.get(words.stem(tokens.get(at)));
            if (node == null) {
                break;
            }
            if (!node.name.isEmpty() && hasCapitals(node.name, tokens, from, at + 1)) {
                longest = new Hit(node.terms, from, at + 1);
            }
        }
        return longest;
    }

    /** Where the name with the most words ends that begins at a token, whatever its capitals; there if none does. */
    int end(Tokens tokens, int from) {
        Node node = root;
        int end = from;
        for (int at = from; at < tokens.size(); at++) {
            node = node.next.get(words.stem(tokens.get(at)));
            if (node == null) {
                break;
            }
            end = node.name.isEmpty() ? end : at + 1;
        }
        return end;
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
