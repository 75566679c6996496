package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of both sides of a link, and how often each word with a capital stands in them.
 *
 * @param texts the lines that they are of
 * @param left the words of the source
 * @param right those of the translation
 * @param lefts by word in small letters, how often the source has it with a capital that tells something
 * @param rights the same of the translation
 */
record NameSides(
        Texts texts, List<Token> left, List<Token> right, Map<String, Integer> lefts, Map<String, Integer> rights) {
    /** So many words in a row that have no small letter are shouted, and their capitals tell nothing. */
    private static final int SHOUTED = 4;
    /** A shorter name is too easily the beginning of another word. */
    private static final int LEAST = 4;
    /** No ending that grammar gives to a name is longer. */
    private static final int ENDING = 5;

    private static final String VOWELS = "aeiouyàáâäéèíóöúü";

    /**
     * The words of both sides.
     *
     * @param common the words that the source also has in small letters
     * @param small those of the translation
     */
    static NameSides of(Texts texts, Set<String> common, Set<String> small) {
        List<Token> left = tokens(texts.left());
        List<Token> right = tokens(texts.right());
        return new NameSides(texts, left, right, capitals(left, common), capitals(right, small));
    }

    /** The words of a text that it has in small letters. */
    static Set<String> small(Prose prose) {
        Set<String> small = new HashSet<>();
        for (Line line : prose.lines()) {
            line.tokens().stream().filter(token -> !token.hasCapital()).forEach(token -> small.add(token.lower()));
        }
        return small;
    }

    private static List<Token> tokens(List<Line> lines) {
        List<Token> tokens = new ArrayList<>();
        lines.forEach(line -> tokens.addAll(line.tokens()));
        return tokens;
    }

    private static Map<String, Integer> capitals(List<Token> tokens, Set<String> small) {
        Map<String, Integer> counts = new HashMap<>();
        Set<Token> shouted = shouted(tokens);
        for (Token token : tokens) {
            boolean common = small.contains(token.lower()) && (shouted.contains(token) || token.startsSentence());
            if (token.hasCapital() && !common) {
                parts(token).forEach(part -> counts.merge(part, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** The words of a passage in capitals. */
    static Set<Token> shouted(List<Token> tokens) {
        Set<Token> shouted = new HashSet<>();
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean loud =
                    at < tokens.size() && tokens.get(at).letters().codePoints().noneMatch(Character::isLowerCase);
            if (!loud) {
                if (at - start >= SHOUTED) {
                    shouted.addAll(tokens.subList(start, at));
                }
                start = at + 1;
            }
        }
        return shouted;
    }

    /** A word, and what it is joined of with hyphens; an abbreviation without its stops. */
    static Set<String> parts(Token token) {
        String name = token.name().replace(".", "");
        Set<String> parts = new TreeSet<>(List.of(name.split("-", -1)));
        parts.add(name);
        return parts;
    }

    int left(String word) {
        return lefts.getOrDefault(word, 0);
    }

    /** How often the translation has one of these words, in whatever form that its grammar asks for. */
    int right(Set<String> words) {
        int count = 0;
        for (String word : words) {
            count += rights.getOrDefault(word, 0) + inflected(word);
        }
        return count;
    }

    /** How often the translation has a word that is a name with an ending, and no name of the source's own. */
    private int inflected(String name) {
        return rights.entrySet().stream()
                .filter(entry -> !lefts.containsKey(entry.getKey()) && isForm(entry.getKey(), name))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether a word is a name with an ending, or begins with it: {@code Acmének}, {@code Acme’nin}, {@code Acmevertrag}. */
    private static boolean isForm(String word, String name) {
        String letters = word.replace("\u0307", "");
        if (name.length() < LEAST || word.equals(name) || letters.indexOf('-') >= 0) {
            return false;
        }
        boolean vowel = name.length() > LEAST && VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
        String root = vowel ? name.substring(0, name.length() - 1) : name;
        return letters.startsWith(name) || letters.startsWith(root) && letters.length() <= name.length() + ENDING;
    }
}
