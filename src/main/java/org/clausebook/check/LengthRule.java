package org.clausebook.check;

import java.util.List;

/** Blocks whose length is far from what the others lead to expect: the logarithm of the ratio, against its spread. */
final class LengthRule {
    private static final double FAR = 4;
    private static final int LEAST = 60;

    private LengthRule() {}

    static void check(Pair pair, Findings findings) {
        List<Texts> all = pair.texts().stream()
                .filter(texts -> letters(texts.left()) >= LEAST && letters(texts.right()) > 0)
                .toList();
        double[] ratios = all.stream().mapToDouble(LengthRule::ratio).sorted().toArray();
        if (ratios.length < 10) {
            return;
        }
        double median = ratios[ratios.length / 2];
        double[] apart = all.stream()
                .mapToDouble(texts -> Math.abs(ratio(texts) - median))
                .sorted()
                .toArray();
        double spread = Math.max(0.05, 1.4826 * apart[apart.length / 2]);
        for (Texts texts : all) {
            double away = (ratio(texts) - median) / spread;
            if (Math.abs(away) > FAR) {
                report(pair, texts, away, median, findings);
            }
        }
    }

    private static int letters(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static double ratio(Texts texts) {
        return Math.log((double) letters(texts.right()) / letters(texts.left()));
    }

    private static void report(Pair pair, Texts texts, double away, double median, Findings findings) {
        Line line = texts.right().get(texts.right().size() - 1);
        findings.add(
                Rule.LENGTH,
                line.spot(0, 0),
                pair.source(texts.link()),
                Say.OTHER_LENGTH.of(letters(texts.right()), Math.round(letters(texts.left()) * Math.exp(median))),
                away < 0 ? Say.LOOK_FOR_MISSING.of() : Say.LOOK_FOR_ADDED.of());
    }
}
