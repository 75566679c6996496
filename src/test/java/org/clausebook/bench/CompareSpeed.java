package org.clausebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.clausebook.Editions;
import org.clausebook.align.Aligner;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Lexicon;
import org.clausebook.diff.Comparer;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * Compares two editions, or two unlike texts of so many words, again and again; prints the milliseconds of the first and
 * of the median comparison.
 */
final class CompareSpeed {
    private static final int ROUNDS = 41;

    private CompareSpeed() {}

    public static void main(String[] args) throws IOException {
        Alignment alignment = args.length == 1
                ? unlike(Integer.parseInt(args[0]))
                : Aligner.align(edition(Path.of(args[0])), edition(Path.of(args[1])));
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (Comparer.compare(alignment).changes().isEmpty()) {
                throw new IllegalStateException("nothing compared");
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%.0f ms, at first %.0f ms%n", times[ROUNDS / 2], first);
    }

    private static Edition edition(Path file) throws IOException {
        return EditionParser.parse(new SourceText(file.toString(), Files.readString(file)))
                .value()
                .orElseThrow();
    }

    /** One clause each, of words that are as frequent as words are, in sentences of twenty. */
    private static Alignment unlike(int words) {
        Edition old = Editions.edition("work", "en", "1", text(words, 1));
        Edition now = Editions.edition("work", "en", "2", text(words, 2));
        List<ClausePath> left = List.of(old.blocks().get(0).path());
        List<ClausePath> right = List.of(now.blocks().get(0).path());
        BlockLink link = new BlockLink(left, right, Set.of(BlockLink.Change.TEXT), 1, List.of());
        return new Alignment(Alignment.Kind.REVISION, old, now, List.of(link), Lexicon.NONE);
    }

    private static String text(int words, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("Words");
        for (int i = 1; i < words; i++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(5000));
            text.append(i % 20 == 0 ? ". W" : " w").append(rank);
        }
        return text.append('.').toString();
    }
}
