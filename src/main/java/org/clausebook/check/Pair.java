package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.SentenceAligner;
import org.clausebook.align.SentenceLink;
import org.clausebook.align.SentenceLink.Sentence;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;

/** A translation and its source, cut into words, and which sentences stand for which. */
final class Pair {
    /** Sentences of more pairs of words are no sentences, and their words are not linked. */
    private static final int MOST_CELLS = 1_000_000;

    private final Alignment alignment;
    private final Prose left;
    private final Prose right;
    private final Beside beside;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<BlockLink, List<Piece>> ofLink = new LinkedHashMap<>();
    private final List<Texts> texts = new ArrayList<>();
    private final Map<Piece, float[][]> strengths = new IdentityHashMap<>();

    Pair(Alignment alignment) {
        this.alignment = alignment;
        this.left = new Prose(alignment.left());
        this.right = new Prose(alignment.right());
        Map<BlockLink, List<SentenceLink>> sentences = SentenceAligner.align(alignment);
        for (BlockLink link : alignment.links()) {
            if (link.isPair()) {
                List<Piece> own = new ArrayList<>();
                headings(link).filter(Piece::isPair).ifPresent(own::add);
                sentences
                        .getOrDefault(link, List.of())
                        .forEach(sentence -> own.add(
                                new Piece(link, tokens(sentence.left(), left), tokens(sentence.right(), right))));
                ofLink.put(link, own);
                texts.add(Texts.of(this, link));
                pieces.addAll(own);
            }
        }
        this.beside = new Beside(this);
        List<Piece> pairs = pieces.stream()
                .filter(piece -> piece.isPair()
                        && (long) piece.left().size() * piece.right().size() <= MOST_CELLS)
                .toList();
        WordLinks words = new WordLinks(pairs);
        for (int i = 0; i < pairs.size(); i++) {
            strengths.put(pairs.get(i), words.of(i));
        }
    }

    private Optional<Piece> headings(BlockLink link) {
        return left.heading(link.left().get(0))
                .flatMap(one -> right.heading(link.right().get(0)).map(other -> new Piece(link, all(one), all(other))));
    }

    private static List<Token> all(Line line) {
        return line.tokens();
    }

    private static List<Token> tokens(List<Sentence> sentences, Prose side) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : sentences) {
            side.sentence(sentence.block(), sentence.span());
            side.text(sentence.block()).ifPresent(line -> tokens.addAll(line.tokens(sentence.span())));
        }
        return tokens;
    }

    /** What stands alone beside the links. */
    Beside beside() {
        return beside;
    }

    Alignment alignment() {
        return alignment;
    }

    Prose left() {
        return left;
    }

    Prose right() {
        return right;
    }

    /** Sentences and headings that stand for each other, and sentences that stand alone, in document order. */
    List<Piece> pieces() {
        return pieces;
    }

    /**
     * How strongly the words of a piece are linked, {@code [left][right]}, from 0 to 1, to be read only; none where it is
     * no pair or too large.
     */
    float[][] strengths(Piece piece) {
        return strengths.computeIfAbsent(piece, any -> {
            float[][] none = new float[piece.left().size()][];
            Arrays.fill(none, new float[piece.right().size()]);
            return none;
        });
    }

    /** The pieces of each link that has blocks on both sides. */
    Map<BlockLink, List<Piece>> ofLink() {
        return ofLink;
    }

    /** All lines of each link that has blocks on both sides. */
    List<Texts> texts() {
        return texts;
    }

    ClauseAddress leftPlace(ClausePath path) {
        return new ClauseAddress(alignment.left().id(), path);
    }

    ClauseAddress rightPlace(ClausePath path) {
        return new ClauseAddress(alignment.right().id(), path);
    }

    /** Where in the translation to report something that a link lacks. */
    ClauseAddress place(BlockLink link) {
        return rightPlace(link.right().get(0));
    }

    /** The source's block of a link. */
    Optional<ClauseAddress> source(BlockLink link) {
        return link.left().stream().findFirst().map(this::leftPlace);
    }

    /** Whether most letters of both texts are of one script. */
    boolean isOneScript() {
        return LetterRule.script(left) == LetterRule.script(right);
    }
}
