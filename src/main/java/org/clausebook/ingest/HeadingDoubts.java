package org.clausebook.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Takes back headings that what stands around them shows to be none. */
final class HeadingDoubts {
    /** So many lines make a block. */
    private static final int BLOCK = 3;
    /** So many lines with empty space between them make a list. */
    private static final int RUN = 4;
    /** A line of a list or an address has no more UTF-16 units where it is no title. */
    private static final int SHORT = 40;

    private final List<Piece> pieces;
    private final boolean[] heading;
    private final Predicate<Piece> setOff;

    private HeadingDoubts(List<Piece> pieces, boolean[] heading, Predicate<Piece> setOff) {
        this.pieces = pieces;
        this.heading = heading;
        this.setOff = setOff;
    }

    /**
     * Takes them back.
     *
     * @param heading for each piece whether it is one; changed
     * @param setOff whether type alone sets a piece off from the text
     * @param first the piece behind the title
     */
    static void drop(List<Piece> pieces, boolean[] heading, Predicate<Piece> setOff, int first) {
        HeadingDoubts doubts = new HeadingDoubts(pieces, heading, setOff);
        doubts.dropInside();
        doubts.dropBlocks(first);
        doubts.dropRuns(first);
        doubts.dropLone(first);
    }

    /** Where a list goes on behind another whose entries stand below one of its clauses, these are no headings. */
    private void dropInside() {
        Map<Integer, Integer> last = new HashMap<>();
        Set<Integer> clauses = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            last.put(pieces.get(i).list(), i);
            if (!heading[i]) {
                clauses.add(pieces.get(i).list());
            }
        }
        int list = -1;
        int end = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean numbered = piece.list() >= 0 && piece.paragraph().hint() == Paragraph.Hint.NONE;
            if (numbered && i < end && piece.list() != list) {
                heading[i] = false;
            } else if (piece.list() >= 0) {
                list = piece.list();
                end = clauses.contains(list) ? last.getOrDefault(list, -1) : -1;
            } else if (heading[i]) {
                end = -1;
            }
        }
    }

    /** Lines right below each other that only words could make headings are the lines of an address. */
    private void dropBlocks(int first) {
        int start = first;
        for (int i = first; i <= pieces.size(); i++) {
            boolean goesOn = i > first
                    && i < pieces.size()
                    && isLikeText(i)
                    && isLikeText(i - 1)
                    && !pieces.get(i).paragraph().apart();
            if (!goesOn) {
                if (i - start >= BLOCK) {
                    Arrays.fill(heading, start, i, false);
                }
                start = i;
            }
        }
    }

    /** Many lines apart that only words could make headings are a list; the last may head what follows. */
    private void dropRuns(int first) {
        int start = first;
        for (int i = first; i <= pieces.size(); i++) {
            boolean line = i < pieces.size() && (isLikeText(i) || isShortLine(i));
            if (!line || !pieces.get(i).paragraph().apart()) {
                if (i - start >= RUN) {
                    Arrays.fill(heading, start, i - 1, false);
                }
                start = line ? i : i + 1;
            }
        }
    }

    /** Whether it is a few words without a label or an end that only stand on a line of their own. */
    private boolean isShortLine(int i) {
        Piece piece = pieces.get(i);
        return !heading[i]
                && piece.paragraph().hint() == Paragraph.Hint.NONE
                && piece.label().isEmpty()
                && piece.rest().length() <= SHORT
                && !Words.ends(piece.rest());
    }

    /** Whether it is taken for a heading though neither its source nor type nor a number says so. */
    private boolean isLikeText(int i) {
        Piece piece = pieces.get(i);
        return heading[i]
                && piece.paragraph().hint() == Paragraph.Hint.NONE
                && piece.label().isEmpty()
                && !setOff.test(piece);
    }

    /** A heading that the source does not mark needs something under it: the last line of a text is none. */
    private void dropLone(int first) {
        for (int i = pieces.size() - 1; i >= first && heading[i]; i--) {
            boolean marked = pieces.get(i).paragraph().hint() == Paragraph.Hint.HEADING
                    || pieces.get(i).number().isPresent();
            if (marked) {
                return;
            }
            heading[i] = false;
        }
    }
}
