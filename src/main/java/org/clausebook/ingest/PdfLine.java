package org.clausebook.ingest;

import java.util.List;
import org.clausebook.text.Mark;

/**
 * A line laid out on its page, in points, before it is known what it is and how its neighbours stand.
 *
 * @param text as printed, one space between words
 * @param page 1-based
 * @param left where it starts
 * @param right where it ends
 * @param base its base line, upward positive
 * @param size the height of its type
 * @param bold whether all of it is bold
 * @param boldPrefix how many UTF-16 units at its start are bold
 * @param spaceAtEnd whether a space was drawn behind it
 * @param links the links on it
 * @param starts where its parts begin that wide gaps separate
 * @param column the column it stands in
 * @param paper the page it stands on
 */
record PdfLine(
        String text,
        int page,
        double left,
        double right,
        double base,
        double size,
        boolean bold,
        int boldPrefix,
        boolean spaceAtEnd,
        List<Mark> links,
        List<Double> starts,
        Column column,
        Paper paper) {
    /**
     * The white space that bounds a column, in points from the paper's left edge; a column that nothing bounds on a
     * side has the paper's edge there.
     */
    record Column(double left, double right) {
        /** Where the numbers of lines stand, beside all columns. */
        static final Column MARGIN = new Column(-1, -1);
    }

    /**
     * A page's edges as its text runs.
     *
     * @param turned whether it is not the direction that most of the page's text runs in
     */
    record Paper(double left, double right, double bottom, double top, boolean turned) {
        double height() {
            return top - bottom;
        }

        double width() {
            return right - left;
        }
    }

    /** The same line with another text of the same length. */
    PdfLine withText(String other) {
        return new PdfLine(
                other, page, left, right, base, size, bold, boldPrefix, spaceAtEnd, links, starts, column, paper);
    }

    /** The width of an average character of it, in points. */
    double character() {
        return text.length() < 6 ? size / 2 : (right - left) / text.length();
    }

    /** Whether it is the number of a line, in the margin. */
    boolean inMargin() {
        return column.equals(Column.MARGIN);
    }

    /** Whether most of its letters belong to scripts that run from right to left. */
    boolean runsLeftward() {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long leftward = text.codePoints()
                .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .count();
        return leftward * 2 > letters;
    }

    /** Whether another stands on the same height, at least partly. */
    boolean besides(PdfLine other) {
        return Math.abs(base - other.base) < Math.max(size, other.size) / 2;
    }
}
