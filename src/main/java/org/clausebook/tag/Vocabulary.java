package org.clausebook.tag;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of all names by number; the forms of a word have its number, and so have two words that share a form. */
final class Vocabulary {
    /** The number of every word that is in no name. */
    static final int UNKNOWN = -1;

    private final Rules rules;
    private final Map<String, Integer> byForm = new HashMap<>();
    private final Map<Integer, Integer> joined = new LinkedHashMap<>();

    Vocabulary(Rules rules) {
        this.rules = rules;
    }

    void add(List<Token> words) {
        for (Token word : words) {
            int own = joined.size();
            if (byForm.containsKey(word.form())) {
                continue;
            }
            joined.put(own, own);
            for (String form : word.isWord() ? rules.forms(word.form()) : List.of(word.form())) {
                Integer other = byForm.putIfAbsent(form, own);
                if (other != null) {
                    joined.put(number(own), number(other));
                }
            }
            byForm.put(word.form(), own);
        }
    }

    /** A token's number, once all names are added. */
    int number(Token token) {
        Integer number = byForm.get(token.form());
        return number == null ? UNKNOWN : number(number);
    }

    private int number(int word) {
        int at = word;
        for (int up = joined.getOrDefault(at, at); up != at; up = joined.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }
}
