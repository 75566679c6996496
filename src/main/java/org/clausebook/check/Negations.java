package org.clausebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.text.Word;

/** What says no in a language, as its file has it. */
final class Negations {
    /** In a phrase, any number. */
    private static final String NUMBER = "#";

    /** A word that begins with a no is longer by so many letters at least, or it is another word. */
    private static final int LONGER = 4;

    /** So many words before or behind another that says no, a word that goes with it says no more. */
    private static final int SOON = 8;

    private final Set<String> words;
    /** With its hyphen, what a word begins with that is denied as a whole: {@code non-}. */
    private final List<String> hyphened;
    /** Without its hyphen, what a word ends in that says no: {@code matta} of {@code rajoittamatta}. */
    private final List<String> endings;

    private final List<List<String>> phrases;
    private final List<String> prefixes;
    /** Those of them that deny whatever word they begin: {@code unsolicited}. */
    private final List<String> denying;

    /** What says no where no other word does that follows soon: words, and beginnings of words that end in an apostrophe. */
    private final List<String> alone;

    private final List<String> restricting;
    /** What says no where no other word before it does: {@code nadie} behind {@code no}. */
    private final Set<String> behind;

    Negations(Usage usage) {
        this.words = new HashSet<>(usage.list(Usage.NEGATION));
        this.hyphened = words.stream().filter(word -> word.endsWith("-")).toList();
        this.endings = words.stream()
                .filter(word -> word.startsWith("-"))
                .map(word -> word.substring(1))
                .toList();
        this.phrases = usage.list(Usage.NO_NEGATION).stream()
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
        this.alone = usage.list(Usage.ALONE);
        this.restricting = usage.list(Usage.RESTRICTING);
        this.behind = new HashSet<>(usage.list(Usage.BEHIND_NO));
        this.denying = usage.list(Usage.DENYING);
        this.prefixes = usage.list(Usage.NEGATIVE_PREFIXES);
    }

    /** Whether nobody knows what says no in the language. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether one of some words says no, and not in form only: {@code No. 5}, {@code no later than}. */
    boolean at(List<Token> tokens, int at) {
        return isWord(tokens, at) || isAlone(tokens, at) || isFirst(tokens, at);
    }

    private boolean isFirst(List<Token> tokens, int at) {
        return behind.contains(tokens.get(at).lower())
                && IntStream.range(Math.max(0, at - SOON), at)
                        .noneMatch(before -> isWord(tokens, before)
                                || behind.contains(tokens.get(before).lower()));
    }

    private boolean isAlone(List<Token> tokens, int at) {
        return isOne(tokens.get(at), alone)
                && IntStream.range(at + 1, Math.min(at + SOON, tokens.size()))
                        .noneMatch(next -> isWord(tokens, next) || isOne(tokens.get(next), restricting));
    }

    /** Whether a word is one of a list, or begins as one that ends in an apostrophe. */
    private static boolean isOne(Token token, List<String> list) {
        String word = token.lower().replace('\'', '’');
        return list.stream().anyMatch(own -> own.endsWith("’") ? word.startsWith(own) : word.equals(own));
    }

    private boolean isWord(List<Token> tokens, int at) {
        return isNo(tokens.get(at).lower())
                && !isOfName(tokens.get(at))
                && phrases.stream().noneMatch(phrase -> isWithin(phrase, tokens, at));
    }

    /** Whether a word has a capital that no sentence gives it: {@code Do Not Track}. */
    private static boolean isOfName(Token token) {
        return token.isCapital() && !token.isAbbreviation() && !token.startsSentence();
    }

    /** Whether any of some words says no, be it in form only. */
    boolean in(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> isNo(token.lower()));
    }

    private boolean isNo(String word) {
        return words.contains(word)
                || hyphened.stream().anyMatch(word::startsWith)
                || endings.stream().anyMatch(end -> word.endsWith(end) && word.length() >= end.length() + LONGER);
    }

    /** Whether a word is denied as a whole, by what is a no alone, too: {@code non-infringing}, {@code Nichtverletzung}. */
    boolean isWhole(Token token) {
        String word = token.lower();
        return hyphened.stream().anyMatch(word::startsWith)
                || prefixes.stream()
                        .anyMatch(no ->
                                words.contains(no) && word.startsWith(no) && word.length() >= no.length() + LONGER);
    }

    /** Whether a word begins like one that says no: {@code unzulässig}. */
    boolean begins(Token token) {
        return begins(token.lower(), prefixes);
    }

    /** Whether a word begins with what says no or denies any word. */
    boolean isDenial(Token token) {
        return begins(token) || begins(token.lower(), denying);
    }

    /** What is left of a word without what it begins with that says no. */
    Stream<String> without(Token token) {
        return without(token.lower(), prefixes);
    }

    /** The word that another denies by a beginning that is good for any word. */
    Stream<String> denied(Token token) {
        return without(token.lower(), denying).map(rest -> rest.startsWith("-") ? rest.substring(1) : rest);
    }

    private static Stream<String> without(String word, List<String> prefixes) {
        return prefixes.stream().filter(no -> begins(word, no)).map(no -> word.substring(no.length()));
    }

    private static boolean begins(String word, List<String> prefixes) {
        for (String no : prefixes) {
            if (begins(word, no)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String word, String no) {
        return word.length() >= no.length() + LONGER && word.startsWith(no);
    }

    private static boolean isWithin(List<String> phrase, List<Token> tokens, int at) {
        for (int first = Math.max(0, at - phrase.size() + 1); first <= at; first++) {
            if (first + phrase.size() <= tokens.size() && is(phrase, tokens.subList(first, first + phrase.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(List<String> phrase, List<Token> tokens) {
        for (int i = 0; i < phrase.size(); i++) {
            Token token = tokens.get(i);
            boolean number = phrase.get(i).equals(NUMBER) && token.kind() == Word.Kind.NUMBER;
            if (!number && !phrase.get(i).equals(token.lower())) {
                return false;
            }
        }
        return true;
    }
}
