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
    /** Of one without which the lengths fit, more than so many: others may use the same words. */
    private static final double FITTING = 0.5;
    /** Lengths fit where their logarithms are no farther apart, ... */
    private static final double NEAR = 0.15;
    /** ... and do not where they are so far apart. */
    private static final double FAR = 0.3;

    private static final float LINKED = 0.15f;

    private final Pair pair;
    private final Findings findings;
    /** How many letters of the translation one of the source makes. */
    private final double growth;
    /** How many words of the translation there are for one of the source. */
    private final double words;

    private SentenceRule(Pair pair, Findings findings) {
        this.pair = pair;
        this.findings = findings;
        this.growth = (double) letters(pair.right()) / Math.max(1, letters(pair.left()));
        int left = 0;
        int right = 0;
        for (Piece piece : pair.pieces()) {
            left += piece.left().size();
            right += piece.right().size();
        }
        this.words = (double) right / Math.max(1, left);
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
        float[] most = held(strengths, strengths.length, piece.right().size(), false);
        for (int[] sentence : sentences(piece.left(), pair.left())) {
            Line.Spot spot = spot(piece.left(), sentence);
            double length = growth * spot.span().length();
            double share = fitsWithout(piece, length) ? FITTING : COVERED;
            if (isAlone(sentence, most, share * Math.min(1, words)) && lacking > 0.5 * length) {
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
        float[] most = held(strengths, piece.right().size(), strengths.length, true);
        for (int[] sentence : sentences(piece.right(), pair.right())) {
            Line.Spot spot = spot(piece.right(), sentence);
            if (isAlone(sentence, most, COVERED * Math.min(1, 1 / words))
                    && surplus > 0.5 * spot.span().length()) {
                findings.add(
                        Rule.EXTRA_SENTENCE,
                        spot,
                        pair.source(link),
                        Say.SENTENCE_EXTRA.of(),
                        Say.DELETE_OR_SAY_WHY.of());
            }
        }
    }

    /** How strongly each word is linked to one that no other word of its side is linked to more strongly. */
    private static float[] held(float[][] strengths, int size, int others, boolean isRight) {
        float[] most = new float[size];
        for (int other = 0; other < others && size > 0; other++) {
            int best = 0;
            float strongest = 0;
            for (int own = 0; own < size; own++) {
                float strength = isRight ? strengths[other][own] : strengths[own][other];
                if (strength > strongest) {
                    strongest = strength;
                    best = own;
                }
            }
            most[best] = Math.max(most[best], strongest);
        }
        return most;
    }

    private static Line.Spot spot(List<Token> tokens, int[] sentence) {
        Token first = tokens.get(sentence[0]);
        return first.line().spotOfWords(first.at(), tokens.get(sentence[1] - 1).at());
    }

    /** Whether the translation of a piece is as long as it would be without so many letters, and far too short with them. */
    private boolean fitsWithout(Piece piece, double letters) {
        double all = growth * width(piece.left());
        double there = width(piece.right());
        return Math.log(all / there) > FAR && Math.abs(Math.log((all - letters) / there)) < NEAR;
    }

    /** How many letters words take, with a space behind each. */
    private static int width(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> token.letters().length() + 1).sum();
    }

    /** @param share of its words, at most so many are held */
    private static boolean isAlone(int[] sentence, float[] most, double share) {
        int size = sentence[1] - sentence[0];
        int covered = 0;
        for (int i = sentence[0]; i < sentence[1]; i++) {
            covered += most[i] > LINKED ? 1 : 0;
        }
        return size >= LEAST && covered <= share * size;
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
