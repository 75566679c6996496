package org.clausebook.refs;

import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/**
 * A place in a clause that points elsewhere.
 *
 * @param block the block that it stands in
 * @param field whether in its text or in its heading
 * @param span the words that point, UTF-16 offsets into that field
 * @param scope what it points to
 * @param targets the blocks of the same edition that it reaches, in the order in which it names them; empty where it
 *     leaves the work or reaches nothing
 * @param status whether it reaches what it names; an external one is never called dangling
 * @param proposal for a dangling one the block that it seems to mean
 * @param doubtful whether a dangling one may mean another text: it does not say that it means this one, and this one calls
 *     none of its clauses so
 */
public record Reference(
        ClausePath block,
        Mark.Field field,
        Span span,
        Scope scope,
        List<ClausePath> targets,
        Status status,
        Optional<ClausePath> proposal,
        boolean doubtful) {
    /** What a reference points to. */
    public enum Scope {
        /** Clauses of the same work. */
        CLAUSE,
        /** The work as a whole, or its general part. */
        WORK,
        /** Another instrument: a statute, another contract. */
        EXTERNAL
    }

    /** Whether a reference reaches what it names. */
    public enum Status {
        RESOLVED,
        DANGLING
    }

    public Reference {
        targets = List.copyOf(targets);
    }

    /** Whether it reaches nothing although it should. */
    public boolean isDangling() {
        return status == Status.DANGLING;
    }
}
