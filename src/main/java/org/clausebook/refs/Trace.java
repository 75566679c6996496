package org.clausebook.refs;

import java.util.List;
import java.util.Optional;
import org.clausebook.text.ClausePath;

/**
 * What became of a reference in another edition, whether a later version or a translation.
 *
 * @param left the reference
 * @param right its counterpart, in the block that stands there for its own
 * @param fate whether the two reach the same
 * @param meant the blocks of the other edition that stand for what the reference reaches in its own
 */
public record Trace(Reference left, Optional<Reference> right, Fate fate, List<ClausePath> meant) {
    /** What became of a reference. */
    public enum Fate {
        /** Both reach the same clauses. */
        SAME,
        /** The two have the same words, but what stands under that number or heading is another clause. */
        MOVED,
        /** The counterpart names, and reaches, other clauses. */
        RETARGETED,
        /** One of the two reaches nothing. */
        DANGLING,
        /** The other edition has the clause, but no such reference in it. */
        DROPPED,
        /** The other edition has no counterpart of the clause that refers. */
        GONE
    }

    public Trace {
        meant = List.copyOf(meant);
    }
}
