package org.clausebook.text;

import java.util.List;
import java.util.Map;

/**
 * English words without what inflection adds: plurals, -ed, -ing, the possessive; and with one spelling where Britain
 * and America have two. Nouns made of verbs stay apart ({@code agreement}, {@code agree}), which Porter's stemmer joins. What
 * is left need be no word.
 */
final class EnglishStems {
    private static final Map<String, String> IRREGULAR = WordTable.read("irregular-en.txt");

    private static final List<String> HISSING = List.of("sses", "shes", "ches", "xes", "zzes");

    private EnglishStems() {}

    /** The stem of a word in lower case. */
    static String stem(String word) {
        String singular = IRREGULAR.containsKey(word) ? word : singular(word);
        String known = IRREGULAR.getOrDefault(singular, "");
        return spelling(withoutE(known.isEmpty() ? withoutTense(singular) : known));
    }

    private static String singular(String word) {
        int size = word.length();
        if (size <= 3 || !word.endsWith("s")) {
            return word;
        }
        if (endsIn(word, HISSING)) {
            return word.substring(0, size - 2);
        }
        if (word.endsWith("ies")) {
            return size > 4 ? word.substring(0, size - 3) + "y" : word.substring(0, size - 1);
        }
        return endsIn(word, List.of("ss", "us", "is")) ? word : word.substring(0, size - 1);
    }

    private static String withoutTense(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String ending = word.endsWith("ing") ? "ing" : word.endsWith("ed") && !word.endsWith("eed") ? "ed" : "";
        String rest = word.substring(0, word.length() - ending.length());
        return ending.isEmpty() || !hasVowel(rest) ? word : verb(rest);
    }

    /** {@code us} is of {@code use}, {@code mak} of {@code make}, {@code permitt} of {@code permit}; {@code add} is whole. */
    private static String verb(String rest) {
        int size = rest.length();
        char last = rest.charAt(size - 1);
        boolean doubled = size > 1 && !isVowel(last) && rest.charAt(size - 2) == last;
        if (doubled) {
            return size > 3 && "lsz".indexOf(last) < 0 ? rest.substring(0, size - 1) : rest;
        }
        boolean silent = size == 3 && !isVowel(rest.charAt(0)) && isVowel(rest.charAt(1));
        return size == 2 || silent && "aeiouwxy".indexOf(last) < 0 ? rest + "e" : rest;
    }

    private static String withoutE(String word) {
        boolean silent = word.length() > 4 && word.endsWith("e") && !word.endsWith("ee");
        return silent ? word.substring(0, word.length() - 1) : word;
    }

    private static String spelling(String stem) {
        int size = stem.length();
        if (size > 5 && endsIn(stem, List.of("licenc", "defenc", "offenc", "pretenc"))) {
            return stem.substring(0, size - 1) + "s";
        }
        if (size > 5 && stem.endsWith("is")) {
            return stem.substring(0, size - 1) + "z";
        }
        if (size > 5 && stem.endsWith("our")) {
            return stem.substring(0, size - 2) + "r";
        }
        return size > 5 && endsIn(stem, List.of("ll", "mm")) ? stem.substring(0, size - 1) : stem;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static boolean endsIn(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
