package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.align.BlockLink;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/** Sentences that nothing of the other side stands for. */
final class SentenceRule {
    private static final int LEAST = 4;
    /** Of a sentence that stands for something, more of the words do. */
    private static final double COVERED = 0.25;

    private static final float LINKED = 0.15f;

    private final Pair pair;
    private final Findings findings;
    /** How many letters of the translation one of the source makes. */
    private final double growth;

    private SentenceRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.growth = (double) letters(pair.right()) / Math.max(1, letters(pair.left()));
    }

    static void check(Pair pair, Findings findings) {
        SentenceRule rule = new SentenceRule(pair, findings);
        pair.ofLink().forEach(rule::check);
    }

    private static int letters(Prose prose) {
        return prose.lines().stream().mapToInt(line -> line.text().length()).sum();
    }

    private void check(BlockLink link, List<Piece> pieces) {
        Texts texts = Texts.of(pair, link);
        double lacking = growth * letters(texts.left()) - letters(texts.right());
        for (Piece piece : pieces) {
            float[][] strengths = pair.strengths(piece);
            missing(link, piece, strengths, lacking);
            extra(link, piece, strengths, -lacking);
        }
    }

    private static int letters(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private void missing(BlockLink link, Piece piece, float[][] strengths, double lacking) {
        float[] most = new float[strengths.length];
        for (int i = 0; i < most.length; i++) {
            for (float strength : strengths[i]) {
                most[i] = Math.max(most[i], strength);
            }
        }
        for (int[] sentence : sentences(piece.left(), pair.left())) {
            Line.Spot spot = spot(piece.left(), sentence);
            if (isAlone(sentence, most) && lacking > 0.5 * growth * spot.span().length()) {
                findings.missing(
                        Rule.MISSING_SENTENCE,
                        pair.beside().isCutOtherwise(link) ? Severity.NOTE : Rule.MISSING_SENTENCE.severity(),
                        pair.place(link),
                        spot,
                        Say.SENTENCE_MISSING.of(),
                        Say.TRANSLATE_IT.of());
            }
        }
    }

    private void extra(BlockLink link, Piece piece, float[][] strengths, double surplus) {
        float[] most = new float[piece.right().size()];
        for (float[] row : strengths) {
            for (int j = 0; j < most.length; j++) {
                most[j] = Math.max(most[j], row[j]);
            }
        }
        for (int[] sentence : sentences(piece.right(), pair.right())) {
            Line.Spot spot = spot(piece.right(), sentence);
            if (isAlone(sentence, most) && surplus > 0.5 * spot.span().length()) {
                findings.add(
                        Rule.EXTRA_SENTENCE,
                        spot,
                        pair.source(link),
                        Say.SENTENCE_EXTRA.of(),
                        Say.DELETE_OR_SAY_WHY.of());
            }
        }
    }

    private static Line.Spot spot(List<Token> tokens, int[] sentence) {
        Token first = tokens.get(sentence[0]);
        return first.line().spotOfWords(first.at(), tokens.get(sentence[1] - 1).at());
    }

    private static boolean isAlone(int[] sentence, float[] most) {
        int size = sentence[1] - sentence[0];
        int covered = 0;
        for (int i = sentence[0]; i < sentence[1]; i++) {
            covered += most[i] > LINKED ? 1 : 0;
        }
        return size >= LEAST && covered <= COVERED * size;
    }

    /** Where the sentence ends that goes on behind an offset. */
    private static int end(List<Span> sentences, int from, int last) {
        for (Span sentence : sentences) {
            if (sentence.end() > from) {
                return sentence.end();
            }
        }
        return last;
    }

    /** The sentences of one side of a piece: the first word, and the one behind the last. */
    private static List<int[]> sentences(List<Token> tokens, Prose prose) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        while (start < tokens.size() && tokens.get(0).line().field() == Mark.Field.TEXT) {
            Line line = tokens.get(start).line();
            int from = line.words().get(tokens.get(start).at()).span().start();
            int stop = end(prose.sentences(line), from, line.text().length());
            int end = start + 1;
            while (end < tokens.size()
                    && tokens.get(end).line() == line
                    && line.words().get(tokens.get(end).at()).span().start() < stop) {
                end++;
            }
            sentences.add(new int[] {start, end});
            start = end;
        }
        return sentences;
    }
}
