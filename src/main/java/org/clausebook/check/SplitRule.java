package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.text.Word;

/**
 * Terms of the source that the translation has two words for, each of them for nothing else, so that a reader takes them
 * for two terms. Neither need be the usual one: the rarer is told, with how often either stands.
 */
final class SplitRule {
    /** A word that stands once may be a slip of the links, or of the pen. */
    private static final int LEAST = 2;
    /** A word of the source that stands more often has several meanings. */
    private static final int MOST = 25;
    /** Of all places of a word, it stands in so many for the term: nearly nothing else is called so. */
    private static final double ONLY = 0.7;
    /** In so many places, a small word belongs to it. */
    private static final double PHRASE = 0.8;
    /** Shorter words are mostly particles. */
    private static final int LETTERS = 4;

    /** A word of a piece: of the source, and where its rendering is. */
    private record Place(int piece, int word, int right) {}

    private final Pair pair;
    private final Renderings renderings;
    private final boolean regular;
    private final Findings findings;
    /** By stem, how often the translation has it, and the source. */
    private final Map<String, Integer> rights = new HashMap<>();

    private final Set<String> lefts = new TreeSet<>();

    private SplitRule(Pair pair, Renderings renderings, boolean regular, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.regular = regular;
        this.findings = findings;
        for (Piece piece : renderings.pieces()) {
            piece.right().forEach(token -> rights.merge(token.stem(), 1, Integer::sum));
            piece.left().forEach(token -> lefts.add(token.stem()));
        }
    }

    /** @param regular whether the translation says the same words again and again, so that two for one say something */
    static void check(Pair pair, Renderings renderings, boolean regular, Findings findings) {
        SplitRule rule = new SplitRule(pair, renderings, regular, findings);
        Map<String, List<Place>> terms = new TreeMap<>();
        for (int piece = 0; piece < renderings.pieces().size(); piece++) {
            List<Token> left = renderings.pieces().get(piece).left();
            for (int word = 0; word < left.size(); word++) {
                if (renderings.isContent(left.get(word)) && !renderings.isWeighty(left.get(word))) {
                    terms.computeIfAbsent(left.get(word).stem(), any -> new ArrayList<>())
                            .add(new Place(piece, word, Renderings.NONE));
                }
            }
        }
        terms.values().stream()
                .filter(places -> places.size() >= 2 * LEAST && places.size() <= MOST && !rule.isOfPhrase(places))
                .forEach(rule::term);
    }

    /** Whether the same small word is behind it nearly everywhere: {@code subject to} is a phrase, and no term. */
    private boolean isOfPhrase(List<Place> places) {
        Map<String, Integer> counts = new HashMap<>();
        for (Place place : places) {
            List<Token> left = renderings.pieces().get(place.piece).left();
            if (place.word + 1 < left.size() && renderings.isGrammar(left.get(place.word + 1))) {
                counts.merge(left.get(place.word + 1).lower(), 1, Integer::sum);
            }
        }
        return counts.values().stream().anyMatch(count -> count >= PHRASE * places.size());
    }

    private Token right(Place place) {
        return renderings.pieces().get(place.piece).right().get(place.right);
    }

    private Token left(Place place) {
        return renderings.pieces().get(place.piece).left().get(place.word);
    }

    private void term(List<Place> places) {
        Map<String, List<Place>> words = new TreeMap<>();
        for (Place place : places) {
            Renderings.Gap gap = renderings.gap(place.piece, place.word);
            if (!gap.omitted() && !renderings.keeps(place.piece, place.word)) {
                gap.words().stream()
                        .map(right -> new Place(place.piece, place.word, right))
                        .filter(made -> isWord(right(made)))
                        .forEach(made -> words.computeIfAbsent(right(made).root(), any -> new ArrayList<>())
                                .add(made));
            }
        }
        List<List<Place>> own = words.values().stream().filter(this::isOnly).toList();
        own.stream()
                .filter(one -> own.stream().anyMatch(other -> isRarer(one, other)))
                .forEach(one -> own.stream()
                        .filter(other -> isRarer(one, other) && isOther(one, other))
                        .findFirst()
                        .ifPresent(other -> report(one, other)));
    }

    private static boolean isRarer(List<Place> one, List<Place> other) {
        return one.size() < other.size() && one.size() * 3 >= other.size();
    }

    private static boolean isWord(Token token) {
        return token.kind() == Word.Kind.LETTERS && token.letters().length() >= LETTERS;
    }

    /** Whether a word stands for nearly nothing else. */
    private boolean isOnly(List<Place> places) {
        Set<String> stems = new TreeSet<>();
        places.forEach(place -> stems.add(right(place).stem()));
        int all = stems.stream().mapToInt(stem -> rights.getOrDefault(stem, 0)).sum();
        return places.size() >= LEAST
                && places.size() >= ONLY * all
                && stems.stream().noneMatch(lefts::contains);
    }

    /** Whether two words are two, and stand for the same: never together, and each beside what the other stands beside. */
    private boolean isOther(List<Place> one, List<Place> other) {
        String stem = right(one.get(0)).stem();
        String otherStem = right(other.get(0)).stem();
        return !Token.kin(stem, otherStem)
                && !Token.isPrefixed(stem, otherStem)
                && one.stream().noneMatch(place -> renderings.has(place.piece, otherStem))
                && one.stream().anyMatch(place -> other.stream().anyMatch(peer -> isInCompany(place, peer)));
    }

    private boolean isInCompany(Place one, Place other) {
        return isBeside(one, other, -1) || isBeside(one, other, 1);
    }

    /** Whether the same word is beside both; a word of meaning where the translation is free, since any stands beside of. */
    private boolean isBeside(Place one, Place other, int step) {
        Optional<Token> neighbour = neighbour(one, step);
        return neighbour.filter(token -> regular || renderings.isContent(token)).isPresent()
                && neighbour.map(Token::lower).equals(neighbour(other, step).map(Token::lower));
    }

    private Optional<Token> neighbour(Place place, int step) {
        List<Token> left = renderings.pieces().get(place.piece).left();
        int at = place.word + step;
        return at < 0 || at >= left.size() ? Optional.empty() : Optional.of(left.get(at));
    }

    private void report(List<Place> rarer, List<Place> usual) {
        for (Place place : rarer) {
            findings.add(
                    Rule.TERM_INCONSISTENT,
                    renderings.spot(place.piece, List.of(place.right)),
                    pair.source(renderings.pieces().get(place.piece).link()),
                    Say.RENDERED_TWO_WAYS.of(
                            left(place).letters(),
                            right(place).letters(),
                            rarer.size(),
                            right(usual.get(0)).letters(),
                            usual.size()),
                    Say.RENDER_ONE_WAY.of());
        }
    }
}
