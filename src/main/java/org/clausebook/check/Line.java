package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.EditionId;
import org.clausebook.text.Mark;
import org.clausebook.text.Word;

/** The heading or the text of a block, cut into words once: every rule reads them. */
final class Line {
    /** A stretch of a line. */
    record Spot(Line line, Span span) {
        /** The letters there. */
        String letters() {
            return span.of(line.text);
        }
    }

    private final EditionId edition;
    private final Block block;
    private final Mark.Field field;
    private final String text;
    private final List<Word> words;
    private final List<String> letters = new ArrayList<>();
    private final List<String> lowers = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Span> addresses = new ArrayList<>();

    /**
     * Cuts a field of a block into words.
     *
     * @param field one that is not empty
     * @param lower what small letters make of a word
     * @param stem what the inflected forms of a word share
     */
    Line(EditionId edition, Block block, Mark.Field field, UnaryOperator<String> lower, UnaryOperator<String> stem) {
        this.edition = edition;
        this.block = block;
        this.field = field;
        this.text = block.in(field);
        this.words = Word.in(text);
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            String own = word.of(text);
            letters.add(own);
            lowers.add(lower.apply(own));
            if (word.kind() == Word.Kind.ADDRESS) {
                addresses.add(word.span());
            }
            if (word.kind() != Word.Kind.MARK) {
                String shared = word.kind() == Word.Kind.LETTERS ? stem.apply(own) : own;
                tokens.add(new Token(this, at, Token.withoutPossessive(lowers.get(at)), shared));
            }
        }
    }

    EditionId edition() {
        return edition;
    }

    Block block() {
        return block;
    }

    /** Which of the block's two fields it is. */
    Mark.Field field() {
        return field;
    }

    /** Its letters, never empty. */
    String text() {
        return text;
    }

    /** Whether no cell of a table row begins behind one word and before the end of a later one. */
    boolean areInOneCell(int from, int to) {
        Span between =
                new Span(words.get(from).span().end(), words.get(to).span().end());
        return block.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.CELL && mark.field() == field)
                .noneMatch(cell ->
                        cell.span().start() >= between.start() && cell.span().start() < between.end());
    }

    /** Its words in order, marks among them. */
    List<Word> words() {
        return words;
    }

    /** Its words without the marks, in order. */
    List<Token> tokens() {
        return tokens;
    }

    /** The word without marks that is the one at a place among all words; empty where a mark stands there, or nothing. */
    Optional<Token> tokenAt(int word) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (tokens.get(middle).at() < word) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < tokens.size() && tokens.get(from).at() == word ? Optional.of(tokens.get(from)) : Optional.empty();
    }

    /** The words without marks that begin within a span. */
    List<Token> tokens(Span span) {
        int from = 0;
        while (from < tokens.size() && start(tokens.get(from)) < span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && start(tokens.get(to)) < span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    private int start(Token token) {
        return words.get(token.at()).span().start();
    }

    ClauseAddress place() {
        return new ClauseAddress(edition, block.path());
    }

    /** The letters of a word. */
    String word(int at) {
        return letters.get(at);
    }

    /** A word in small letters. */
    String lower(int at) {
        return lowers.get(at);
    }

    /** The word in which a place of the text is, or the last before it; 0 where there is none before. */
    int wordAt(int place) {
        int from = 0;
        int to = words.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (words.get(middle).span().start() <= place) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
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
        for (Span address : addresses) {
            if (address.start() <= offset && offset < address.end()) {
                return true;
            }
        }
        return false;
    }
}
