package org.clausebook.check;

import java.util.List;
import java.util.function.UnaryOperator;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.EditionId;
import org.clausebook.text.Mark;
import org.clausebook.text.Word;

/**
 * The heading or the text of a block, cut into words.
 *
 * @param edition whose block it is
 * @param block the block
 * @param field which of the two it is
 * @param text its letters, never empty
 * @param words in order
 * @param stems what the inflected forms of each word share
 */
record Line(EditionId edition, Block block, Mark.Field field, String text, List<Word> words, List<String> stems) {
    /** A stretch of a line. */
    record Spot(Line line, Span span) {
        /** The letters there. */
        String letters() {
            return span.of(line.text);
        }
    }

    static Line of(EditionId edition, Block block, Mark.Field field, UnaryOperator<String> stem) {
        String text = field == Mark.Field.HEADING ? block.heading() : block.text();
        List<Word> words = Word.in(text);
        List<String> stems = words.stream()
                .map(word -> word.kind() == Word.Kind.LETTERS ? stem.apply(word.of(text)) : word.of(text))
                .toList();
        return new Line(edition, block, field, text, words, stems);
    }

    ClauseAddress place() {
        return new ClauseAddress(edition, block.path());
    }

    /** The letters of a word. */
    String word(int at) {
        return words.get(at).of(text);
    }

    Spot spot(int start, int end) {
        return new Spot(this, new Span(start, end));
    }

    /** From the beginning of one word to the end of another. */
    Spot spotOfWords(int first, int last) {
        return spot(words.get(first).span().start(), words.get(last).span().end());
    }

    Spot whole() {
        return spot(0, text.length());
    }

    /** Whether the offset is within a web or mail address. */
    boolean inAddress(int offset) {
        return words.stream()
                .anyMatch(word -> word.kind() == Word.Kind.ADDRESS
                        && word.span().start() <= offset
                        && offset < word.span().end());
    }
}
