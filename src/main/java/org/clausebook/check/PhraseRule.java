package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Phrases. */
final class PhraseRule {
    private static final float LINKED = 0.25f;
    private static final int LONGEST = 6;

    private record At(int piece, int from, int to) {}

    /** What a phrase is in one place: the words of the translation. */
    private record Rendering(At at, List<Integer> words, String key) {}

    private record Odd(Rendering rendering, Set<String> extra, Set<String> lacking, int many, int all, String phrase) {
        double weight() {
            return many * Math.sqrt(phrase.split(" ", -1).length);
        }
    }

    private final Pair pair;
    private final Findings findings;
    private final List<Piece> pieces;
    private final List<float[][]> links = new ArrayList<>();
    private final List<int[]> best = new ArrayList<>();
    private final Set<String> grammar;

    private PhraseRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.pieces = pair.pieces().stream().filter(Piece::isPair).toList();
        this.grammar = new HashSet<>(pair.left().usage().list("grammar"));
        for (Piece piece : pieces) {
            float[][] s = pair.strengths(piece);
            links.add(s);
            // for each target word the source word that it is most strongly linked to
            int[] own = new int[piece.right().size()];
            for (int j = 0; j < own.length; j++) {
                own[j] = -1;
                float most = LINKED;
                for (int i = 0; i < s.length; i++) {
                    if (s[i][j] > most) {
                        most = s[i][j];
                        own[j] = i;
                    }
                }
            }
            best.add(own);
        }
    }

    static void check(Pair pair, Findings findings) {
        new PhraseRule(pair, findings).check();
    }

    private static String form(Token token) {
        String lower = token.lower();
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** For each word of the source, how often each stem stands for it. */
    private final Map<String, Map<String, Integer>> overall = new HashMap<>();

    private void learn() {
        for (int p = 0; p < pieces.size(); p++) {
            int[] own = best.get(p);
            for (int j = 0; j < own.length; j++) {
                if (own[j] >= 0) overall.computeIfAbsent(form(pieces.get(p).left().get(own[j])), x -> new TreeMap<>()).merge(pieces.get(p).right().get(j).stem(), 1, Integer::sum);
            }
        }
    }

    /** The word of the phrase that a stem mostly stands for. */
    private String sourceOf(String phrase, String stem) {
        String best = "";
        double most = 0;
        for (String word : phrase.split(" ", -1)) {
            Map<String, Integer> all = overall.getOrDefault(word, Map.of());
            double share = all.getOrDefault(stem, 0);
            if (share > most) {
                most = share;
                best = word;
            }
        }
        return best;
    }

    private boolean established(String word, String stem) {
        Map<String, Integer> all = overall.getOrDefault(word, Map.of());
        int total = all.values().stream().mapToInt(Integer::intValue).sum();
        int count = all.entrySet().stream().filter(e -> Token.alike(e.getKey(), stem)).mapToInt(Map.Entry::getValue).sum();
        return count >= 8 && count * 4 >= total;
    }

    private void check() {
        learn();
        Map<String, List<At>> phrases = new LinkedHashMap<>();
        for (int p = 0; p < pieces.size(); p++) {
            List<Token> left = pieces.get(p).left();
            for (int from = 0; from < left.size(); from++) {
                StringBuilder phrase = new StringBuilder();
                for (int to = from; to < Math.min(left.size(), from + LONGEST); to++) {
                    if (left.get(to).line() != left.get(from).line()) break;
                    phrase.append(to > from ? " " : "").append(form(left.get(to)));
                    if (!grammar.contains(left.get(from).lower()) && !grammar.contains(left.get(to).lower()) && (to > from || left.get(to).lower().length() > 3)) {
                        phrases.computeIfAbsent(phrase.toString(), x -> new ArrayList<>()).add(new At(p, from, to + 1));
                    }
                }
            }
        }
        List<Odd> odds = new ArrayList<>();
        phrases.forEach((phrase, places) -> {
            if (places.size() >= 3) odds.addAll(odd(phrase, places));
        });
        odds.sort(Comparator.comparingDouble(odd -> -odd.weight()));
        Set<String> done = new HashSet<>();
        for (Odd odd : odds) {
            boolean fresh = false;
            List<Token> right = pieces.get(odd.rendering.at.piece).right();
            List<Integer> show = odd.rendering.words;
            for (int j : show) fresh |= done.add(odd.rendering.at.piece + " " + j);
            if (fresh) report(odd, show);
        }
    }

    private List<Odd> odd(String phrase, List<At> places) {
        List<Rendering> all = new ArrayList<>();
        for (At at : places) {
            Rendering r = rendering(at);
            if (r != null) {
                all.add(r);
            }
        }
        int size = all.size();
        if (size < 3) return List.of();
        Map<String, Integer> counts = new TreeMap<>();
        for (Rendering r : all) {
            for (String stem : r.key.split(" ", -1)) counts.merge(stem, 1, Integer::sum);
        }
        int n = phrase.split(" ", -1).length;
        List<Odd> odd = new ArrayList<>();
        for (var core : counts.entrySet()) {
            String stem = core.getKey();
            if (stem.length() < 3 || core.getValue() < 2 || core.getValue() * 2 < size) continue;
            List<Rendering> lackers = all.stream().filter(r -> !pieceHas(r, stem)).toList();
            if (lackers.isEmpty()) continue;
            List<Rendering> having = all.stream().filter(r -> pieceHas(r, stem)).toList();
            Map<String, Integer> others = new TreeMap<>();
            for (Rendering r : lackers) {
                for (String own : r.key.split(" ", -1)) {
                    if (own.length() >= 3 && having.stream().filter(h -> List.of(h.key.split(" ", -1)).contains(own)).count() * 4 < having.size()) others.merge(own, 1, Integer::sum);
                }
            }
            Set<String> established = new HashSet<>();
            others.forEach((other, count) -> { if (count >= 4 && count * 4 >= size) established.add(other); });
            List<Rendering> left = lackers.stream().filter(r -> established.stream().noneMatch(e -> pieceHas(r, e))).toList();
            String word = sourceOf(phrase, stem);
            left = left.stream().filter(r -> pieces.get(r.at.piece).right().stream().noneMatch(t -> !Token.alike(t.stem(), stem) && established(word, t.stem()) && inReach(r, t))).toList();
            int good = size - left.size();
            boolean enough = n == 1 ? size >= 8 && good * 100 >= 85 * size : n == 2 ? good * 4 >= 3 * size : good * 3 >= 2 * size;
            if (!enough || left.isEmpty() || good < 2) continue;
            for (Rendering r : left) {
                Rendering gap = gap(r, word);
                odd.add(new Odd(gap, Set.of(gap.key), Set.of(stem), good, size, phrase + " / " + word));
            }
        }
        return odd;
    }

    private boolean inReach(Rendering r, Token token) {
        List<Token> right = pieces.get(r.at.piece).right();
        int at = right.indexOf(token);
        return at >= r.words.get(0) - 3 && at <= r.words.get(r.words.size() - 1) + 3;
    }

    /** Where the word's rendering ought to be: what stands for it, or for nothing, between its neighbours' renderings. */
    private Rendering gap(Rendering r, String word) {
        Piece piece = pieces.get(r.at.piece);
        int[] own = best.get(r.at.piece);
        int i = r.at.from;
        while (i < r.at.to - 1 && !form(piece.left().get(i)).equals(word)) i++;
        List<Integer> words = new ArrayList<>();
        for (int j = 0; j < own.length; j++) if (own[j] == i) words.add(j);
        if (!words.isEmpty()) return new Rendering(r.at, words, "X");
        int before = -1, after = -1;
        for (int k = i - 1; k >= 0 && before < 0; k--) before = lastOf(own, k);
        for (int k = i + 1; k < piece.left().size() && after < 0; k++) after = firstOf(own, k);
        if (before < 0) before = Math.max(0, after - 2);
        if (after < 0) after = Math.min(own.length - 1, before + 2);
        int from = Math.min(before, after), to = Math.max(before, after);
        for (int j = from + 1; j < to; j++) if (own[j] < 0) words.add(j);
        boolean content = words.stream().anyMatch(j -> piece.right().get(j).stem().length() > 3);
        if (content && to - from < 8) return new Rendering(r.at, words, "X");
        if (to - from >= 8) return new Rendering(r.at, r.words, "E");
        return new Rendering(r.at, List.of(from, to), "E");
    }

    private static int firstOf(int[] own, int i) {
        for (int j = 0; j < own.length; j++) if (own[j] == i) return j;
        return -1;
    }

    private static int lastOf(int[] own, int i) {
        for (int j = own.length - 1; j >= 0; j--) if (own[j] == i) return j;
        return -1;
    }

    private boolean pieceHas(Rendering r, String stem) {
        return pieces.get(r.at.piece).right().stream().anyMatch(t -> Token.alike(t.stem(), stem));
    }

    private Rendering rendering(At at) {
        int[] own = best.get(at.piece);
        List<Token> right = pieces.get(at.piece).right();
        int min = Integer.MAX_VALUE, max = -1;
        for (int j = 0; j < own.length; j++) {
            if (own[j] >= at.from && own[j] < at.to) {
                min = Math.min(min, j);
                max = Math.max(max, j);
            }
        }
        if (max < 0 || max - min > 2 * (at.to - at.from) + 3) return null;
        List<Integer> words = new ArrayList<>();
        Set<String> stems = new java.util.TreeSet<>();
        for (int j = min; j <= max; j++) {
            if (own[j] < 0 || own[j] >= at.from && own[j] < at.to) {
                String lower = right.get(j).lower();
                boolean kept = pieces.get(at.piece).left().subList(at.from, at.to).stream().anyMatch(t -> t.lower().equals(lower));
                if (kept && at.to - at.from == 1) return null;
                words.add(j);
                if (own[j] >= 0 && right.get(j).stem().length() > 2 && !kept) stems.add(right.get(j).stem());
            }
        }
        return stems.isEmpty() ? null : new Rendering(at, words, String.join(" ", stems));
    }

    private void report(Odd odd, List<Integer> show) {
        List<Token> right = pieces.get(odd.rendering.at.piece).right();
        Token first = right.get(show.get(0));
        Token last = right.get(show.get(show.size() - 1));
        findings.add(Rule.SAME_SOURCE_DIFFERS, first.line().spotOfWords(first.at(), last.line() == first.line() ? last.at() : first.at()), pair.source(pieces.get(odd.rendering.at.piece).link()),
                "PH " + odd.phrase + " lacks " + odd.lacking + " extra " + odd.extra + " in " + odd.many + " of " + odd.all + " n " + (odd.phrase.split(" ", -1).length - 2) + " " + odd.rendering.key, "");
    }
}
