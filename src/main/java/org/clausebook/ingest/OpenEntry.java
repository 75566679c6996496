package org.clausebook.ingest;

import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.text.ClauseNumber;

/**
 * A clause or item of an outline that more may stand in.
 *
 * @param number its label, where it has one
 * @param list the list that it is an entry of, -1 for none
 * @param stated how many lists the source says that it stands in, 0 where it says nothing
 * @param indent the white space before it, in average characters
 */
record OpenEntry(Optional<ClauseNumber> number, int list, int stated, double indent) {
    /** A paragraph so much further in than its label, in average characters, stands in it. */
    private static final double SET_IN = 2;

    static final OpenEntry UNLABELLED = new OpenEntry(Optional.empty(), -1, 0, 0);

    static OpenEntry of(Piece piece, int stated) {
        return new OpenEntry(
                piece.number(), piece.list(), stated, piece.paragraph().indent());
    }

    /** Whether a number comes directly after it in the same list, as far as the lists are known. */
    boolean goesOnWith(Piece piece, ClauseNumber other) {
        return is(other::follows) && (list < 0 || piece.list() < 0 || list == piece.list());
    }

    /**
     * Whether a paragraph stands in it.
     *
     * @param body whether the source says that it goes on in an item of some list, as its indent says
     */
    boolean holds(double inner, boolean body) {
        return (body && stated > 0) ? inner >= indent : number.isPresent() && inner - indent >= SET_IN;
    }

    boolean is(Predicate<ClauseNumber> asked) {
        return number.filter(asked).isPresent();
    }
}
