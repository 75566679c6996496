package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.align.BlockLink;
import org.clausebook.text.ClausePath;

/**
 * All lines of the two sides of a link.
 *
 * @param link the link
 * @param left headings and texts of the source, in order
 * @param right those of the translation
 */
record Texts(BlockLink link, List<Line> left, List<Line> right) {
    static Texts of(Pair pair, BlockLink link) {
        return new Texts(link, lines(pair.left(), link.left()), lines(pair.right(), link.right()));
    }

    private static List<Line> lines(Prose prose, List<ClausePath> paths) {
        List<Line> lines = new ArrayList<>();
        for (ClausePath path : paths) {
            prose.heading(path).ifPresent(lines::add);
            prose.text(path).ifPresent(lines::add);
        }
        return lines;
    }
}
