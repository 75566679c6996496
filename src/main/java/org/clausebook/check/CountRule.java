package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words of the source that the translation says as often nearly everywhere, and less often here: one was dropped, or a
 * word that stands nowhere else is in its place. Only a translation that keeps so close to its source is looked at; others
 * leave a second mention out as they like.
 */
final class CountRule {
    /** In fewer pieces, nobody knows what is usual for a word. */
    private static final int LEAST = 6;
    /** In so many of its other pieces, a word has as many counterparts as it has places. */
    private static final double USUAL = 0.98;
    /** In so many pieces of all words, so does a translation that keeps close to its source. */
    private static final double CLOSE = 0.95;
    /** Of its places elsewhere, a word of the translation stands in so many for the one of the source. */
    private static final double MOSTLY = 0.5;

    private static final int LETTERS = 3;

    private final Pair pair;
    private final Renderings renderings;
    private final Findings findings;
    /** How many pieces have each stem of the source. */
    private final Map<String, Integer> pieces = new HashMap<>();
    /** The stems of words that a translation has words for. */
    private final Set<String> content = new HashSet<>();
    /** How often the translation has each word, and how often it stands there for what stem of the source. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Map<String, Map<String, Integer>> standing = new HashMap<>();
    /** By stem of the source, the stems that stand for it more than once. */
    private final Map<String, Set<String>> usual = new HashMap<>();

    private CountRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
        Map<String, Map<String, Integer>> stems = new HashMap<>();
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            Piece words = renderings.pieces().get(piece);
            for (Token token : words.left()) {
                if (renderings.isContent(token) && token.lower().length() >= LETTERS) {
                    content.add(token.stem());
                }
            }
            words.left().stream().map(Token::stem).distinct().forEach(stem -> pieces.merge(stem, 1, Integer::sum));
            for (int j = 0; j < words.right().size(); j++) {
                Token token = words.right().get(j);
                counts.merge(token.lower(), 1, Integer::sum);
                source(piece, j).ifPresent(stem -> {
                    standing.computeIfAbsent(stem, any -> new HashMap<>()).merge(token.lower(), 1, Integer::sum);
                    stems.computeIfAbsent(stem, any -> new HashMap<>()).merge(token.stem(), 1, Integer::sum);
                });
            }
        }
        stems.forEach((stem, all) -> {
            Set<String> often = new TreeSet<>();
            all.forEach((other, count) -> {
                if (count > 1 && other.length() >= LETTERS) {
                    often.add(other);
                }
            });
            usual.put(stem, often);
        });
    }

    /** The stem of the word that a word of a piece's translation stands for. */
    private Optional<String> source(int piece, int right) {
        int source = renderings.source(piece, right);
        return source == Renderings.NONE
                ? Optional.empty()
                : Optional.of(renderings.pieces().get(piece).left().get(source).stem());
    }

    /** Whether the translation keeps so close to its source. */
    static boolean check(Pair pair, Renderings renderings, Findings findings) {
        return new CountRule(pair, renderings, findings).check();
    }

    private boolean check() {
        Map<String, List<Integer>> fewer = new TreeMap<>();
        int all = 0;
        int lacking = 0;
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            Here here = here(piece);
            for (String stem : here.stems) {
                if (content.contains(stem) && pieces.getOrDefault(stem, 0) >= LEAST) {
                    all++;
                    if (isLacking(here, stem, renderings.words(piece, stem).size())) {
                        lacking++;
                        fewer.computeIfAbsent(stem, any -> new ArrayList<>()).add(piece);
                    }
                }
            }
        }
        boolean close = all - lacking >= CLOSE * all;
        if (close) {
            fewer.forEach((stem, less) -> {
                int size = pieces.getOrDefault(stem, 0);
                if (size - less.size() >= USUAL * (size - 1)) {
                    less.forEach(piece -> report(piece, stem, size));
                }
            });
        }
        return close;
    }

    /** The stems of a piece's source, how often its translation has each word, and how often for which stem. */
    private record Here(
            Set<String> stems,
            List<Token> right,
            Map<String, Integer> counts,
            Map<String, Map<String, Integer>> standing) {}

    private Here here(int piece) {
        Set<String> stems = new TreeSet<>();
        renderings.pieces().get(piece).left().forEach(token -> stems.add(token.stem()));
        Here here = new Here(stems, renderings.pieces().get(piece).right(), new HashMap<>(), new HashMap<>());
        for (int j = 0; j < here.right.size(); j++) {
            String word = here.right.get(j).lower();
            here.counts.merge(word, 1, Integer::sum);
            source(piece, j)
                    .ifPresent(stem -> here.standing
                            .computeIfAbsent(stem, any -> new HashMap<>())
                            .merge(word, 1, Integer::sum));
        }
        return here;
    }

    /** Whether fewer words of a piece stand for one elsewhere, or are of a family with such and stand for nothing else. */
    private boolean isLacking(Here here, String stem, int words) {
        int counterparts = 0;
        List<Token> others = new ArrayList<>();
        for (Token token : here.right) {
            if (stands(here, token, stem)) {
                counterparts++;
            } else {
                others.add(token);
            }
        }
        return counterparts < words
                && counterparts
                                + others.stream()
                                        .filter(token -> isKin(here, token, stem))
                                        .count()
                        < words;
    }

    /** Whether a word mostly stands for the one of the source in the other pieces. */
    private boolean stands(Here here, Token token, String stem) {
        String word = token.lower();
        int good = count(standing, stem, word) - count(here.standing, stem, word);
        return good > 0 && good >= MOSTLY * (counts.getOrDefault(word, 0) - here.counts.getOrDefault(word, 0));
    }

    private static int count(Map<String, Map<String, Integer>> standing, String stem, String word) {
        return standing.getOrDefault(stem, Map.of()).getOrDefault(word, 0);
    }

    private boolean isKin(Here here, Token token, String stem) {
        return usual.getOrDefault(stem, Set.of()).stream()
                        .anyMatch(other -> Token.alike(token.stem(), other)
                                || Token.kin(token.stem(), other)
                                || Token.isPrefixed(token.stem(), other))
                && here.stems.stream().noneMatch(other -> !other.equals(stem) && stands(here, token, other));
    }

    /** Told where the least sure of a word's counterparts is, if nothing stands there or a word that nothing else has. */
    private void report(int piece, String stem, int all) {
        Piece own = renderings.pieces().get(piece);
        int weakest = 0;
        float least = Float.MAX_VALUE;
        for (int word : renderings.words(piece, stem)) {
            float most = 0;
            for (float strength : pair.strengths(own)[word]) {
                most = Math.max(most, strength);
            }
            if (most < least) {
                least = most;
                weakest = word;
            }
        }
        Renderings.Gap gap = renderings.gap(piece, weakest);
        boolean strange = renderings.isStrange(piece, gap.words());
        if ((gap.omitted() || strange) && !renderings.keeps(piece, weakest)) {
            findings.add(
                    strange ? Rule.TERM_INCONSISTENT : Rule.MISSING_WORDS,
                    renderings.spot(piece, gap.words()),
                    pair.source(own.link()),
                    "“" + own.left().get(weakest).letters() + "” has as many words for it in " + (all - 1)
                            + " other sentences, not here",
                    strange ? "Render it as elsewhere" : "Write what stands for it");
        }
    }
}
