package org.clausebook.ingest;

import java.util.List;
import org.clausebook.text.Mark;

/**
 * A whole paragraph before anyone has said what it is in the document: unwrapped, with what its source says about it.
 *
 * @param text plain, white space folded to one space; of a table row the cells with one space between them
 * @param label a label that the source generates rather than prints, such as a list item's number; empty where none
 * @param hint what the source itself says it is
 * @param level of a heading 1 to 6, of a list item its depth from 1; 0 otherwise or where unknown
 * @param page the page it starts on, 1-based, 0 where unknown
 * @param line the line of the text layer it starts on, 1-based
 * @param indent the white space before its first line, in average characters
 * @param size the height of its type in points, 0 where unknown
 * @param boldPrefix how many UTF-16 units at its start are set bold; its whole length where all of it is
 * @param apart whether empty space stands above it
 * @param marks links, emphasis and cells, spans into {@code text}
 */
record Paragraph(
        String text,
        String label,
        Hint hint,
        int level,
        int page,
        int line,
        double indent,
        double size,
        int boldPrefix,
        boolean apart,
        List<Mark> marks) {
    /** What a source says a paragraph is. */
    enum Hint {
        /** It does not say. */
        NONE,
        /** It says that it is no heading and no item. */
        BODY,
        HEADING,
        ITEM,
        ROW
    }

    /** The same where its source does not say what it is. */
    Paragraph unmarked() {
        return new Paragraph(text, label, Hint.NONE, 0, page, line, indent, size, boldPrefix, apart, marks);
    }

    /** Whether all of it is set bold, but perhaps the marks at its end. */
    boolean isBold() {
        return boldPrefix > 0
                && text.substring(Math.min(boldPrefix, text.length()))
                        .codePoints()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
