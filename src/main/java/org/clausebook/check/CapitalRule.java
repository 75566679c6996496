package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausebook.text.Mark;
import org.clausebook.text.Word;

/** Words that have a capital in the source, and mostly in the translation, and lost it here. */
final class CapitalRule {
    private static final float LINKED = 0.3f;
    private static final int LEAST = 4;
    private static final double USUAL = 0.6;

    /** Marks and words within the titles of documents and bodies. */
    private static final Set<String> JOINING = Set.of(",", "&");

    private static final Set<String> WITHIN = Set.of("of");

    private final Pair pair;
    private final Findings findings;
    /** Words that are said otherwise in each place, and at times with a small word. */
    private final Set<String> pronouns;

    /** By the two words: how often both have a capital, and how often only that of the source has. */
    private final Map<String, int[]> counts = new HashMap<>();

    private CapitalRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.pronouns = new HashSet<>(pair.left().usage().list(Usage.PRONOUNS));
    }

    static void check(Pair pair, Findings findings) {
        CapitalRule rule = new CapitalRule(pair, findings);
        rule.each((piece, i, j) -> {
            int[] count = rule.counts.computeIfAbsent(both(piece, i, j), any -> new int[2]);
            count[piece.right().get(j).isCapital() ? 0 : 1]++;
        });
        rule.each(rule::report);
    }

    /** A word of the source within its title, and what stands for it: {@code Terms of Service} is other than {@code Service}. */
    private static String both(Piece piece, int left, int right) {
        int first = left;
        while (isTitle(piece.left(), first - 1, first)) {
            first--;
        }
        int last = left;
        while (isTitle(piece.left(), last + 1, last)) {
            last++;
        }
        StringBuilder both = new StringBuilder();
        piece.left()
                .subList(first, last + 1)
                .forEach(token -> both.append(token.stem()).append(' '));
        return both.append(left - first)
                .append(' ')
                .append(piece.right().get(right).stem())
                .toString();
    }

    /** Whether a word goes on with the title of another: one with a capital, or a small word before or behind one. */
    private static boolean isTitle(List<Token> tokens, int at, int beside) {
        if (at < 0
                || at == tokens.size()
                || tokens.get(at).line() != tokens.get(beside).line()) {
            return false;
        }
        Line line = tokens.get(at).line();
        int one = Math.min(tokens.get(at).at(), tokens.get(beside).at());
        int other = Math.max(tokens.get(at).at(), tokens.get(beside).at());
        boolean together = IntStream.range(one + 1, other).allMatch(mark -> JOINING.contains(line.word(mark)));
        int next = 2 * at - beside;
        boolean small = WITHIN.contains(tokens.get(at).lower())
                && next >= 0
                && next < tokens.size()
                && tokens.get(next).isCapital();
        return together && (tokens.get(at).isCapital() && !tokens.get(at).startsSentence() || small);
    }

    /** What is done with each pair of words. */
    private interface Use {
        void with(Piece piece, int left, int right);
    }

    /** All capital words in the middle of a sentence, each with the word that stands for it. */
    private void each(Use use) {
        for (Piece piece : pair.pieces()) {
            if (!piece.isPair() || piece.left().get(0).line().field() == Mark.Field.HEADING) {
                continue;
            }
            float[][] strengths = pair.strengths(piece);
            for (int i = 0; i < piece.left().size(); i++) {
                Token token = piece.left().get(i);
                boolean term = token.isCapital()
                        && !pronouns.contains(token.lower())
                        && token.kind() == Word.Kind.LETTERS
                        && token.letters().codePoints().skip(1).anyMatch(Character::isLowerCase);
                int best = term ? best(strengths[i]) : -1;
                if (best >= 0 && isOther(token, piece.right().get(best)) && i > 0) {
                    use.with(piece, i, best);
                }
            }
        }
    }

    private static boolean isOther(Token one, Token other) {
        return !one.stem().equals(other.stem()) && other.kind() == Word.Kind.LETTERS;
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

    private void report(Piece piece, int left, int right) {
        int[] count = counts.getOrDefault(both(piece, left, right), new int[2]);
        Token token = piece.right().get(right);
        if (!token.isCapital()
                && !isSaid(piece, left, right)
                && count[0] >= LEAST
                && count[0] >= USUAL * (count[0] + count[1])) {
            findings.add(
                    Rule.DEFINED_TERM_CASE,
                    token.line().spotOfWords(token.at(), token.at()),
                    Optional.of(piece.left().get(left).line().place()),
                    Say.CAPITAL_LOST.of(piece.left().get(left).letters(), count[0]),
                    Say.WRITE_WITH_CAPITAL.of());
        }
    }

    /** Whether the sentence has the word with a capital as often as its source: the small one stands for another. */
    private static boolean isSaid(Piece piece, int left, int right) {
        return capitals(piece.right(), piece.right().get(right))
                >= capitals(piece.left(), piece.left().get(left));
    }

    private static long capitals(List<Token> tokens, Token like) {
        return tokens.stream()
                .filter(token -> token.isCapital() && token.stem().equals(like.stem()))
                .count();
    }
}
