package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * One word in two spellings: joined, apart, with a hyphen. Inflected forms count as one word; a hyphen before a noun that it
 * belongs to is none of these ({@code third-party software}).
 */
final class SpellingRule {
    /** How much of a word's second part its other forms share. */
    private static final int STEM = 4;

    private static final String MARKS = "“”„\"‘’‚'«»";

    private final Findings findings;
    private final Set<String> small;
    /** Words that a noun stands before. */
    private final Set<String> behind;

    private final Map<String, Integer> apart = new HashMap<>();
    private final Map<String, Integer> hyphened = new HashMap<>();
    private final NavigableMap<String, Integer> joined = new TreeMap<>();
    /** The two words of {@code apart} in one, each with the two. */
    private final Map<String, String> closed = new HashMap<>();

    private SpellingRule(Prose prose, Findings findings) {
        this.findings = findings;
        this.small = new HashSet<>(prose.usage().list(Usage.SMALL));
        this.behind = new HashSet<>(prose.usage().list(Usage.BEHIND));
    }

    static void check(Prose prose, Findings findings) {
        SpellingRule rule = new SpellingRule(prose, findings);
        prose.lines().forEach(rule::count);
        rule.apart.keySet().forEach(two -> rule.closed.put(two.replace(" ", ""), two));
        prose.lines().forEach(rule::check);
    }

    private static String lower(Line line, int at) {
        return line.lower(at);
    }

    private void count(Line line) {
        List<Word> words = line.words();
        for (int at = 0; at < words.size(); at++) {
            String word = lower(line, at);
            if (words.get(at).kind() != Word.Kind.LETTERS) {
                continue;
            }
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && word.indexOf('-', hyphen + 1) < 0) {
                hyphened.merge(key(word.substring(0, hyphen), word.substring(hyphen + 1)), 1, Integer::sum);
            } else if (hyphen < 0) {
                joined.merge(word, 1, Integer::sum);
                if (isPair(line, at)) {
                    apart.merge(key(word, lower(line, at + 1)), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether a word and the next stand side by side, both of letters alone. */
    private static boolean isPair(Line line, int at) {
        if (at + 1 >= line.words().size() || line.words().get(at + 1).kind() != Word.Kind.LETTERS) {
            return false;
        }
        Span one = line.words().get(at).span();
        Span next = line.words().get(at + 1).span();
        return next.start() == one.end() + 1 && isLetters(line.word(at + 1)) && isLetters(line.word(at));
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (!Character.isLetter(word.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String key(String first, String second) {
        return first + " " + second.substring(0, Math.min(STEM, second.length()));
    }

    private void check(Line line) {
        for (int at = 0; at < line.words().size(); at++) {
            if (line.words().get(at).kind() != Word.Kind.LETTERS) {
                continue;
            }
            String word = lower(line, at);
            int hyphen = word.indexOf('-');
            if (hyphen > 1 && word.length() - hyphen > 2 && word.indexOf('-', hyphen + 1) < 0) {
                withHyphen(line, at, word.substring(0, hyphen), word.substring(hyphen + 1));
            } else if (hyphen < 0 && isPair(line, at)) {
                inTwo(line, at, word, lower(line, at + 1));
            } else if (hyphen < 0) {
                inOne(line, at, word);
            }
        }
    }

    private void withHyphen(Line line, int at, String first, String second) {
        String key = key(first, second);
        int open = apart.getOrDefault(key, 0);
        boolean rarer = !small.isEmpty() || open >= hyphened.getOrDefault(key, 0);
        if (open > 0 && rarer && !beforeNoun(line, at) && (!small.contains(first) || isQuoted(line, at))) {
            report(line.spotOfWords(at, at), first + " " + second, open);
        }
    }

    /** Whether the word stands alone between quotation marks, as a phrase does that is no attribute. */
    private static boolean isQuoted(Line line, int at) {
        Span word = line.words().get(at).span();
        return word.start() > 0
                && word.end() < line.text().length()
                && MARKS.indexOf(line.text().charAt(word.start() - 1)) >= 0
                && MARKS.indexOf(line.text().charAt(word.end())) >= 0;
    }

    /** Whether a word follows that the hyphened one may belong to. */
    private boolean beforeNoun(Line line, int at) {
        if (at + 1 >= line.words().size() || line.words().get(at + 1).kind() != Word.Kind.LETTERS) {
            return false;
        }
        boolean genitive = line.word(at).matches(".*['’]s?");
        return small.isEmpty()
                || !genitive && !small.contains(lower(line, at + 1)) && !behind.contains(lower(line, at + 1));
    }

    private void inTwo(Line line, int at, String first, String second) {
        String key = key(first, second);
        int here = apart.getOrDefault(key, 0);
        int hyphens = hyphened.getOrDefault(key, 0);
        if (hyphens > here && small.isEmpty()) {
            report(line.spotOfWords(at, at + 1), first + "-" + second, hyphens);
            return;
        }
        int whole = first.length() < 3 || second.length() < 3 ? 0 : inOne(first, second);
        if (whole > 0 && (whole >= here || here <= 2)) {
            report(line.spotOfWords(at, at + 1), first + second, whole);
        }
    }

    /** How often the two are written as one, in whatever form. */
    private int inOne(String first, String second) {
        String stem = first + second.substring(0, Math.min(STEM, second.length()));
        int whole = 0;
        for (Map.Entry<String, Integer> entry :
                joined.subMap(stem, stem + Character.MAX_VALUE).entrySet()) {
            int longer = entry.getKey().length() - first.length() - second.length();
            whole += Math.abs(longer) <= 3 ? entry.getValue() : 0;
        }
        return whole;
    }

    private void inOne(Line line, int at, String word) {
        for (int end = Math.max(6, word.length() - 3); end <= word.length(); end++) {
            String two = closed.getOrDefault(word.substring(0, end), "");
            int space = two.indexOf(' ');
            boolean parts = space >= 3 && two.length() - 1 - space >= 3;
            int often = apart.getOrDefault(two, 0);
            if (parts && often > joined.getOrDefault(word, 0)) {
                report(line.spotOfWords(at, at), two + "…", often);
                return;
            }
        }
    }

    private void report(Line.Spot spot, String other, int count) {
        findings.add(
                Rule.SPELLING_VARIANT,
                spot,
                spot.letters() + ", elsewhere " + other + " (" + count + (count == 1 ? " place)" : " places)"),
                "Write it one way");
    }
}
