package org.clausebook.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.check.TwinTexts.Gap;
import org.clausebook.check.TwinTexts.Spot;
import org.clausebook.text.Word;

/**
 * A set phrase with another small word than elsewhere, in the translation of the same words. A phrase is set where most
 * places of its second word have one of two before it: {@code in connection}, and {@code on connection}.
 */
final class TwinParticleRule {
    private static final int LETTERS = 3;
    /** A phrase that stands less often is none yet. */
    private static final int SET = 4;
    /** So many of the word's places have one of the two before it: a name or a pronoun has any small word there. */
    private static final double MOST = 0.5;

    /** Two words side by side, in small letters. */
    private record Two(String first, String second) {}

    private final Pair pair;
    private final Renderings renderings;
    private final Findings findings;
    private final Map<Two, Integer> phrases = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    /** By where it stands, the phrase that stands elsewhere. */
    private final Map<Spot, Two> odd = new LinkedHashMap<>();

    private TwinParticleRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
        for (Piece piece : renderings.pieces()) {
            List<Token> right = piece.right();
            for (int at = 0; at < right.size(); at++) {
                words.merge(right.get(at).lower(), 1, Integer::sum);
                if (at > 0) {
                    phrases.merge(two(right, at - 1), 1, Integer::sum);
                }
            }
        }
    }

    static void check(Pair pair, Renderings renderings, List<TwinTexts> twins, Findings findings) {
        TwinParticleRule rule = new TwinParticleRule(pair, renderings, findings);
        for (TwinTexts texts : twins) {
            texts.gaps().stream()
                    .filter(gap -> gap.one().size() == 1 && gap.other().size() == 1)
                    .forEach(rule::compare);
        }
        rule.odd.forEach(rule::report);
    }

    private static Two two(List<Token> tokens, int at) {
        return new Two(tokens.get(at).lower(), tokens.get(at + 1).lower());
    }

    private Two two(Spot spot) {
        return two(renderings.pieces().get(spot.piece()).right(), spot.from());
    }

    private void compare(Gap gap) {
        Two one = two(gap.one());
        Two other = two(gap.other());
        if (isParticle(gap.one()) && isParticle(gap.other()) && one.second.equals(other.second)) {
            compare(gap.one(), other);
            compare(gap.other(), one);
        }
    }

    private boolean isParticle(Spot spot) {
        Token token = renderings.pieces().get(spot.piece()).right().get(spot.from());
        return token.kind() == Word.Kind.LETTERS && token.letters().length() <= LETTERS;
    }

    private void compare(Spot spot, Two usual) {
        int here = phrases.getOrDefault(two(spot), 0);
        int there = phrases.getOrDefault(usual, 0);
        if (there >= SET && there > here && here + there >= MOST * words.getOrDefault(usual.second, 0)) {
            odd.put(spot, usual);
        }
    }

    private void report(Spot spot, Two usual) {
        findings.add(
                Rule.SAME_SOURCE_DIFFERS,
                renderings.spot(spot.piece(), List.of(spot.from(), spot.to())),
                pair.source(renderings.pieces().get(spot.piece()).link()),
                Say.OTHER_PARTICLE.of(usual.first + " " + usual.second, phrases.getOrDefault(usual, 0)),
                Say.WRITE.of(usual.first + " " + usual.second));
    }
}
