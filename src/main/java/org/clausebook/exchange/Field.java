package org.clausebook.exchange;

import java.util.List;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/** What of a block a unit of a work package is, and what XML calls it. */
final class Field {
    static final String NUMBER = "number";
    static final String HEADING = "heading";
    static final String TEXT = "text";
    private static final String CELL = "cell-";

    private Field() {}

    /** A cell of a table row, counted from 0. */
    static String cell(int index) {
        return CELL + (index + 1);
    }

    /** Whether a number has letters, which another language may write otherwise. */
    static boolean hasWords(String number) {
        return number.codePoints().anyMatch(Character::isLetter);
    }

    /** The cells of a table row; none of any other block. */
    static List<Span> cells(Block block) {
        return block.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.CELL)
                .map(Mark::span)
                .toList();
    }

    /** A key as a name that every XML has: a full stop for each slash, hexadecimal digits for all but plain letters. */
    static String id(String key) {
        StringBuilder id = new StringBuilder();
        key.replace('/', '.').codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-')) {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }
}
