package org.clausebook.check;

import java.util.List;
import org.clausebook.align.BlockLink;

/**
 * What stands for what, as small as is known: the sentences that a link between sentences joins, or two headings.
 *
 * @param link the link of their blocks
 * @param left the words of the source, none where only the translation has something
 * @param right the words of the translation, none where only the source has something
 */
record Piece(BlockLink link, List<Token> left, List<Token> right) {
    boolean isPair() {
        return !left.isEmpty() && !right.isEmpty();
    }
}
