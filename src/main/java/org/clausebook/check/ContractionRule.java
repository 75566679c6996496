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

    /** A paragraph with so many speaks in a voice of its own. */
    private static final int VOICE = 3;

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
        List<Token> slips = new ArrayList<>();
        List<Token> style = new ArrayList<>();
        int whole = 0;
        for (Line line : prose.lines()) {
            List<Token> shorts = line.tokens().stream()
                    .filter(token -> longs.containsKey(form(token)))
                    .toList();
            (shorts.size() < VOICE ? slips : style).addAll(shorts);
            whole += count(line, spelled);
        }
        if (whole < slips.size() + style.size()) {
            return;
        }
        boolean usual = whole >= SPELLED_OUT * (whole + slips.size());
        int times = whole;
        slips.forEach(
                token -> report(token, longs, times, usual ? Rule.CONTRACTION.severity() : Severity.NOTE, findings));
        style.forEach(token -> report(token, longs, times, Severity.NOTE, findings));
    }

    /** How often a line has one of the long forms. */
    private static int count(Line line, Set<String> spelled) {
        int count = 0;
        String before = "";
        for (Token token : line.tokens()) {
            String word = line.lower(token.at());
            count += spelled.contains(word) || spelled.contains(before + " " + word) ? 1 : 0;
            before = word;
        }
        return count;
    }

    private static String form(Token token) {
        return token.line().lower(token.at()).replace('\'', '’');
    }

    private static void report(
            Token token, Map<String, String> longs, int whole, Severity severity, Findings findings) {
        findings.add(
                Rule.CONTRACTION,
                severity,
                token.line().spotOfWords(token.at(), token.at()),
                Optional.empty(),
                Say.SHORT_FORM.of(token.letters(), Findings.times(whole)),
                Say.WRITE.of(longs.getOrDefault(form(token), "")));
    }
}
