package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;

/** Signs in the order they were drawn → runs. Files draw whole lines, words or single signs; all end up the same. */
final class PdfRuns {
    /** Below this part of the type's height a gap is kerning; above it, the line as a whole decides. */
    private static final double KERNING = 0.1;
    /** Signs may overlap by this part of the type's height and still follow each other. */
    private static final double OVERLAP = 0.35;
    /** Signs drawn again within this part of the type's height are the same signs, made bold or given a shadow. */
    private static final double SAME_PLACE = 0.12;

    private PdfRuns() {}

    static List<PdfRun> of(List<PdfGlyph> glyphs) {
        List<PdfRun> runs = new ArrayList<>();
        boolean open = false;
        for (PdfGlyph glyph : PdfAccents.joined(glyphs)) {
            PdfRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (glyph.blank()) {
                if (last != null && follows(last, glyph, 1.5)) {
                    last.closeWithSpace();
                }
                open = false;
            } else if (last != null && glyph.combining() && sitsOn(last, glyph)) {
                last.replaceLast(last.last().with(glyph));
            } else if (open && last != null && follows(last, glyph, KERNING)) {
                last.add(glyph);
            } else {
                runs.add(new PdfRun(glyph));
                open = true;
            }
        }
        return withoutRepeats(runs);
    }

    private static boolean follows(PdfRun run, PdfGlyph next, double widest) {
        PdfGlyph last = run.last();
        double size = last.size();
        double gap = next.left() - last.right() - last.tracking();
        return Math.abs(next.base() - last.base()) < 0.05 * size
                && Math.abs(next.size() - size) < 0.1 * size
                && gap <= widest * size
                && (gap >= -OVERLAP * size || next.blank() && next.left() >= last.left());
    }

    private static boolean sitsOn(PdfRun run, PdfGlyph mark) {
        PdfGlyph last = run.last();
        return Math.abs(mark.base() - last.base()) < last.size()
                && mark.left() >= last.left() - 0.3 * last.size()
                && mark.left() <= last.right() + 0.3 * last.size();
    }

    private static List<PdfRun> withoutRepeats(List<PdfRun> runs) {
        List<PdfRun> kept = new ArrayList<>();
        for (PdfRun run : runs) {
            PdfRun twin = twin(kept, run);
            if (twin == null) {
                kept.add(run);
            } else {
                twin.makeBold();
            }
        }
        return kept;
    }

    /** The run that this one repeats. A line is drawn again right after itself, so few need to be looked at. */
    private static @org.jspecify.annotations.Nullable PdfRun twin(List<PdfRun> runs, PdfRun again) {
        for (int at = runs.size() - 1; at >= Math.max(0, runs.size() - 40); at--) {
            PdfRun run = runs.get(at);
            double close = SAME_PLACE * run.size();
            if (Math.abs(run.left() - again.left()) < close
                    && Math.abs(run.base() - again.base()) < close
                    && run.text().equals(again.text())) {
                return run;
            }
        }
        return null;
    }
}
