package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.text.Word;

/**
 * Words of the source that are rendered otherwise here than elsewhere, or not at all. A word is looked at with its
 * neighbours: what most places where it stands between the same words have for it, the odd ones lack.
 */
final class RenderingRule {
    /** What is linked more weakly is not. */
    private static final float LINKED = 0.3f;

    private static final int LEAST = 3;

    /** A word of the source in a piece. */
    private record At(int piece, int word) {}

    /** An odd one, how many have the usual rendering, and how much of its context all of them share. */
    private record Odd(At at, Set<String> usual, int many, int all, int context) {}

    private final Pair pair;
    private final Findings findings;
    private final List<Piece> pieces;
    private final Set<String> grammar;
    private final Set<String> weighty;
    private final List<float[][]> links = new ArrayList<>();
    private final List<Map<String, Integer>> targets = new ArrayList<>();

    private RenderingRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.pieces = pair.pieces().stream().filter(Piece::isPair).toList();
        this.grammar = new HashSet<>(pair.left().usage().list("grammar"));
        this.weighty = new HashSet<>(pair.left().usage().list("weighty"));
        for (int piece = 0; piece < pieces.size(); piece++) {
            links.add(pair.strengths(pieces.get(piece)));
            Map<String, Integer> stems = new HashMap<>();
            pieces.get(piece).right().forEach(token -> stems.merge(token.stem(), 1, Integer::sum));
            targets.add(stems);
        }
    }

    static void check(Pair pair, Findings findings) {
        new RenderingRule(pair, findings).check();
    }

    private void check() {
        Map<String, List<At>> contexts = new LinkedHashMap<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            List<Token> left = pieces.get(piece).left();
            for (int at = 0; at < left.size(); at++) {
                if (left.get(at).kind() == Word.Kind.LETTERS && !skip(left.get(at))) {
                    for (int before = 0; before <= 2; before++) {
                        for (int after = 0; after <= 2; after++) {
                            if (at - before >= 0 && at + after < left.size()) {
                                contexts.computeIfAbsent(context(left, at, before, after), any -> new ArrayList<>())
                                        .add(new At(piece, at));
                            }
                        }
                    }
                }
            }
        }
        Map<At, Odd> odds = new LinkedHashMap<>();
        contexts.forEach((context, places) -> {
            if (places.size() >= LEAST) {
                for (Odd odd : odd(places, context.split(" ", -1).length - 1)) {
                    odds.merge(
                            odd.at,
                            odd,
                            (one, other) ->
                                    other.many * (other.context + 1) > one.many * (one.context + 1) ? other : one);
                }
            }
        });
        odds.values().stream()
                .sorted(Comparator.comparingInt((Odd odd) -> odd.at.piece).thenComparingInt(odd -> odd.at.word))
                .forEach(this::report);
    }

    private static String form(Token token, boolean first) {
        String lower = token.lower();
        String single = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
        return token.isCapital() && !first
                ? single.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + single.substring(1)
                : single;
    }

    private boolean skip(Token token) {
        return token.lower().length() < 4 && !weighty.contains(token.lower()) || grammar.contains(token.lower());
    }

    private static String context(List<Token> left, int at, int before, int after) {
        StringBuilder context = new StringBuilder().append(before);
        for (int i = at - before; i <= at + after; i++) {
            context.append(' ').append(form(left.get(i), i == 0));
        }
        return context.toString();
    }

    /** The places of a context that lack what most have. */
    private List<Odd> odd(List<At> places, int context) {
        Map<String, Integer> counts = new HashMap<>();
        for (At at : places) {
            linked(at).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most < 2 || most * 3 < places.size() * 2) {
            return List.of();
        }
        Set<String> usual = new HashSet<>();
        counts.forEach((stem, count) -> {
            if (count * 2 >= most) {
                usual.add(stem);
            }
        });
        List<Odd> odd = new ArrayList<>();
        int good = 0;
        for (At at : places) {
            boolean has = usual.stream().anyMatch(stem -> has(at, stem));
            good += has ? 1 : 0;
            if (!has) {
                odd.add(new Odd(at, usual, 0, places.size(), context));
            }
        }
        int established = good;
        if (context < 3 && (good < 8 || good * 100 < 85 * places.size())) {
            return List.of();
        }
        if (odd.isEmpty() || good * 4 < places.size() * 3 && good < places.size() - 1 || good < 2) {
            return List.of();
        }
        int many = good;
        return odd.stream()
                .map(one -> new Odd(one.at, usual, many, places.size(), context))
                .toList();
    }

    private boolean has(At at, String stem) {
        String itself = pieces.get(at.piece).left().get(at.word).stem();
        return targets.get(at.piece).keySet().stream()
                .anyMatch(target -> Token.alike(target, stem) || target.equals(itself));
    }

    private Set<String> linked(At at) {
        float[] row = links.get(at.piece)[at.word];
        Set<String> linked = new HashSet<>();
        for (int j = 0; j < row.length; j++) {
            if (row[j] > LINKED) {
                linked.add(pieces.get(at.piece).right().get(j).stem());
            }
        }
        return linked;
    }

    private void report(Odd odd) {
        Piece piece = pieces.get(odd.at.piece);
        Token token = piece.left().get(odd.at.word);
        float[][] strengths = links.get(odd.at.piece);
        int from = -1;
        for (int i = odd.at.word - 1; i >= 0 && from < 0; i--) {
            from = best(strengths[i]);
        }
        int to = -1;
        for (int i = odd.at.word + 1; i < strengths.length && to < 0; i++) {
            to = best(strengths[i]);
        }
        int own = best(strengths[odd.at.word]);
        Token first = piece.right().get(own >= 0 ? own : Math.max(0, from < 0 ? 0 : from));
        Token last = piece.right()
                .get(own >= 0 ? own : to < 0 ? Math.min(piece.right().size() - 1, first.at() + 2) : to);
        Line line = first.line();
        int a = first.at();
        int b = last.line() == line ? last.at() : a;
        findings.add(
                own >= 0 ? Rule.TERM_INCONSISTENT : Rule.MISSING_WORDS,
                line.spotOfWords(Math.min(a, b), Math.max(a, b)),
                pair.source(piece.link()),
                token.letters() + " is " + String.join("/", odd.usual) + " in " + odd.many + " of " + odd.all + " ctx "
                        + odd.context + " odd " + renderings(token.stem(), own < 0 ? "" : first.stem()),
                "");
    }

    private String renderings(String stem, String target) {
        int n = 0, t = 0;
        for (int p = 0; p < pieces.size(); p++) {
            for (int i = 0; i < pieces.get(p).left().size(); i++) {
                if (pieces.get(p).left().get(i).stem().equals(stem)) {
                    n++;
                    t += linked(new At(p, i)).stream().anyMatch(x -> Token.alike(x, target)) ? 1 : 0;
                }
            }
        }
        return t + "/" + n;
    }

    private static int best(float[] row) {
        int best = -1;
        for (int j = 0; j < row.length; j++) {
            if (row[j] > LINKED && (best < 0 || row[j] > row[best])) {
                best = j;
            }
        }
        return best;
    }
}
