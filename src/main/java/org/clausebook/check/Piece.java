package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.align.BlockLink;
import org.clausebook.source.Span;
import org.clausebook.text.Word;

/**
 * What stands for what, as small as is known: the sentences that a link between sentences joins, or two headings.
 *
 * @param link the link of their blocks
 * @param left the words of the source, none where only the translation has something
 * @param right the words of the translation, none where only the source has something
 */
record Piece(BlockLink link, List<Token> left, List<Token> right) {
    /** The words of a line that begin within a span. */
    static List<Token> tokens(Line line, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < line.words().size(); at++) {
            Word word = line.words().get(at);
            boolean inside = span.start() <= word.span().start() && word.span().start() < span.end();
            if (inside && word.kind() != Word.Kind.MARK) {
                tokens.add(Token.of(line, at));
            }
        }
        return tokens;
    }

    boolean isPair() {
        return !left.isEmpty() && !right.isEmpty();
    }
}
