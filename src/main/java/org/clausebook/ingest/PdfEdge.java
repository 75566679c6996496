package org.clausebook.ingest;

import java.util.OptionalInt;

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
 */
record PdfEdge(int index, PdfLine line, boolean top, double distance, double step, boolean inTable) {
    /** Text that stands on the same height differs by less, in points. */
    private static final double SAME_HEIGHT = 3;

    /** Its words with every number left open. */
    String words() {
        return line.text().replaceAll("\\p{Nd}+", "#");
    }

    /** Whether it is the same line as another, but for its numbers, on another page. */
    boolean repeats(PdfEdge other) {
        return top == other.top
                && line.page() != other.line.page()
                && Math.abs(distance - other.distance) <= SAME_HEIGHT
                && words().equals(other.words());
    }

    /** How far its number is ahead of the page's, where it is nothing but a page's number. */
    OptionalInt ahead() {
        OptionalInt number = PdfPageNumber.in(line.text());
        return number.isPresent() ? OptionalInt.of(number.getAsInt() - line.page()) : number;
    }

    /** Whether it stands in the outer part of its paper. */
    boolean within(double part) {
        return distance <= part * line.paper().height();
    }
}
