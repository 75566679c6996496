package org.clausebook.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words of the source that are rendered otherwise here than elsewhere, or not at all. A word is looked at by itself and
 * with up to two neighbours on either side: what most places where it stands between the same words have for it, the
 * odd ones lack.
 */
final class WordRule {
    private static final int LEAST = 3;
    private static final int NEIGHBOURS = 2;
    /** Of fewer words, context says too little: the word must be frequent, and the rendering nearly the only one. */
    private static final int PHRASE = 3;

    private static final int FREQUENT = 8;
    private static final double NEARLY_ALL = 0.85;

    /** A word of the source in a piece. */
    private record At(int piece, int word) {}

    /** An odd one: what the others have, how many of how many, and of how many words the context is. */
    private record Odd(At at, Set<String> usual, int good, int all, int context) {
        int weight() {
            return good * (context + 1);
        }
    }

    private final Pair pair;
    private final Renderings renderings;
    private final Findings findings;

    private WordRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
    }

    static void check(Pair pair, Renderings renderings, Findings findings) {
        WordRule rule = new WordRule(pair, renderings, findings);
        Map<At, Odd> odds = new LinkedHashMap<>();
        rule.contexts()
                .forEach((context, places) -> rule.odd(places, context.split(" ", -1).length - 1)
                        .forEach(odd ->
                                odds.merge(odd.at, odd, (one, other) -> other.weight() > one.weight() ? other : one)));
        odds.values().stream()
                .sorted(Comparator.comparingInt((Odd odd) -> odd.at.piece).thenComparingInt(odd -> odd.at.word))
                .forEach(rule::report);
    }

    private Map<String, List<At>> contexts() {
        Map<String, List<At>> contexts = new LinkedHashMap<>();
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            List<Token> left = renderings.pieces().get(piece).left();
            for (int at = 0; at < left.size(); at++) {
                if (renderings.isContent(left.get(at))) {
                    for (String context : contexts(left, at)) {
                        contexts.computeIfAbsent(context, any -> new ArrayList<>())
                                .add(new At(piece, at));
                    }
                }
            }
        }
        return contexts;
    }

    private static List<String> contexts(List<Token> left, int at) {
        List<String> contexts = new ArrayList<>();
        for (int before = 0; before <= Math.min(NEIGHBOURS, at); before++) {
            StringBuilder context = new StringBuilder().append(before);
            for (int i = at - before; i <= Math.min(left.size() - 1, at + NEIGHBOURS); i++) {
                context.append(' ').append(Renderings.form(left.get(i)));
                if (i >= at) {
                    contexts.add(context.toString());
                }
            }
        }
        return contexts;
    }

    /** The places of a context that lack what most have. */
    private List<Odd> odd(List<At> places, int context) {
        if (places.size() < LEAST) {
            return List.of();
        }
        Set<String> usual = usual(places);
        List<At> odd = places.stream()
                .filter(at -> !renderings.negates(at.piece, at.word)
                        || !renderings.keeps(at.piece, at.word)
                                && usual.stream().noneMatch(stem -> renderings.has(at.piece, stem)))
                .toList();
        int good = places.size() - odd.size();
        boolean enough = context < PHRASE
                ? good >= FREQUENT && good >= NEARLY_ALL * places.size()
                : good >= 2 && (good * 4 >= places.size() * 3 || odd.size() == 1);
        return usual.isEmpty() || !enough
                ? List.of()
                : odd.stream()
                        .filter(at -> context >= PHRASE || !isEstablished(at))
                        .map(at -> new Odd(at, usual, good, places.size(), context))
                        .toList();
    }

    private boolean isEstablished(At at) {
        String form = Renderings.form(renderings.pieces().get(at.piece).left().get(at.word));
        return renderings.of(at.piece, at.word).stream().anyMatch(stem -> renderings.isEstablished(form, stem));
    }

    /** The stems that stand for the word in most places; none where no stem stands for it in two thirds of them. */
    private Set<String> usual(Collection<At> places) {
        Map<String, Integer> counts = new HashMap<>();
        for (At at : places) {
            renderings.of(at.piece, at.word).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<String> usual = new TreeSet<>();
        if (most >= 2 && most * 3 >= places.size() * 2) {
            counts.forEach((stem, count) -> {
                if (count * 2 >= most) {
                    usual.add(stem);
                }
            });
        }
        return usual;
    }

    private void report(Odd odd) {
        Piece piece = renderings.pieces().get(odd.at.piece);
        Token token = piece.left().get(odd.at.word);
        Renderings.Gap gap = renderings.gap(odd.at.piece, odd.at.word);
        findings.add(
                gap.omitted() ? Rule.MISSING_WORDS : Rule.TERM_INCONSISTENT,
                renderings.spot(odd.at.piece, gap.words()),
                pair.source(piece.link()),
                "“" + token.letters() + "” is rendered by " + String.join(" or ", odd.usual) + "… in " + odd.good
                        + " of " + odd.all + " such places, not here",
                gap.omitted() ? "Write what stands for it" : "Render it as elsewhere");
    }
}
