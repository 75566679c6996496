package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing written in two ways: {@code 3rd parties} and {@code third parties}, {@code authorised} among words in
 * {@code -ize}, {@code cf.,} with a comma and without.
 */
final class FormsRule {
    private static final Pattern ORDINAL =
            Pattern.compile("(?<![\\p{L}\\d])(?<number>\\d{1,3})-?\\p{Ll}{1,3} (?<word>\\p{Ll}{3,})");
    /** A verb, or what is made of it, in either spelling; behind a vowel, it is another: {@code raise}, {@code cruise}. */
    private static final Pattern BRITISH =
            Pattern.compile("(?<root>\\p{L}{2,}[\\p{L}&&[^aeou]])is(?<ending>e|es|ed|ing|ation|ations)");

    private static final Pattern AMERICAN = Pattern.compile("\\p{L}{3,}iz(e|es|ed|ing|ation|ations)");
    private static final Pattern EITHER =
            Pattern.compile("(?<root>\\p{L}{3,})i[sz](?<ending>e|es|ed|ing|ation|ations)");
    /** An abbreviation and the comma behind it. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{L}.])(?<word>\\p{Ll}{1,3}(?<stop>\\.)(\\p{Ll}\\.)?)(?<comma>,?)(?= [^\\p{Lu}])");

    private static final int LONGEST = 6;
    /** So many letters at least stand before the ending of such a verb. */
    private static final int ROOT = 3;

    /** An abbreviation with a full stop, and how many commas are behind it: 0 or 1. */
    private record Shortened(Line.Spot spot, String word, int comma) {}

    private final Prose prose;
    private final Findings findings;

    private FormsRule(Prose prose, Findings findings) {
        this.prose = prose;
        this.findings = findings;
    }

    static void check(Prose prose, Findings findings) {
        FormsRule rule = new FormsRule(prose, findings);
        rule.ordinals();
        rule.spellings();
        rule.commas();
    }

    /** Numbers in digits before a word that has them in letters elsewhere. */
    private void ordinals() {
        Map<String, String> numbers = numbers();
        Map<String, Set<String>> written = new HashMap<>();
        for (Line line : prose.lines()) {
            List<Token> tokens = line.tokens();
            for (int at = 0; at + 1 < tokens.size(); at++) {
                String number = numbers.getOrDefault(tokens.get(at).lower(), "");
                if (!number.isEmpty()) {
                    written.computeIfAbsent(number, any -> new HashSet<>())
                            .add(tokens.get(at + 1).stem());
                }
            }
        }
        for (Line line : written.isEmpty() ? List.<Line>of() : prose.lines()) {
            Matcher ordinal = ORDINAL.matcher(line.text());
            while (ordinal.find()) {
                if (written.getOrDefault(ordinal.group("number"), Set.of())
                        .contains(prose.stem(ordinal.group("word")))) {
                    report(
                            line.spot(ordinal.start(), ordinal.end()),
                            Say.NUMBER_AS_WORD,
                            Say.WRITE_NUMBER_AS_ELSEWHERE.of());
                }
            }
        }
    }

    /** By word, its number. */
    private Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        for (String entry : prose.usage().list(Usage.NUMBERS)) {
            String[] words = entry.split(" ");
            for (int i = 1; i < words.length; i++) {
                numbers.put(words[i], words[0]);
            }
        }
        return numbers;
    }

    /** Where the language has verbs in -ise and -ize, those in -ise among others in -ize, unless these are fewer. */
    private void spellings() {
        Set<String> always = new HashSet<>(prose.usage().list(Usage.ISE));
        if (always.isEmpty()) {
            return;
        }
        List<Token> british = new ArrayList<>();
        List<Token> american = new ArrayList<>();
        for (Line line : prose.lines()) {
            for (Token token : line.tokens()) {
                if (token.lower().indexOf("is", ROOT) < 0 && token.lower().indexOf("iz", ROOT) < 0) {
                    continue;
                }
                Matcher own = BRITISH.matcher(token.lower());
                boolean name = token.isCapital() && !token.startsSentence();
                if (own.matches() && !always.contains(own.group("root") + "ise") && !name) {
                    british.add(token);
                } else if (AMERICAN.matcher(token.lower()).matches()) {
                    american.add(token);
                }
            }
        }
        boolean isBritish = british.size() > american.size();
        if (!british.isEmpty() && !american.isEmpty()) {
            (isBritish ? american : british).forEach(token -> spelling(token, isBritish ? 's' : 'z'));
        }
    }

    private void spelling(Token token, char letter) {
        Matcher parts = EITHER.matcher(token.lower());
        if (parts.matches()) {
            Line.Spot spot = token.line().spotOfWords(token.at(), token.at());
            findings.add(
                    Rule.SPELLING_VARIANT,
                    spot,
                    Say.OTHER_LETTER.of(spot.letters(), String.valueOf(letter)),
                    Say.WRITE.of(parts.group("root") + "i" + letter + parts.group("ending")));
        }
    }

    /** Abbreviations with a comma behind them, where most have none, or the other way round. */
    private void commas() {
        List<Shortened> found = new ArrayList<>();
        prose.lines().forEach(line -> shorts(line, found));
        Map<String, int[]> counts = new HashMap<>();
        found.forEach(one -> counts.computeIfAbsent(one.word, any -> new int[2])[one.comma]++);
        for (Shortened one : found) {
            int[] count = counts.getOrDefault(one.word, new int[2]);
            if (count[one.comma] < count[1 - one.comma]) {
                report(one.spot, one.comma == 1 ? Say.ELSEWHERE_NO_COMMA : Say.ELSEWHERE_COMMA, Say.WRITE_ONE_WAY.of());
            }
        }
    }

    /** Only about each stop is looked for one. */
    private static void shorts(Line line, List<Shortened> found) {
        String text = line.text();
        int behind = 0;
        for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
            Matcher one = SHORT.matcher(text);
            one.region(Math.max(behind, stop - LONGEST), Math.min(text.length(), stop + LONGEST));
            one.useTransparentBounds(true);
            boolean isShort = stop >= behind && one.find() && one.start("stop") == stop;
            if (isShort && !isUnit(text, one.start())) {
                found.add(new Shortened(
                        line.spot(one.start(), one.end()),
                        one.group("word"),
                        one.group("comma").length()));
                behind = one.end();
            }
        }
    }

    /** Whether what begins here says what the number before it counts, and the sentence has its comma: {@code 2021 г.,}. */
    private static boolean isUnit(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && Character.isDigit(text.charAt(start - 2));
    }

    private void report(Line.Spot spot, Say what, Message remedy) {
        findings.add(Rule.SPELLING_VARIANT, spot, what.of(spot.letters()), remedy);
    }
}
