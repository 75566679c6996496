package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pairs of double quotation marks of an edition: those of its language, or, where nothing is known of that, those that
 * the text itself has. Where a mark stands tells which half it is: an opening one has a word behind it and none before it.
 */
final class QuotePairs {
    /** The marks that there are in one of two halves or in both, as languages have them. */
    static final String DOUBLE = "„“”«»";
    /** A pair that is so much rarer than the most usual one is a slip. */
    private static final double SLIP = 0.25;

    private QuotePairs() {}

    /** Each pair as two letters, the most usual first; none where the text has none either. */
    static List<String> of(Prose prose) {
        List<String> known = prose.usage().list(Usage.QUOTES);
        return known.isEmpty() ? ofText(prose) : known;
    }

    private static List<String> ofText(Prose prose) {
        Map<String, Integer> counts = new TreeMap<>();
        prose.lines().forEach(line -> count(line.text(), counts));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> pairs = new ArrayList<>();
        counts.forEach((pair, count) -> {
            if (count > SLIP * most) {
                pairs.add(pair);
            }
        });
        pairs.sort((one, other) -> counts.getOrDefault(other, 0) - counts.getOrDefault(one, 0));
        return pairs;
    }

    private static void count(String text, Map<String, Integer> counts) {
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            if (DOUBLE.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            if (open < 0 && opens(text, at)) {
                open = at;
            } else if (open >= 0) {
                counts.merge("" + text.charAt(open) + text.charAt(at), 1, Integer::sum);
                open = -1;
            }
        }
    }

    /** Whether a mark stands where one opens. */
    private static boolean opens(String text, int at) {
        return (at == 0
                        || !Character.isLetterOrDigit(text.charAt(at - 1))
                        || Character.isIdeographic(text.charAt(at - 1)))
                && at + 1 < text.length();
    }
}
