package org.clausebook.refs;

import java.util.List;
import java.util.Optional;
import org.clausebook.refs.Reference.Scope;
import org.clausebook.refs.Reference.Status;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;

/** A reference in a passage: its tokens, from the first up to one past the last, and what it reaches. */
record Pointer(int from, int to, Scope scope, List<ClausePath> targets, Status status, Optional<ClausePath> proposal) {
    static Pointer resolved(int from, int to, List<Block> targets) {
        List<ClausePath> paths = targets.stream().map(Block::path).distinct().toList();
        return new Pointer(from, to, Scope.CLAUSE, paths, Status.RESOLVED, Optional.empty());
    }

    static Pointer dangling(int from, int to, Optional<Block> proposal) {
        return new Pointer(from, to, Scope.CLAUSE, List.of(), Status.DANGLING, proposal.map(Block::path));
    }

    static Pointer work(int from, int to) {
        return new Pointer(from, to, Scope.WORK, List.of(), Status.RESOLVED, Optional.empty());
    }

    static Pointer external(int from, int to) {
        return new Pointer(from, to, Scope.EXTERNAL, List.of(), Status.RESOLVED, Optional.empty());
    }

    Reference in(Passage passage) {
        return new Reference(
                passage.block().path(),
                passage.field(),
                passage.tokens().span(from, to),
                scope,
                targets,
                status,
                proposal);
    }
}
