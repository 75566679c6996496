package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.align.BlockLink;
import org.clausebook.text.Word;

/**
 * Names of several words of which one was left out. What is a name, the two texts tell: two words in capitals, side by side
 * in the source, stand so in the translation, too; both languages have them, so hardly ever are they common words, and one
 * other place is enough.
 */
final class WholeNameRule {
    /** In so many of the other places, and in one at least, the two stand in the translation as they do in the source. */
    private static final double KEPT = 0.9;

    /** How often the words in capitals of a link stand in each of its sides, and how often two of them side by side. */
    private record Counts(Texts texts, Map<String, Integer> left, Map<String, Integer> right) {
        static Counts of(Texts texts) {
            return new Counts(texts, count(texts.left()), count(texts.right()));
        }

        private static Map<String, Integer> count(List<Line> lines) {
            Map<String, Integer> counts = new TreeMap<>();
            for (Line line : lines) {
                for (Token token : line.tokens()) {
                    if (isName(token)) {
                        heads(token).forEach(head -> counts.merge(head, 1, Integer::sum));
                    }
                }
                for (Two two : twos(line)) {
                    heads(two.second).forEach(head -> counts.merge(two.first.name() + " " + head, 1, Integer::sum));
                }
            }
            return counts;
        }

        /** A word, and what it begins with before a hyphen: {@code Bolt-Software} is of the Acme Bolt. */
        private static Set<String> heads(Token token) {
            String name = token.name();
            int hyphen = name.indexOf('-');
            return hyphen > 0 ? Set.of(name, name.substring(0, hyphen)) : Set.of(name);
        }

        boolean lacks(String name) {
            return left.getOrDefault(name, 0) > right.getOrDefault(name, 0);
        }
    }

    /** Two words in capitals, side by side. */
    private record Two(Token first, Token second) {
        String name() {
            return first.name() + " " + second.name();
        }
    }

    private final Pair pair;
    private final Findings findings;

    private WholeNameRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
    }

    /** By link, the words whose absence was told. */
    static Map<BlockLink, Set<String>> check(Pair pair, Findings findings) {
        WholeNameRule rule = new WholeNameRule(pair, findings);
        List<Counts> all = pair.texts().stream().map(Counts::of).toList();
        Set<String> whole = whole(all);
        Map<BlockLink, Set<String>> told = new HashMap<>();
        all.forEach(counts -> told.put(counts.texts.link(), rule.check(counts, whole)));
        return told;
    }

    /** The names of two words that stay whole nearly everywhere, or everywhere but in one place. */
    private static Set<String> whole(List<Counts> all) {
        Map<String, int[]> places = new HashMap<>();
        for (Counts counts : all) {
            for (String name : counts.left.keySet()) {
                if (name.indexOf(' ') > 0) {
                    int[] place = places.computeIfAbsent(name, any -> new int[2]);
                    place[0]++;
                    place[1] += counts.lacks(name) ? 0 : 1;
                }
            }
        }
        Set<String> whole = new HashSet<>();
        places.forEach((name, place) -> {
            if (place[1] > 0 && place[1] >= KEPT * (place[0] - 1)) {
                whole.add(name);
            }
        });
        return whole;
    }

    /** Each word once, though two names lack it: the one that ends with it, and the one that begins so. */
    private Set<String> check(Counts counts, Set<String> whole) {
        Set<String> told = new HashSet<>();
        for (Line line : counts.texts.left()) {
            for (Two two : twos(line)) {
                if (whole.contains(two.name()) && counts.lacks(two.name())) {
                    boolean first = counts.lacks(two.first.name());
                    String lost = (first ? two.first : two.second).name();
                    if (first != counts.lacks(two.second.name()) && told.add(lost)) {
                        report(counts.texts, two, first);
                    }
                }
            }
        }
        return told;
    }

    private void report(Texts texts, Two two, boolean first) {
        Token lost = first ? two.first : two.second;
        Token rest = first ? two.second : two.first;
        findings.missing(
                Rule.NAME_DIFFERS,
                pair.place(texts.link()),
                lost.line().spotOfWords(two.first.at(), two.second.at()),
                Say.NAME_LACKS.of(rest.letters(), lost.letters()),
                Say.WRITE.of(lost.letters()));
    }

    private static List<Two> twos(Line line) {
        List<Two> twos = new ArrayList<>();
        List<Token> tokens = line.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Two two = new Two(tokens.get(i - 1), tokens.get(i));
            if (two.first.at() + 1 == two.second.at() && isName(two.first) && isName(two.second)) {
                twos.add(two);
            }
        }
        return twos;
    }

    /** A single letter is an article or a label. */
    private static boolean isName(Token token) {
        return token.isCapital()
                && token.kind() == Word.Kind.LETTERS
                && token.letters().length() > 1;
    }
}
