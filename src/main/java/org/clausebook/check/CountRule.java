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
import java.util.stream.IntStream;

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
    /** How many pieces have each word of the source, a name and what it is made of told apart. */
    private final Map<String, Integer> pieces = new HashMap<>();
    /** Those of them that a translation has words for. */
    private final Set<String> content = new HashSet<>();
    /** How often the translation has each word, and how often it stands there for what word of the source. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Map<String, Map<String, Integer>> standing = new HashMap<>();
    /** By word of the source, the stems that stand for it more than once. */
    private final Map<String, Set<String>> usual = new HashMap<>();

    private CountRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
        Map<String, Map<String, Integer>> stems = new HashMap<>();
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            Piece words = renderings.pieces().get(piece);
            Set<String> own = new HashSet<>();
            for (int i = 0; i < words.left().size(); i++) {
                Token token = words.left().get(i);
                own.add(renderings.form(piece, i));
                if (renderings.isContent(token) && token.lower().length() >= LETTERS) {
                    content.add(renderings.form(piece, i));
                }
            }
            own.forEach(form -> pieces.merge(form, 1, Integer::sum));
            for (int j = 0; j < words.right().size(); j++) {
                Token token = words.right().get(j);
                counts.merge(token.lower(), 1, Integer::sum);
                source(piece, j).ifPresent(form -> {
                    standing.computeIfAbsent(form, any -> new HashMap<>()).merge(token.lower(), 1, Integer::sum);
                    stems.computeIfAbsent(form, any -> new HashMap<>()).merge(token.stem(), 1, Integer::sum);
                });
            }
        }
        stems.forEach((form, all) -> {
            Set<String> often = new TreeSet<>();
            all.forEach((other, count) -> {
                if (count > 1 && other.length() >= LETTERS) {
                    often.add(other);
                }
            });
            usual.put(form, often);
        });
    }

    /** What a word of a piece's translation stands for. */
    private Optional<String> source(int piece, int right) {
        int source = renderings.source(piece, right);
        return source == Renderings.NONE ? Optional.empty() : Optional.of(renderings.form(piece, source));
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
            for (String form : here.forms) {
                if (content.contains(form) && pieces.getOrDefault(form, 0) >= LEAST) {
                    all++;
                    if (isLacking(here, form, places(piece, form).size())) {
                        lacking++;
                        fewer.computeIfAbsent(form, any -> new ArrayList<>()).add(piece);
                    }
                }
            }
        }
        boolean close = all - lacking >= CLOSE * all;
        if (close) {
            fewer.forEach((form, less) -> {
                int size = pieces.getOrDefault(form, 0);
                if (size - less.size() >= USUAL * (size - 1)) {
                    less.forEach(piece -> report(piece, form, size));
                }
            });
        }
        return close;
    }

    /** The words of a piece's source, how often its translation has each word, and how often for which of them. */
    private record Here(
            Set<String> forms,
            List<Token> right,
            Map<String, Integer> counts,
            Map<String, Map<String, Integer>> standing) {}

    private Here here(int piece) {
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i < renderings.pieces().get(piece).left().size(); i++) {
            forms.add(renderings.form(piece, i));
        }
        Here here = new Here(forms, renderings.pieces().get(piece).right(), new HashMap<>(), new HashMap<>());
        for (int j = 0; j < here.right.size(); j++) {
            String word = here.right.get(j).lower();
            here.counts.merge(word, 1, Integer::sum);
            source(piece, j)
                    .ifPresent(form -> here.standing
                            .computeIfAbsent(form, any -> new HashMap<>())
                            .merge(word, 1, Integer::sum));
        }
        return here;
    }

    /** Whether fewer words of a piece stand for one elsewhere, or are of a family with such and stand for nothing else. */
    private boolean isLacking(Here here, String form, int words) {
        int counterparts = 0;
        List<Token> others = new ArrayList<>();
        for (Token token : here.right) {
            if (stands(here, token, form)) {
                counterparts++;
            } else {
                others.add(token);
            }
        }
        return counterparts < words
                && counterparts
                                + others.stream()
                                        .filter(token -> isKin(here, token, form) || isCompound(token, form))
                                        .count()
                        < words;
    }

    /** Whether a word mostly stands for the one of the source in the other pieces. */
    private boolean stands(Here here, Token token, String form) {
        String word = token.lower();
        int good = count(standing, form, word) - count(here.standing, form, word);
        return good > 0 && good >= MOSTLY * (counts.getOrDefault(word, 0) - here.counts.getOrDefault(word, 0));
    }

    private static int count(Map<String, Map<String, Integer>> standing, String form, String word) {
        return standing.getOrDefault(form, Map.of()).getOrDefault(word, 0);
    }

    private boolean isKin(Here here, Token token, String form) {
        return usual.getOrDefault(form, Set.of()).stream()
                        .anyMatch(other -> Token.alike(token.stem(), other)
                                || Token.kin(token.stem(), other)
                                || Token.isPrefixed(token.stem(), other))
                && here.forms.stream().noneMatch(other -> !other.equals(form) && stands(here, token, other));
    }

    /** Whether a word begins with what stands for one: {@code Hausordnung} says both house and rules. */
    private boolean isCompound(Token token, String form) {
        return usual.getOrDefault(form, Set.of()).stream()
                .anyMatch(other -> other.length() > LETTERS
                        && token.stem().length() > other.length()
                        && token.stem().startsWith(other));
    }

    private List<Integer> places(int piece, String form) {
        return IntStream.range(0, renderings.pieces().get(piece).left().size())
                .filter(i -> renderings.form(piece, i).equals(form))
                .boxed()
                .toList();
    }

    /** Told where the least sure of a word's counterparts is, if nothing stands there or a word that nothing else has. */
    private void report(int piece, String form, int all) {
        Piece own = renderings.pieces().get(piece);
        int weakest = 0;
        float least = Float.MAX_VALUE;
        for (int word : places(piece, form)) {
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
                    Say.FEWER_THAN_ELSEWHERE.of(own.left().get(weakest).letters(), all - 1),
                    strange ? Say.RENDER_AS_ELSEWHERE.of() : Say.WRITE_COUNTERPART.of());
        }
    }
}
