package org.clausebook.refs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.refs.Reference.Scope;
import org.clausebook.refs.Reference.Status;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;

/**
 * A reference in a passage: its tokens, from the first up to one past the last, and what it reaches.
 *
 * @param called what it calls what it points to: a list of labels, or {@link #HEADING}; empty where its own words say whose
 *     that is
 */
record Pointer(
        int from,
        int to,
        Scope scope,
        List<ClausePath> targets,
        Status status,
        Optional<ClausePath> proposal,
        Optional<String> called) {
    /** What points by a quoted heading. */
    static final String HEADING = "heading";

    static Pointer resolved(int from, int to, List<Block> targets) {
        List<ClausePath> paths = targets.stream().map(Block::path).distinct().toList();
        return new Pointer(from, to, Scope.CLAUSE, paths, Status.RESOLVED, Optional.empty(), Optional.empty());
    }

    static Pointer dangling(int from, int to, Optional<Block> proposal) {
        return new Pointer(
                from, to, Scope.CLAUSE, List.of(), Status.DANGLING, proposal.map(Block::path), Optional.empty());
    }

    static Pointer work(int from, int to) {
        return new Pointer(from, to, Scope.WORK, List.of(), Status.RESOLVED, Optional.empty(), Optional.empty());
    }

    static Pointer external(int from, int to) {
        return new Pointer(from, to, Scope.EXTERNAL, List.of(), Status.RESOLVED, Optional.empty(), Optional.empty());
    }

    /** The same, which calls what it points to so. */
    Pointer by(String name) {
        return new Pointer(from, to, scope, targets, status, proposal, Optional.of(name));
    }

    /** @param used what the clauses of the work are called */
    Reference in(Passage passage, Set<String> used) {
        return new Reference(
                passage.block().path(),
                passage.field(),
                passage.tokens().span(from, to),
                scope,
                targets,
                status,
                proposal,
                status == Status.DANGLING
                        && proposal.isEmpty()
                        && called.filter(name -> !used.contains(name)).isPresent());
    }
}
