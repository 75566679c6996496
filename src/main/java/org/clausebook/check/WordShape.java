package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which of two texts in two languages a word looks to be of: by the runs of three letters that the words of either text
 * have (W. Cavnar and J. Trenkle, N-Gram-Based Text Categorization, 1994). Words that both texts have tell nothing.
 */
final class WordShape {
    private static final int RUN = 3;

    private final Map<String, Integer> lefts = new HashMap<>();
    private final Map<String, Integer> rights = new HashMap<>();
    private final double leftSize;
    private final double rightSize;

    WordShape(Prose left, Prose right) {
        Set<String> one = words(left);
        Set<String> other = words(right);
        this.leftSize = count(one, other, lefts);
        this.rightSize = count(other, one, rights);
    }

    private static Set<String> words(Prose prose) {
        Set<String> words = new HashSet<>();
        for (Line line : prose.lines()) {
            for (Token token : line.tokens()) {
                if (Character.isLowerCase(token.letters().codePointAt(0))) {
                    words.add(token.lower());
                }
            }
        }
        return words;
    }

    private static int count(Set<String> words, Set<String> without, Map<String, Integer> counts) {
        int size = 0;
        for (String word : words) {
            if (!without.contains(word)) {
                String framed = " " + word + " ";
                for (int at = 0; at + RUN <= framed.length(); at++) {
                    counts.merge(framed.substring(at, at + RUN), 1, Integer::sum);
                    size++;
                }
            }
        }
        return size;
    }

    /** How many times likelier the word is one of the left text than one of the right, as a natural logarithm. */
    double leaning(String word) {
        String framed = " " + word + " ";
        double sum = 0;
        for (int at = 0; at + RUN <= framed.length(); at++) {
            String run = framed.substring(at, at + RUN);
            sum += Math.log((lefts.getOrDefault(run, 0) + 0.5) / (leftSize + 1))
                    - Math.log((rights.getOrDefault(run, 0) + 0.5) / (rightSize + 1));
        }
        return sum;
    }
}
