package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/** Sentences that nearly say what the one before them says, where the source does not repeat itself. */
final class AgainRule {
    private static final double ALIKE = 0.72;
    /** Words of a sentence; the source may have fewer. */
    private static final int LEAST = 6;

    private static final int LEAST_OF_SOURCE = 4;
    /** A source that has so much of a sentence in the next repeats itself; how much more the translation does is grammar. */
    private static final double REPEATED = 0.5;
    /** What has more words is no sentence, and comparing two takes time by the square. */
    private static final int LONGEST = 500;

    private AgainRule() {}

    static void check(Pair pair, Findings findings) {
        Prose source = pair.left();
        Prose target = pair.right();
        for (Texts texts : pair.texts()) {
            for (Line line : texts.right()) {
                List<List<Token>> own = parts(line, target);
                for (int i = 1; i < own.size(); i++) {
                    double alike = areWords(own.get(i)) ? alike(own.get(i - 1), own.get(i), LEAST) : 0;
                    if (alike >= ALIKE && !repeats(texts.left(), source, own.size(), alike)) {
                        report(pair, texts, own.get(i - 1), own.get(i), findings);
                    }
                }
            }
        }
    }

    /** Whether the source, too, has so many sentences, two of them so much alike. */
    private static boolean repeats(List<Line> lines, Prose source, int size, double alike) {
        int parts = 0;
        double most = 0;
        for (Line line : lines) {
            List<List<Token>> own = parts(line, source);
            parts += own.size();
            most = Math.max(most, alike(own));
        }
        return size <= parts && (most >= REPEATED || alike <= most + 0.1);
    }

    /** Whether they are more than single characters, which many sentences share in the same order. */
    private static boolean areWords(List<Token> sentence) {
        return sentence.stream()
                .noneMatch(token -> Word.standsAlone(token.letters().codePointAt(0)));
    }

    private static void report(Pair pair, Texts texts, List<Token> before, List<Token> here, Findings findings) {
        List<Token> shorter = here.size() < before.size() ? here : before;
        findings.add(
                Rule.REPEATED_SENTENCE,
                shorter.get(0)
                        .line()
                        .spotOfWords(
                                shorter.get(0).at(),
                                shorter.get(shorter.size() - 1).at()),
                pair.source(texts.link()),
                Say.SAID_TWICE.of(),
                Say.DELETE_ONE_SENTENCE.of());
    }

    /** The sentences of a line, parted at semicolons, too. */
    private static List<List<Token>> parts(Line line, Prose prose) {
        List<List<Token>> parts = new ArrayList<>();
        for (Span sentence : prose.sentences(line)) {
            int start = sentence.start();
            for (int at = start; at <= sentence.end(); at++) {
                if (at == sentence.end() || line.text().charAt(at) == ';') {
                    parts.add(line.tokens(new Span(start, at)));
                    start = at;
                }
            }
        }
        return parts;
    }

    private static double alike(List<List<Token>> parts) {
        double most = 0;
        for (int i = 1; i < parts.size(); i++) {
            most = Math.max(most, alike(parts.get(i - 1), parts.get(i), LEAST_OF_SOURCE));
        }
        return most;
    }

    /** How much of the shorter one the other has, in the same order. */
    private static double alike(List<Token> one, List<Token> other, int fewest) {
        int least = Math.min(one.size(), other.size());
        if (least < fewest || one.size() > LONGEST || other.size() > LONGEST) {
            return 0;
        }
        int[] above = new int[other.size() + 1];
        for (Token token : one) {
            int[] row = new int[other.size() + 1];
            for (int j = 1; j <= other.size(); j++) {
                row[j] = Token.alike(token.stem(), other.get(j - 1).stem())
                        ? above[j - 1] + 1
                        : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return (double) above[other.size()] / least;
    }
}
