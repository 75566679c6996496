package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Short forms ({@code it’s}) in a text that spells such words out. Where they are usual they are the text’s style, and
 * what is left to say is that it has both.
 */
final class ContractionRule {
    /** So many of the places where a short form could stand have the long one where that is the style. */
    private static final double SPELLED_OUT = 0.9;

    private ContractionRule() {}

    static void check(Prose prose, Findings findings) {
        Map<String, String> longs = new HashMap<>();
        for (String entry : prose.usage().list(Usage.CONTRACTIONS)) {
            String[] forms = entry.split(" ", 2);
            longs.put(forms[0], forms[1]);
        }
        if (longs.isEmpty()) {
            return;
        }
        Set<String> spelled = new HashSet<>(longs.values());
        List<Token> found = new ArrayList<>();
        int whole = 0;
        for (Line line : prose.lines()) {
            String before = "";
            for (Token token : line.tokens()) {
                String word = line.lower(token.at());
                whole += spelled.contains(word) || spelled.contains(before + " " + word) ? 1 : 0;
                before = word;
                if (longs.containsKey(form(token))) {
                    found.add(token);
                }
            }
        }
        boolean style = whole < SPELLED_OUT * (whole + found.size());
        int times = whole;
        found.forEach(token -> report(token, longs.getOrDefault(form(token), ""), times, style, findings));
    }

    private static String form(Token token) {
        return token.line().lower(token.at()).replace('\'', '’');
    }

    private static void report(Token token, String spelled, int whole, boolean style, Findings findings) {
        findings.add(
                Rule.CONTRACTION,
                style ? Severity.NOTE : Rule.CONTRACTION.severity(),
                token.line().spotOfWords(token.at(), token.at()),
                Optional.empty(),
                token.letters() + " is a short form; such words are spelled out " + Findings.times(whole)
                        + " elsewhere",
                "Write " + spelled);
    }
}
