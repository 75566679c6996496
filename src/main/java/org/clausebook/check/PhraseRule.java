package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Phrases of the source that are rendered otherwise here than elsewhere. For each phrase that stands in several places,
 * the stems that most of its renderings share; the odd ones have a share of the words and lack that stem. A second
 * rendering that many places have is no oversight, and neither is another form or order of the same words, but for terms
 * in capitals, whose words keep their order.
 */
final class PhraseRule {
    private static final int LONGEST = 9;
    private static final int LEAST = 3;
    /** Phrases of so many words say enough though they stand in few places. */
    private static final int LONG = 5;

    private static final double USUAL = 0.5;
    private static final double MOST = 0.52;
    private static final double NOTHING_LEFT_OUT = 0.8;
    private static final double ORDERED = 0.55;
    /** A second rendering in so many places, and in a quarter of all, is meant. */
    private static final int MEANT = 7;

    /** A phrase in a piece: its first word, and the one behind its last. */
    private record At(int piece, int from, int to) {}

    /** A phrase's rendering in one place: words of the translation, and the stems of those that stand for a word. */
    private record Rendering(At at, List<Integer> words, Set<String> stems) {}

    /** An odd one: where it shows, what is wrong, how many of how many places have it otherwise. */
    private record Odd(int piece, Renderings.Gap gap, Rule rule, Severity severity, Message message, double weight) {}

    private final Pair pair;
    private final Renderings renderings;
    private final boolean regular;
    private final Findings findings;

    private PhraseRule(Pair pair, Renderings renderings, boolean regular, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.regular = regular;
        this.findings = findings;
    }

    /** @param regular whether what is missing says something, and not only what stands otherwise */
    static void check(Pair pair, Renderings renderings, boolean regular, Findings findings) {
        PhraseRule rule = new PhraseRule(pair, renderings, regular, findings);
        List<Odd> odds = new ArrayList<>();
        for (Runs.Run phrase : rule.phrases().atLeast(LEAST)) {
            List<Rendering> all = new ArrayList<>();
            for (Runs.Place place : phrase.places()) {
                Rendering made = rule.rendering(new At(place.piece(), place.at(), place.at() + phrase.size()));
                if (!made.stems.isEmpty()) {
                    all.add(made);
                }
            }
            if (all.size() >= LEAST) {
                String[] words = rule.words(all.get(0).at);
                odds.addAll(rule.odd(words, all));
                odds.addAll(rule.order(words, all));
            }
        }
        rule.report(odds);
    }

