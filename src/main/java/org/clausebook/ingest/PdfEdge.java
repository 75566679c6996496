package org.clausebook.ingest;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A line at the upper or lower edge of a page's text.
 *
 * @param index of the line
 * @param line the line itself
 * @param top whether it is the upper edge
 * @param distance from the paper's edge to its base line in points
 * @param step the distance from it and the rows around it to the text, in lines of the page's leading; 0 where there is
 *     no text
 * @param inTable whether its parts begin where parts of the next line inward do
 * @param words its text with every number left open
 * @param ahead how far its number is ahead of the page's, where it is nothing but a page's number
 */
record PdfEdge(
        int index,
        PdfLine line,
        boolean top,
        double distance,
        double step,
        boolean inTable,
        String words,
        OptionalInt ahead) {
    /** Text that stands on the same height differs by less, in points. */
    private static final double SAME_HEIGHT = 3;

    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+");

    static PdfEdge of(int index, PdfLine line, boolean top, double step, boolean inTable) {
        double distance = top
                ? line.paper().top() - line.base()
                : line.base() - line.paper().bottom();
        OptionalInt number = PdfPageNumber.in(line.text());
        OptionalInt ahead = number.isPresent() ? OptionalInt.of(number.getAsInt() - line.page()) : number;
        return new PdfEdge(
                index,
                line,
                top,
                distance,
                step,
                inTable,
                NUMBERS.matcher(line.text()).replaceAll("#"),
                ahead);
    }

    /** Whether it is the same line as another, but for its numbers, on another page. */
    boolean repeats(PdfEdge other) {
        return top == other.top
                && line.page() != other.line.page()
                && Math.abs(distance - other.distance) <= SAME_HEIGHT
                && words.equals(other.words);
    }

    /** Whether another stands at its height of some page, set as it is and as far from the text. */
    boolean standsLike(PdfEdge other) {
        return top == other.top
                && Math.abs(distance - other.distance) <= SAME_HEIGHT
                && Math.abs(line.size() - other.line.size()) < 0.1
                && line.bold() == other.line.bold()
                && (step > 1) == (other.step > 1);
    }

    /** Whether it stands in the outer part of its paper. */
    boolean within(double part) {
        return distance <= part * line.paper().height();
    }
}
