package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that say no less often than their source. What says no in the source, the two texts tell: the words of the
 * source's own list, and those that a word of the translation's list mostly stands for ({@code without}, {@code unless}),
 * as far as sentences without a word of the first list show it.
 * Needs a list of the translation's language.
 */
final class NegationRule {
    private static final int LEAST = 3;
    /** So many of its places make a word one that says no: a word that only stands near one is linked to it now and then. */
    private static final double MOSTLY = 0.75;

    /** A word that begins with a no is longer by so many letters at least, or it is another word. */
    private static final int LONGER = 3;

    private final Pair pair;
    private final Renderings renderings;
    private final Findings findings;
    private final Set<String> own;
    private final Set<String> others;
    /** By form of the source, in how many places it stands, and in how many of them a no stands for it. */
    private final Map<String, int[]> counts = new HashMap<>();

    /** By no of the translation, how often it stands for which word. */
    private final Map<String, Map<String, Integer>> stands = new HashMap<>();

    private NegationRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
        this.own = new HashSet<>(pair.left().usage().list(Usage.NEGATION));
        this.others = new HashSet<>(pair.right().usage().list(Usage.NEGATION));
    }

    static void check(Pair pair, Renderings renderings, Findings findings) {
        NegationRule rule = new NegationRule(pair, renderings, findings);
        if (rule.others.isEmpty()) {
            return;
        }
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            rule.learn(piece);
        }
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            rule.check(piece);
        }
    }

    private void learn(int piece) {
        Set<Integer> negated = new HashSet<>();
        List<Token> right = renderings.pieces().get(piece).right();
        if (renderings.pieces().get(piece).left().stream().anyMatch(token -> own.contains(token.lower()))) {
            return;
        }
        for (int j = 0; j < right.size(); j++) {
            int source = renderings.source(piece, j);
            if (others.contains(right.get(j).lower()) && source != Renderings.NONE) {
                negated.add(source);
                stands.computeIfAbsent(right.get(j).lower(), any -> new HashMap<>())
                        .merge(renderings.form(piece, source), 1, Integer::sum);
            }
        }
        for (int i = 0; i < renderings.forms(piece).length; i++) {
            int[] count = counts.computeIfAbsent(renderings.form(piece, i), any -> new int[2]);
            count[0]++;
            count[1] += negated.contains(i) ? 1 : 0;
        }
    }

    private boolean saysNo(int piece, int word) {
        Token token = renderings.pieces().get(piece).left().get(word);
        int[] count = counts.getOrDefault(renderings.form(piece, word), new int[2]);
        return own.contains(token.lower()) || count[0] >= LEAST && count[1] >= MOSTLY * count[0];
    }

    /**
     * Whether a word of the translation says no and stands for nothing else ({@code ohne} for without), or begins with a no and
     * stands where the source says it: {@code неспоменат} for not mentioned.
     */
    private boolean isNo(int piece, int right) {
        Token token = renderings.pieces().get(piece).right().get(right);
        int source = renderings.source(piece, right);
        boolean there = source != Renderings.NONE && (saysNo(piece, source) || source > 0 && saysNo(piece, source - 1));
        if (others.contains(token.lower())) {
            return there || source == Renderings.NONE || !isOwn(renderings.form(piece, source), token.lower());
        }
        return there
                && others.stream()
                        .anyMatch(no -> token.lower().length() > no.length() + LONGER
                                && token.lower().startsWith(no));
    }

    /** Whether a no mostly stands for one word. */
    private boolean isOwn(String form, String no) {
        Map<String, Integer> all = stands.getOrDefault(no, Map.of());
        return all.getOrDefault(form, 0) * 2
                > all.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void check(int piece) {
        Piece own = renderings.pieces().get(piece);
        int here = 0;
        for (int j = 0; j < own.right().size(); j++) {
            here += isNo(piece, j) ? 1 : 0;
        }
        int there = 0;
        int lonely = Renderings.NONE;
        for (int i = 0; i < own.left().size(); i++) {
            if (saysNo(piece, i)) {
                there++;
                boolean alone = renderings.of(piece, i).isEmpty();
                lonely = lonely == Renderings.NONE || alone ? i : lonely;
            }
        }
        if (here < there) {
            Token token = own.left().get(lonely);
            findings.add(
                    Rule.MISSING_WORDS,
                    renderings.spot(piece, renderings.gap(piece, lonely).words()),
                    pair.source(own.link()),
                    "The source says no " + times(there) + " (“" + token.letters() + "”), this sentence " + times(here),
                    "Say no where the source does");
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
