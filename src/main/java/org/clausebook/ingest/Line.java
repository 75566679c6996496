package org.clausebook.ingest;

import java.util.List;
import org.clausebook.text.Mark;

/**
 * One line of a source's text layer, in reading order, with what its place on the page says about it.
 *
 * @param text as printed, without white space around it; never empty
 * @param page the page it stands on, 1-based, 0 where the source has no pages
 * @param number its line in the text layer, 1-based
 * @param gap the empty space above it in lines; 0 where it follows closely, also across a page's break
 * @param room how many more average characters would have fitted on the line, negative where it is over-full
 * @param indent the white space before it, in average characters, from the left edge of its column
 * @param size the height of its type in points, 0 where unknown
 * @param bold whether all of it is set bold
 * @param boldPrefix how many UTF-16 units at its start are set bold, 0 where unknown
 * @param spaceAtEnd whether the source has a space behind its last word, which says that the line was broken there
 * @param links the links set on it, spans in UTF-16 units of {@code text}
 * @param entry whether an entry of a list of contents ends on it with its page's number
 */
record Line(
        String text,
        int page,
        int number,
        double gap,
        double room,
        double indent,
        double size,
        boolean bold,
        int boldPrefix,
        boolean spaceAtEnd,
        List<Mark> links,
        boolean entry) {
    /** The same line with other room behind it. */
    Line withRoom(double other) {
        return new Line(text, page, number, gap, other, indent, size, bold, boldPrefix, spaceAtEnd, links, entry);
    }

    /** The same line with other empty space above it. */
    Line withGap(double other) {
        return new Line(text, page, number, other, room, indent, size, bold, boldPrefix, spaceAtEnd, links, entry);
    }
}
