package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** In so many sentences, no two alike, most have what is usual. */
    private static final int SEVERAL = 2;

    /** In so many places most have what is usual where a single one has not. */
    private static final int SINGLE = 5;

    private static final int FREQUENT = 8;
    private static final double NEARLY_ALL = 0.95;
    /** Of all places that have what is usual, so many are linked to it: the others have it somewhere. */
    private static final double ONE_WORD = 0.9;

    /** A word of the source in a piece. */
    private record At(int piece, int word) {}

    /** Of how many words it is, and the words that stand in it. */
    private record Context(int size, List<At> places) {}

    /** An odd one: what the others have, how many of how many, and of how many words the context is. */
    private record Odd(At at, Set<String> usual, int good, int all, int context) {
        /** Whether more than a few have it, or nearly all. */
        boolean isUsage() {
            return good > LEAST || good * 4 >= all * 3;
        }

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
        for (Context context : rule.contexts()) {
            for (Odd odd : rule.odd(context.places, context.size)) {
                odds.merge(odd.at, odd, (one, other) -> other.weight() > one.weight() ? other : one);
            }
        }
        odds.values().stream()
                .sorted(Comparator.comparingInt((Odd odd) -> odd.at.piece).thenComparingInt(odd -> odd.at.word))
                .forEach(rule::report);
    }

    /** The contexts that stand in several places, in the order of their first. */
    private List<Context> contexts() {
        Runs runs = new Runs(NEIGHBOURS + 1);
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            List<Token> left = renderings.pieces().get(piece).left();
            for (int at = 0; at < left.size(); at++) {
                if (renderings.isContent(left.get(at))) {
                    contexts(runs, piece, at);
                }
            }
        }
        List<Context> contexts = new ArrayList<>();
        for (Runs.Run run : runs.atLeast(LEAST)) {
            List<At> places = new ArrayList<>();
            run.places().forEach(place -> places.add(new At(place.piece(), place.at())));
            contexts.add(new Context(run.size(), places));
        }
        return contexts;
    }

    private void contexts(Runs runs, int piece, int at) {
        int[] forms = renderings.forms(piece);
        for (int before = 0; before <= Math.min(NEIGHBOURS, at); before++) {
            int run = before;
            for (int i = at - before; i <= Math.min(forms.length - 1, at + NEIGHBOURS); i++) {
                run = runs.longer(run, forms[i]);
                if (i >= at) {
                    runs.add(run, piece, at);
                }
            }
        }
    }

    /** The places of a context that lack what most have. */
    private List<Odd> odd(List<At> places, int context) {
        Set<String> usual = usual(places);
        if (usual.isEmpty()) {
            return List.of();
        }
        List<At> odd = new ArrayList<>();
        for (At at : places) {
            if (!renderings.keeps(at.piece, at.word) && !has(at, usual)) {
                odd.add(at);
            }
        }
        int good = places.size() - odd.size();
        boolean enough = context < PHRASE
                ? good >= FREQUENT && good >= NEARLY_ALL * (places.size() - (isOneWord(places, usual, good) ? 1 : 0))
                : good >= 2 && (good * 5 > places.size() * 4 || odd.size() == 1 && good >= SINGLE);
        List<At> usually = new ArrayList<>(places);
        usually.removeAll(odd);
        return !enough || !isSaidOfSeveral(usually)
                ? List.of()
                : odd.stream()
                        .filter(at -> !isEstablished(at) && !isBeside(at, usually))
                        .map(at -> new Odd(at, usual, good, places.size(), context))
                        .toList();
    }

    /** Whether one and the same stem stands for a word nearly everywhere: then a single exception in ten is one. */
    private boolean isOneWord(List<At> places, Set<String> usual, int good) {
        long linked = places.stream()
                .filter(at -> renderings.of(at.piece, at.word).stream().anyMatch(usual::contains))
                .count();
        return linked >= ONE_WORD * good;
    }

    /**
     * Whether what most have for a word is there. A second mention may be left out; where it is not, once is not enough for
     * two: then a word that stands nearly nowhere else stands for it.
     */
    private boolean has(At at, Set<String> stems) {
        int often = renderings.often(at.piece, at.word);
        if (often > 1
                && renderings.of(at.piece, at.word).stream().noneMatch(stem -> isAlike(stem, stems))
                && renderings.count(at.piece, stems) < often) {
            Renderings.Gap gap = renderings.gap(at.piece, at.word);
            if (!gap.omitted() && renderings.isStrange(at.piece, gap.words())) {
                return false;
            }
        }
        for (String stem : stems) {
            if (renderings.has(at.piece, stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlike(String stem, Set<String> stems) {
        return stems.stream().anyMatch(other -> Token.alike(stem, other));
    }

    /** Whether the places are of several sentences: twins of one show a wrong link as often as a right one. */
    private boolean isSaidOfSeveral(List<At> places) {
        return places.stream()
                        .map(at -> Arrays.hashCode(renderings.forms(at.piece)))
                        .distinct()
                        .limit(SEVERAL)
                        .count()
                == SEVERAL;
    }

    /** Whether what stands for the word here stands in most of the usual places, too: beside what is usual. */
    private boolean isBeside(At odd, List<At> usually) {
        return renderings.of(odd.piece, odd.word).stream()
                .anyMatch(stem -> 2
                                * usually.stream()
                                        .filter(at -> renderings.has(at.piece, stem))
                                        .count()
                        > usually.size());
    }

    private boolean isEstablished(At at) {
        String form = renderings.form(at.piece, at.word);
        return renderings.of(at.piece, at.word).stream()
                .anyMatch(stem -> renderings.counts().isKnown(form, stem));
    }

    /** The stems that stand for the word in most places; none where no stem stands for it in two thirds of them. */
    private Set<String> usual(Collection<At> places) {
        Map<String, Integer> counts = new HashMap<>();
        int most = 0;
        for (At at : places) {
            for (String stem : renderings.of(at.piece, at.word)) {
                most = Math.max(most, counts.merge(stem, 1, Integer::sum));
            }
        }
        Set<String> usual = new TreeSet<>();
        if (most >= 2 && most * 3 >= places.size() * 2) {
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                if (entry.getValue() * 2 >= most) {
                    usual.add(entry.getKey());
                }
            }
        }
        return usual;
    }

    private void report(Odd odd) {
        Piece piece = renderings.pieces().get(odd.at.piece);
        Token token = piece.left().get(odd.at.word);
        Renderings.Gap gap = renderings.gap(odd.at.piece, odd.at.word);
        findings.add(
                gap.omitted() ? Rule.MISSING_WORDS : Rule.TERM_INCONSISTENT,
                renderings.severity(odd.at.piece, gap, odd.usual, odd.isUsage()),
                renderings.spot(odd.at.piece, gap.words()),
                pair.source(piece.link()),
                Say.RENDERED.of(
                        token.letters(),
                        Say.OR.join(odd.usual.stream().map(renderings::word).toList()),
                        odd.good,
                        odd.all),
                gap.omitted() ? Say.WRITE_COUNTERPART.of() : Say.RENDER_AS_ELSEWHERE.of());
    }
}
