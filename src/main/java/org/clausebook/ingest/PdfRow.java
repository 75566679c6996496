package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The runs that share a base line, over the whole width of an area.
 *
 * @param base the height of the base line
 * @param size the height of the tallest type
 * @param runs from left to right
 */
record PdfRow(double base, double size, List<PdfRun> runs) {
    /** Rows from top to bottom; type whose base lines differ by more than the given part of its height is parted. */
    static List<PdfRow> of(List<PdfRun> runs, double part) {
        List<PdfRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(run -> -run.base()));
        List<PdfRow> rows = new ArrayList<>();
        List<PdfRun> open = new ArrayList<>();
        for (PdfRun run : sorted) {
            if (!open.isEmpty() && below(lead(open), run, part)) {
                rows.add(row(open));
                open.clear();
            }
            open.add(run);
        }
        if (!open.isEmpty()) {
            rows.add(row(open));
        }
        return rows;
    }

    private static boolean below(PdfRun lead, PdfRun run, double part) {
        return lead.base() - run.base() > part * Math.max(lead.size(), run.size());
    }

    /** The tallest run: a raised figure before it in height does not say where the line stands. */
    private static PdfRun lead(List<PdfRun> runs) {
        PdfRun lead = runs.get(0);
        for (PdfRun run : runs) {
            lead = run.size() > lead.size() * 1.05 ? run : lead;
        }
        return lead;
    }

    private static PdfRow row(List<PdfRun> runs) {
        PdfRun lead = lead(runs);
        List<PdfRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(PdfRun::left));
        return new PdfRow(lead.base(), lead.size(), sorted);
    }

    double left() {
        return runs.get(0).left();
    }

    double right() {
        return runs.stream().mapToDouble(PdfRun::right).max().orElse(0);
    }

    /** The height of the tallest type but for a bullet or number that stands before the words, which may be larger. */
    double sizeOfWords() {
        return runs.stream()
                .dropWhile(run -> !run.hasLetters())
                .mapToDouble(PdfRun::size)
                .max()
                .orElse(size);
    }

    /** Which whole points from {@code origin} on it prints on or has only a word's space at. */
    BitSet covered(double origin) {
        BitSet bits = new BitSet();
        for (PdfRun run : runs) {
            int from = Math.max(0, (int) Math.floor(run.left() - origin));
            bits.set(from, Math.max(from + 1, (int) Math.ceil(run.right() - origin)));
        }
        return bits;
    }
}
