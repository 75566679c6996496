package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.check.Matches.Match;
import org.clausebook.check.Twins.Twin;

/** The same words of the source in two places, and what the two translations share of them. */
final class TwinTexts {
    /** The same in so many words of the source is no chance. */
    private static final int LEAST = 5;
    /** Where more words differ, the sentence is built otherwise. */
    private static final int SPOT = 5;
    /** So many words from where they differ, both have words for the same words of the source. */
    private static final int ANCHOR = 2;

    /** Words of a piece's translation, from the first to the one behind the last. */
    record Spot(int piece, int from, int to) {
        int size() {
            return to - from;
        }
    }

    /**
     * What stands between two words that both translations have, for the same words of the source.
     *
     * @param one words of the one translation, none where it has none there
     * @param other those of the other
     * @param from the word of the source that the shared word before them stands for, or the next
     * @param to the word of the source that the shared word behind them stands for, or the one before
     */
    record Gap(Spot one, Spot other, int from, int to) {}

    private final Renderings renderings;
    private final Twin twin;
    private final List<Gap> gaps;

    private TwinTexts(Renderings renderings, Twin twin) {
        this.renderings = renderings;
        this.twin = twin;
        this.gaps = found();
    }

    static List<TwinTexts> in(Renderings renderings) {
        List<int[]> forms = IntStream.range(0, renderings.pieces().size())
                .mapToObj(renderings::forms)
                .toList();
        return Twins.in(forms, LEAST).stream()
                .map(twin -> new TwinTexts(renderings, twin))
                .toList();
    }

    Twin twin() {
        return twin;
    }

    /** Everything between two shared words that stands for words of the source that are twins, if only a mark. */
    List<Gap> gaps() {
        return gaps;
    }

    private List<Gap> found() {
        List<Token> one = renderings.pieces().get(twin.one()).right();
        List<Token> other = renderings.pieces().get(twin.other()).right();
        List<Match> matches = Matches.of(one.size(), other.size(), (i, j) -> isSame(one.get(i), other.get(j)));
        List<Gap> gaps = new ArrayList<>();
        for (int at = 1; at < matches.size(); at++) {
            Match before = matches.get(at - 1);
            Match next = matches.get(at);
            Spot here = new Spot(twin.one(), before.one() + 1, next.one());
            Spot there = new Spot(twin.other(), before.other() + 1, next.other());
            boolean mark =
                    here.size() + there.size() > 0 || isParted(one, before.one()) || isParted(other, before.other());
            if (mark && Math.max(here.size(), there.size()) <= SPOT) {
                Optional<Integer> from = source(matches, at - 1, -1);
                Optional<Integer> to = source(matches, at, 1);
                if (from.isPresent() && to.isPresent()) {
                    gaps.add(new Gap(here, there, Math.min(from.get(), to.get()), Math.max(from.get(), to.get())));
                }
            }
        }
        return gaps;
    }

    /** Whether something is between a word and the next, if only a mark. */
    private static boolean isParted(List<Token> tokens, int at) {
        return tokens.get(at + 1).at() != tokens.get(at).at() + 1;
    }

    /** Words of one stem begin alike. */
    private static boolean isSame(Token one, Token other) {
        return one.lower().charAt(0) == other.lower().charAt(0)
                && (one.lower().equals(other.lower()) || Token.alike(one.stem(), other.stem()));
    }

    /** The word of the one's source that a shared word or the next one stands for, where it and the other's are of the twins. */
    private Optional<Integer> source(List<Match> matches, int at, int step) {
        for (int i = at; i >= 0 && i < matches.size() && Math.abs(i - at) < ANCHOR; i += step) {
            int source = renderings.source(twin.one(), matches.get(i).one());
            int there = renderings.source(twin.other(), matches.get(i).other());
            if (twin.has(source) && twin.turned().has(there)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
