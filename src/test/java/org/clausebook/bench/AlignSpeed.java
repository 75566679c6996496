package org.clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.clausebook.Editions;
import org.clausebook.align.Aligner;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;

/**
 * Aligns two editions again and again, or two invented ones of so many clauses a few times; prints the milliseconds of
 * the first alignment and the median of the second half of them. The invented right side lacks every fiftieth clause, has a tenth of its words
 * changed, and is in the same language or, word by word, in another.
 */
final class AlignSpeed {
    private static final int SECTION = 10;
    private static final int WORDS = 30;
    /** Java compiles the program during the first half of them. */
    private static final int RUNS = 240;

    private AlignSpeed() {}

    public static void main(String[] args) throws IOException {
        boolean invented = !args[0].endsWith(".md");
        int clauses = invented ? Integer.parseInt(args[0]) : 0;
        Edition left = invented ? edition("en", clauses, false) : read(Path.of(args[0]));
        Edition right = invented ? edition(args[1], clauses, true) : read(Path.of(args[1]));
        double[] times = new double[clauses > 1000 ? 5 : RUNS];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            if (Aligner.align(left, right).links().isEmpty()) {
                throw new IllegalStateException("nothing aligned");
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        double[] later = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(later);
        System.out.printf(Locale.ROOT, "%.0f ms, at first %.0f ms%n", later[later.length / 2], first);
    }

    private static Edition read(Path file) throws IOException {
        return EditionParser.parse(new SourceText(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
    }

    /** Clauses of words that are as frequent as words are, in sections. */
    private static Edition edition(String language, int clauses, boolean changed) {
        SplittableRandom words = new SplittableRandom(1);
        SplittableRandom changes = new SplittableRandom(2);
        StringBuilder text = new StringBuilder("# Terms\n");
        for (int i = 0; i < clauses; i++) {
            StringBuilder clause = new StringBuilder();
            for (int k = 0; k < WORDS; k++) {
                int drawn = rank(words);
                int rank = changed && changes.nextInt(10) == 0 ? rank(changes) : drawn;
                clause.append(' ').append(language.equals("en") ? "w" : "д").append(rank * 7919L % 100_003);
            }
            if (i % SECTION == 0) {
                text.append("## ")
                        .append(language.equals("en") ? "Part " : "Дял ")
                        .append(i)
                        .append('\n');
            }
            if (!changed || i % 50 != 7) {
                text.append(i % SECTION + 1).append('.').append(clause).append(".\n");
            }
        }
        return Editions.edition("terms", language, changed ? "2" : "1", text.toString());
    }

    private static int rank(SplittableRandom random) {
        return (int) Math.exp(random.nextDouble() * Math.log(8000));
    }
}