    private Runs phrases() {
        Runs phrases = new Runs(1);
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            List<Token> left = renderings.pieces().get(piece).left();
            int[] forms = renderings.forms(piece);
            for (int from = 0; from < forms.length; from++) {
                if (renderings.isGrammar(left.get(from))) {
                    continue;
                }
                int phrase = 0;
                int end = Math.min(forms.length, from + LONGEST);
                for (int to = from;
                        to < end && left.get(to).line() == left.get(from).line();
                        to++) {
                    phrase = phrases.longer(phrase, forms[to]);
                    if (to > from && !renderings.isGrammar(left.get(to))) {
                        phrases.add(phrase, piece, from);
                    }
                }
            }
        }
        return phrases;
    }

    private String[] words(At at) {
        String[] words = new String[at.to - at.from];
        for (int i = 0; i < words.length; i++) {
            words[i] = renderings.form(at.piece, at.from + i);
        }
        return words;
    }

    /** What stands for a phrase; without stems where it stays as it is, or is all over the sentence. */
    private Rendering rendering(At at) {
        Piece piece = renderings.pieces().get(at.piece);
        List<Integer> words = new ArrayList<>();
        Set<String> stems = new TreeSet<>();
        boolean kept = false;
        for (int j = 0; j < piece.right().size(); j++) {
            int source = renderings.source(at.piece, j);
            if (source >= at.from && source < at.to) {
                words.add(j);
                boolean same = hasWord(piece.left(), at, piece.right().get(j).lower());
                kept |= same;
                if (!same && piece.right().get(j).stem().length() > 2) {
                    stems.add(piece.right().get(j).stem());
                }
            }
        }
        int size = at.to - at.from;
        boolean apart = !words.isEmpty() && words.get(words.size() - 1) - words.get(0) > 2 * size + 3;
        return new Rendering(at, words, apart || kept && size == 1 ? Set.of() : stems);
    }

    private static boolean hasWord(List<Token> left, At at, String lower) {
        for (int i = at.from; i < at.to; i++) {
            if (left.get(i).lower().equals(lower)) {
                return true;
            }
        }
        return false;
    }

    private List<Odd> odd(String[] phrase, List<Rendering> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(made -> made.stems.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        List<Odd> odd = new ArrayList<>();
        counts.forEach((stem, count) -> {
            if (count >= 2 && count >= USUAL * all.size()) {
                odd.addAll(lacking(phrase, stem, all));
            }
        });
        return odd;
    }

    /** The renderings that lack a stem that most have, and that have nothing else for it that is meant. */
    private List<Odd> lacking(String[] phrase, String stem, List<Rendering> all) {
        String word = source(phrase, stem);
        List<Rendering> lacking = new ArrayList<>();
        for (Rendering made : all) {
            if (!renderings.hasFamily(made.at.piece, stem)) {
                lacking.add(made);
            }
        }
        if (lacking.isEmpty()) {
            return List.of();
        }
        Set<String> meant = meant(lacking, all, stem);
        List<Rendering> left = lacking.stream()
                .filter(made -> meant.stream().noneMatch(other -> renderings.has(made.at.piece, other)))
                .filter(made -> !isEstablished(made, word, stem) && !isBeside(made, all, word, stem))
                .toList();
        int good = all.size() - left.size();
        double share = (double) good / all.size();
        boolean enough = good >= 2 && share >= MOST && (all.size() > LEAST || phrase.length >= LONG);
        List<Odd> odd = new ArrayList<>();
        if (enough && !word.isEmpty() && !renderings.isNegation(word)) {
            for (Rendering made : left) {
                Renderings.Gap gap = renderings.gap(made.at.piece, wordOf(made, word));
                boolean said = !gap.omitted() || share >= (phrase.length < LONG ? NOTHING_LEFT_OUT : MOST);
                boolean pronoun = renderings.isPronoun(word) && (phrase.length < LONG || share * 3 < 2);
                if (said && !pronoun) {
                    odd.add(found(made, gap, phrase, word, stem, good, all.size()));
                }
            }
        }
        return odd;
    }

    /** The word of the phrase that a stem mostly stands for. */
    private String source(String[] phrase, String stem) {
        String best = "";
        int most = 0;
        for (String word : phrase) {
            int count = renderings.counts().of(word, stem);
            if (count > most) {
                most = count;
                best = word;
            }
        }
        return best;
    }

    /** What those that lack the stem have in its stead, where many have it. */
    private Set<String> meant(List<Rendering> lacking, List<Rendering> all, String stem) {
        Map<String, Integer> instead = new TreeMap<>();
        List<Rendering> having =
                all.stream().filter(made -> made.stems.contains(stem)).toList();
        for (Rendering made : lacking) {
            for (String other : made.stems) {
                long beside =
                        having.stream().filter(one -> one.stems.contains(other)).count();
                if (beside * 4 < having.size()) {
                    instead.merge(other, 1, Integer::sum);
                }
            }
        }
        Set<String> meant = new TreeSet<>();
        instead.forEach((other, count) -> {
            if (count >= MEANT && count * 4 >= all.size()) {
                meant.add(other);
            }
        });
        return meant;
    }

    /** Whether another rendering stands about here that the word has in many places of the text. */
    private boolean isEstablished(Rendering made, String word, String stem) {
        List<Token> right = renderings.pieces().get(made.at.piece).right();
        int from = Math.max(0, made.words.get(0) - 3);
        int to = Math.min(right.size(), made.words.get(made.words.size() - 1) + 4);
        return right.subList(from, to).stream()
                .map(Token::stem)
                .anyMatch(other ->
                        !Token.alike(other, stem) && renderings.counts().isMeant(word, other));
    }

    /** Whether what stands for the word here stands in most of the usual places, too: beside the stem, in its phrase. */
    private boolean isBeside(Rendering made, List<Rendering> all, String word, String stem) {
        List<Rendering> good =
                all.stream().filter(one -> one.stems.contains(stem)).toList();
        return renderings.of(made.at.piece, wordOf(made, word)).stream()
                .anyMatch(other -> 2
                                * good.stream()
                                        .filter(one -> renderings.has(one.at.piece, other))
                                        .count()
                        > good.size());
    }

    private int wordOf(Rendering made, String word) {
        return IntStream.range(made.at.from, made.at.to)
                .filter(i -> renderings.form(made.at.piece, i).equals(word))
                .findFirst()
                .orElse(made.at.from);
    }

    private Odd found(
            Rendering made, Renderings.Gap gap, String[] phrase, String word, String stem, int good, int all) {
        Rule rule = gap.omitted()
                ? Rule.MISSING_WORDS
                : phrase.length < LONG ? Rule.TERM_INCONSISTENT : Rule.SAME_SOURCE_DIFFERS;
        Message message = Say.RENDERED_WITHIN.of(word, String.join(" ", phrase), renderings.word(stem), good, all);
        // A long phrase in three places says as much as a short one in four.
        boolean isUsage = good >= (phrase.length < LONG ? LEAST + 1 : LEAST) && (regular || !gap.omitted())
                || regular && good * 4 >= all * 3;
        return new Odd(
                made.at.piece,
                gap,
                rule,
                renderings.severity(made.at.piece, gap, List.of(stem), isUsage),
                message,
                good * Math.sqrt(phrase.length));
    }

    /** Renderings of a term in capitals whose words stand in another order than in most places. */
    private List<Odd> order(String[] phrase, List<Rendering> all) {
        Map<String, List<Rendering>> orders = new TreeMap<>();
        all.stream()
                .filter(this::isTerm)
                .forEach(made -> orders.computeIfAbsent(order(made), any -> new ArrayList<>())
                        .add(made));
        int size = orders.values().stream().mapToInt(List::size).sum();
        List<Odd> odd = new ArrayList<>();
        orders.forEach((usual, many) -> {
            if (size > LEAST && many.size() >= ORDERED * size) {
                Set<List<String>> known = new HashSet<>();
                many.forEach(made -> known.add(inOrder(made)));
                orders.forEach((order, others) -> {
                    if (!order.equals(usual)) {
                        others.stream()
                                .filter(made -> !known.contains(inOrder(made)))
                                .forEach(made -> odd.add(new Odd(
                                        made.at.piece,
                                        new Renderings.Gap(made.words, false),
                                        Rule.TERM_INCONSISTENT,
                                        Severity.WARNING,
                                        Say.OTHER_ORDER.of(String.join(" ", phrase), many.size(), size),
                                        many.size())));
                    }
                });
            }
        });
        return odd;
    }

    /** The stems of a rendering as they stand; the same words in the same order are so, whatever their links say. */
    private List<String> inOrder(Rendering made) {
        List<Token> right = renderings.pieces().get(made.at.piece).right();
        return made.words.stream().map(j -> right.get(j).stem()).toList();
    }

    /** Whether each word of the phrase has a capital, is translated, by one word, and these stand together. */
    private boolean isTerm(Rendering made) {
        Piece piece = renderings.pieces().get(made.at.piece);
        int from = made.words.get(0);
        int to = made.words.get(made.words.size() - 1);
        if (piece.right().subList(from, to).stream()
                .anyMatch(token -> !made.stems.contains(token.stem()) && !isFiller(token))) {
            return false;
        }
        List<Token> left = piece.left().subList(made.at.from, made.at.to);
        Set<Integer> covered = new HashSet<>();
        made.words.forEach(j -> covered.add(renderings.source(made.at.piece, j)));
        return left.size() > 1
                && left.stream()
                        .allMatch(token -> token.isCapital()
                                && piece.right().stream()
                                        .noneMatch(other -> other.lower().equals(token.lower())))
                && covered.size() == left.size()
                && made.stems.size() == left.size();
    }

    /** The places of the source's words in the order of the translation's. */
    private String order(Rendering made) {
        List<String> order = new ArrayList<>();
        for (int j : made.words) {
            String place = String.valueOf(renderings.source(made.at.piece, j) - made.at.from);
            if (!isFiller(renderings.pieces().get(made.at.piece).right().get(j)) && !order.contains(place)) {
                order.add(place);
            }
        }
        return String.join(" ", order);
    }

    private static boolean isFiller(Token token) {
        return token.stem().length() < 3;
    }

    /** The surest and weightiest first; what shows no word that was not shown yet is left out. */
    private void report(List<Odd> odds) {
        Set<List<Integer>> shown = new HashSet<>();
        odds.stream()
                .sorted(Comparator.comparing(Odd::severity)
                        .thenComparingDouble(odd -> -odd.weight)
                        .thenComparingInt(Odd::piece)
                        .thenComparing(Odd::message))
                .forEach(odd -> {
                    boolean fresh = false;
                    for (int word : odd.gap.words()) {
                        fresh |= shown.add(List.of(odd.piece, word));
                    }
                    if (fresh) {
                        findings.add(
                                odd.rule,
                                odd.severity,
                                renderings.spot(odd.piece, odd.gap.words()),
                                pair.source(renderings.pieces().get(odd.piece).link()),
                                odd.message,
                                odd.gap.omitted() ? Say.WRITE_COUNTERPART.of() : Say.RENDER_AS_ELSEWHERE.of());
                    }
                });
    }
}
