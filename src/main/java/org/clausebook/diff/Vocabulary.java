package org.clausebook.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.clausebook.text.Word;

/** The words of a comparison as numbers, and how much content each has. */
final class Vocabulary {
    private static final int MARK = 2;
    private static final int STOP_WORD = 3;
    private static final int SHORT_WORD = 8;
    private static final int WORD = 10;
    private static final int SHORT = 3;

    private final Rules rules;
    private final Map<String, Integer> ids = new HashMap<>();
    private int[] weights = new int[256];

    Vocabulary(Rules rules) {
        this.rules = rules;
    }

    int id(String letters, Word.Kind kind) {
        Integer known = ids.get(letters);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        ids.put(letters, id);
        if (id == weights.length) {
            weights = Arrays.copyOf(weights, 2 * id);
        }
        weights[id] = weigh(letters, kind);
        return id;
    }

    /** How much it says that a word survived. */
    int weight(int id) {
        return weights[id];
    }

    private int weigh(String letters, Word.Kind kind) {
        return switch (kind) {
            case MARK -> MARK;
            case NUMBER, ADDRESS -> WORD;
            case LETTERS -> {
                if (rules.isStopWord(letters)) {
                    yield STOP_WORD;
                }
                yield letters.length() <= SHORT ? SHORT_WORD : WORD;
            }
        };
    }
}
