package org.clausebook.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.check.TwinTexts.Gap;
import org.clausebook.check.TwinTexts.Spot;

/**
 * A comma that the translation of the same words has elsewhere, and the source has in all these places. Where the source
 * has none, a comma is a matter of the other language.
 */
final class TwinMarkRule {
    private static final String COMMA = ",";

    private final Pair pair;
    private final Renderings renderings;
    private final Findings findings;
    /** By where it is missing, where it stands. */
    private final Map<Spot, Set<Spot>> missing = new LinkedHashMap<>();

    private TwinMarkRule(Pair pair, Renderings renderings, Findings findings) {
        this.pair = pair;
        this.renderings = renderings;
        this.findings = findings;
    }

    static void check(Pair pair, Renderings renderings, List<TwinTexts> twins, Findings findings) {
        TwinMarkRule rule = new TwinMarkRule(pair, renderings, findings);
        for (TwinTexts texts : twins) {
            texts.gaps().stream()
                    .filter(gap -> gap.one().size() + gap.other().size() == 0)
                    .filter(gap -> rule.isOfSource(texts, gap))
                    .forEach(rule::compare);
        }
        rule.missing.forEach(rule::report);
    }

    /** Whether there is just a comma in both sources between what the shared words stand for. */
    private boolean isOfSource(TwinTexts texts, Gap gap) {
        int from = texts.twin().inOther(gap.from());
        int to = texts.twin().inOther(gap.to());
        return marks(renderings.pieces().get(gap.one().piece()).left(), gap.from(), gap.to())
                        .equals(COMMA)
                && marks(renderings.pieces().get(gap.other().piece()).left(), from, to)
                        .equals(COMMA);
    }

    private void compare(Gap gap) {
        String one = marks(gap.one());
        String other = marks(gap.other());
        if (one.isEmpty() && other.equals(COMMA)) {
            missing.computeIfAbsent(gap.one(), any -> new LinkedHashSet<>()).add(gap.other());
        } else if (other.isEmpty() && one.equals(COMMA)) {
            missing.computeIfAbsent(gap.other(), any -> new LinkedHashSet<>()).add(gap.one());
        }
    }

    private String marks(Spot spot) {
        return marks(renderings.pieces().get(spot.piece()).right(), spot.from() - 1, spot.to());
    }

    /** The marks between two words, other words left out. */
    private static String marks(List<Token> tokens, int from, int to) {
        StringBuilder marks = new StringBuilder();
        for (int i = from; i < to; i++) {
            Line line = tokens.get(i).line();
            int end = tokens.get(i + 1).line() == line
                    ? tokens.get(i + 1).at()
                    : line.words().size();
            for (int at = tokens.get(i).at() + 1; at < end; at++) {
                marks.append(line.word(at));
            }
        }
        return marks.toString();
    }

    private void report(Spot spot, Set<Spot> with) {
        findings.add(
                Rule.COMMA,
                renderings.spot(spot.piece(), List.of(spot.from() - 1, spot.to())),
                pair.source(renderings.pieces().get(spot.piece()).link()),
                Say.COMMA_IN_OTHER_PLACES.of(with.size()),
                Say.WRITE_COMMA.of());
    }
}
