package org.clausebook.ingest;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Mark;

/** A row of one column → its line: words parted by spaces, letters in the order in which they are read. */
final class PdfTypesetter {
    /** A gap from this part of the type's height on parts words, where the file draws no spaces. */
    private static final double WORD = 0.14;
    /** The same where the file draws spaces, so that gaps are mostly kerning. */
    private static final double WORD_BESIDE_SPACES = 0.2;
    /** A gap of this many times the type's height parts cells. */
    private static final double CELL = 1.5;
    /** Fewer runs than this do not show whether a line is set in spaced letters. */
    private static final int RUNS = 8;

    private static final String BRACKETS = "()[]{}<>«»‹›";

    private final int page;
    private final PdfLine.Paper paper;
    private final List<PdfLinks.Area> links;

    PdfTypesetter(int page, PdfLine.Paper paper, List<PdfLinks.Area> links) {
        this.page = page;
        this.paper = paper;
        this.links = links;
    }

    /** A sign of the line, or a space where {@code glyph} only says where it stands. */
    private record Sign(String letters, PdfGlyph glyph) {
        boolean space() {
            return letters.equals(" ");
        }

        /** A bracket in a script that runs from right to left opens where it looks as if it closed. */
        Sign mirrored() {
            int at = letters.length() == 1 ? BRACKETS.indexOf(letters) : -1;
            return at < 0 ? this : new Sign(BRACKETS.substring(at ^ 1, (at ^ 1) + 1), glyph);
        }
    }

    PdfLine line(PdfRow row, PdfLine.Column column) {
        List<Sign> signs = inReadingOrder(signs(row));
        StringBuilder text = new StringBuilder();
        int bold = 0;
        boolean allBold = true;
        for (Sign sign : signs) {
            text.append(sign.letters);
            allBold &= sign.space() || sign.glyph.bold();
            bold = allBold && !sign.space() ? text.length() : bold;
        }
        PdfRun last = row.runs().get(row.runs().size() - 1);
        return new PdfLine(
                text.toString(),
                page,
                row.left(),
                row.right(),
                row.base(),
                row.sizeOfWords(),
                allBold,
                bold,
                last.spaceAfter(),
                marks(signs),
                starts(row),
                column,
                paper);
    }

    private static List<Sign> signs(PdfRow row) {
        double word = widestInWord(row);
        List<Sign> signs = new ArrayList<>();
        PdfRun before = null;
        for (PdfRun run : row.runs()) {
            if (before != null && parted(before, run, word)) {
                signs.add(new Sign(" ", before.last()));
            }
            run.glyphs().forEach(glyph -> signs.add(new Sign(glyph.text().strip(), glyph)));
            before = run;
        }
        return signs;
    }

    private static boolean parted(PdfRun before, PdfRun run, double word) {
        double gap = run.gapAfter(before);
        return before.spaceAfter() || gap > word || gap < -0.5 * Math.max(before.size(), run.size());
    }

    /** The widest gap that is still inside a word; letters spaced out by their places show in nearly all gaps. */
    private static double widestInWord(PdfRow row) {
        boolean spaces = row.runs().stream().anyMatch(PdfRun::spaceAfter);
        double word = row.size() * (spaces ? WORD_BESIDE_SPACES : WORD);
        long single =
                row.runs().stream().filter(run -> run.glyphs().size() == 1).count();
        if (row.runs().size() < RUNS || single < 0.8 * row.runs().size()) {
            return word;
        }
        double[] gaps = new double[row.runs().size() - 1];
        for (int at = 0; at < gaps.length; at++) {
            gaps[at] = row.runs().get(at + 1).gapAfter(row.runs().get(at));
        }
        Arrays.sort(gaps);
        double common = gaps[gaps.length / 4];
        boolean letters = row.runs().stream()
                .allMatch(run -> !Character.isDigit(run.text().codePointAt(0)));
        return letters && common > 0 ? common + Math.max(word, 0.4 * common) : word;
    }

    /** Signs stand from left to right; scripts that run the other way are turned round, figures in them not. */
    @SuppressWarnings("ReferenceEquality") // a sign of two units comes twice
    private static List<Sign> inReadingOrder(List<Sign> signs) {
        StringBuilder text = new StringBuilder();
        List<Sign> units = new ArrayList<>();
        for (Sign sign : signs) {
            text.append(sign.letters);
            units.addAll(Collections.nCopies(sign.letters.length(), sign));
        }
        char[] chars = text.toString().toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return signs;
        }
        Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[units.size()];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
        }
        Sign[] order = units.toArray(Sign[]::new);
        for (int at = 0; at < order.length; at++) {
            order[at] = levels[at] % 2 == 0 ? order[at] : order[at].mirrored();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Sign> read = new ArrayList<>();
        for (Sign sign : order) {
            if (read.isEmpty() || !read.get(read.size() - 1).equals(sign)) {
                read.add(sign);
            }
        }
        return read;
    }

    private List<Mark> marks(List<Sign> signs) {
        List<Mark> marks = new ArrayList<>();
        for (PdfLinks.Area area : links) {
            int at = 0;
            int start = -1;
            int end = 0;
            for (Sign sign : signs) {
                if (!sign.space() && lies(sign.glyph, area)) {
                    start = start < 0 ? at : start;
                    end = at + sign.letters.length();
                }
                at += sign.letters.length();
            }
            if (start >= 0) {
                marks.add(new Mark(Mark.Field.TEXT, new Span(start, end), Mark.Kind.LINK, area.href()));
            }
        }
        marks.sort(java.util.Comparator.comparingInt(mark -> mark.span().start()));
        return marks;
    }

    private static boolean lies(PdfGlyph glyph, PdfLinks.Area area) {
        double x = (glyph.left() + glyph.right()) / 2;
        double y = glyph.base() + 0.25 * glyph.size();
        return x >= area.left() && x <= area.right() && y >= area.bottom() && y <= area.top();
    }

    private static List<Double> starts(PdfRow row) {
        List<Double> starts = new ArrayList<>();
        PdfRun before = null;
        for (PdfRun run : row.runs()) {
            if (before == null || run.gapAfter(before) > CELL * row.size()) {
                starts.add(run.left());
            }
            before = run;
        }
        return starts;
    }
}
