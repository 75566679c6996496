package org.clausebook.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.text.Mark;
import org.clausebook.text.Word;

/** Words that have a capital in the source, and mostly in the translation, and lost it here. */
final class CapitalRule {
    private static final float LINKED = 0.3f;
    private static final int LEAST = 4;
    private static final double USUAL = 0.6;

    private final Pair pair;
    private final Findings findings;
    /** By the two words: how often both have a capital, and how often only that of the source has. */
    private final Map<String, int[]> counts = new HashMap<>();

    private CapitalRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
    }

    static void check(Pair pair, Findings findings) {
        CapitalRule rule = new CapitalRule(pair, findings);
        rule.each((piece, i, j) -> {
            int[] count = rule.counts.computeIfAbsent(both(piece, i, j), any -> new int[2]);
            count[piece.right().get(j).isCapital() ? 0 : 1]++;
        });
        rule.each(rule::report);
    }

    private static String both(Piece piece, int left, int right) {
        return piece.left().get(left).stem() + " " + piece.right().get(right).stem();
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
        if (!token.isCapital() && count[0] >= LEAST && count[0] >= USUAL * (count[0] + count[1])) {
            findings.add(
                    Rule.DEFINED_TERM_CASE,
                    token.line().spotOfWords(token.at(), token.at()),
                    Optional.of(piece.left().get(left).line().place()),
                    piece.left().get(left).letters() + " has a capital in the source, and what stands for it in "
                            + count[0] + " other places",
                    "Write it with a capital");
        }
    }
}
