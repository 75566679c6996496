package org.clausebook.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wordings of one or more words, found in a text by their first. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    Phrases(List<String> wordings) {
        for (String wording : wordings) {
            List<String> words = Token.in(wording).stream().map(Token::form).toList();
            byFirst.computeIfAbsent(words.get(0), unused -> new ArrayList<>()).add(words);
        }
        Comparator<List<String>> longestFirst =
                Comparator.comparing((List<String> words) -> words.size()).reversed();
        byFirst.values().forEach(same -> same.sort(longestFirst));
    }

    /** How many tokens the longest wording takes that stands at a place; 0 where none does. */
    int lengthAt(List<Token> tokens, int at) {
        if (at < tokens.size()) {
            for (List<String> words : byFirst.getOrDefault(tokens.get(at).form(), List.of())) {
                if (standsAt(tokens, at, words)) {
                    return words.size();
                }
            }
        }
        return 0;
    }

    private static boolean standsAt(List<Token> tokens, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).form().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
