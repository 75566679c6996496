package org.clausebook.refs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.align.Concordance;
import org.clausebook.refs.Trace.Fate;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;

/**
 * Follows the references of one edition into another: across versions, whether each still reaches the same content,
 * was retargeted, or kept its number while the content moved; across languages, whether both refer to the same clause.
 */
public final class ReferenceTracer {
    /** Where a counterpart is looked for; with targets, one that reaches just these. */
    private record Sought(ClausePath block, Reference.Scope scope, Optional<List<ClausePath>> targets) {}

    private final References left;
    private final References right;
    private final Concordance concordance;
    private final Set<Reference> taken = new HashSet<>();
    private final Map<Sought, Deque<Reference>> candidates = new HashMap<>();

    private ReferenceTracer(References left, References right, Concordance concordance) {
        this.left = left;
        this.right = right;
        this.concordance = concordance;
        for (Reference reference : right.references()) {
            candidate(reference, Optional.of(reference.targets()));
            candidate(reference, Optional.empty());
        }
    }

    private void candidate(Reference reference, Optional<List<ClausePath>> targets) {
        candidates
                .computeIfAbsent(new Sought(reference.block(), reference.scope(), targets), any -> new ArrayDeque<>())
                .add(reference);
    }

    /**
     * What became of each reference to clauses.
     *
     * @param left the older version, or the source
     * @param right the newer version, or the translation
     * @param concordance which blocks of the two are the same clause
     * @return in the order of the left edition
     */
    public static List<Trace> trace(References left, References right, Concordance concordance) {
        ReferenceTracer tracer = new ReferenceTracer(left, right, concordance);
        List<Trace> traces = new ArrayList<>();
        for (Reference reference : left.references()) {
            if (reference.scope() == Reference.Scope.CLAUSE) {
                traces.add(tracer.trace(reference));
            }
        }
        return traces;
    }

    /**
     * The references of an edition, those that dangle with what their counterparts in another edition reach as the
     * proposal where they have none of their own.
     *
     * @param other of an edition in which the same places refer
     */
    public static References propose(References references, References other, Concordance concordance) {
        ReferenceTracer tracer = new ReferenceTracer(references, other, concordance);
        List<Reference> proposed = new ArrayList<>();
        for (Reference reference : references.references()) {
            boolean asked = reference.isDangling() && reference.proposal().isEmpty();
            proposed.add(asked ? tracer.proposed(reference) : reference);
        }
        return new References(references.edition(), proposed);
    }

    private Reference proposed(Reference reference) {
        return counterpart(reference, there(List.of(reference.block()), left.edition(), right.edition()))
                .flatMap(other -> there(other.targets(), right.edition(), left.edition()).stream()
                        .findFirst())
                .map(target -> new Reference(
                        reference.block(),
                        reference.field(),
                        reference.span(),
                        reference.scope(),
                        reference.targets(),
                        reference.status(),
                        Optional.of(target),
                        false))
                .orElse(reference);
    }

    private Trace trace(Reference reference) {
        List<ClausePath> blocks = there(List.of(reference.block()), left.edition(), right.edition());
        List<ClausePath> meant = there(reference.targets(), left.edition(), right.edition());
        if (blocks.isEmpty()) {
            return new Trace(reference, Optional.empty(), Fate.GONE, meant);
        }
        Optional<Reference> other = counterpart(reference, blocks);
        return new Trace(
                reference,
                other,
                other.map(found -> fate(reference, found, meant)).orElse(Fate.DROPPED),
                meant);
    }

    private static Fate fate(Reference reference, Reference other, List<ClausePath> meant) {
        if (reference.isDangling() || other.isDangling()) {
            return Fate.DANGLING;
        }
        if (new HashSet<>(meant).equals(new HashSet<>(other.targets()))) {
            return Fate.SAME;
        }
        boolean sameName = last(reference.targets()).equals(last(other.targets()));
        return sameName ? Fate.MOVED : Fate.RETARGETED;
    }

    /** The last parts of paths: numbers below a section. */
    private static List<String> last(List<ClausePath> paths) {
        return paths.stream()
                .map(path -> path.slugs().get(path.slugs().size() - 1).value())
                .toList();
    }

    /** The first reference in the blocks that is not another's counterpart and reaches the same, else the first. */
    private Optional<Reference> counterpart(Reference reference, List<ClausePath> blocks) {
        List<ClausePath> meant = there(reference.targets(), left.edition(), right.edition());
        for (ClausePath block : meant.isEmpty() ? List.<ClausePath>of() : blocks) {
            Optional<Reference> same = free(new Sought(block, reference.scope(), Optional.of(meant)));
            if (same.isPresent()) {
                return same;
            }
        }
        return blocks.stream()
                .map(block -> free(new Sought(block, reference.scope(), Optional.empty())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first of those that fit which is no other's counterpart; it becomes one. */
    private Optional<Reference> free(Sought sought) {
        Deque<Reference> fitting = candidates.getOrDefault(sought, new ArrayDeque<>());
        while (!fitting.isEmpty() && taken.contains(fitting.peek())) {
            fitting.remove();
        }
        Optional<Reference> found = Optional.ofNullable(fitting.poll());
        found.ifPresent(taken::add);
        return found;
    }

    private List<ClausePath> there(List<ClausePath> paths, EditionId from, EditionId to) {
        Set<ClausePath> there = new LinkedHashSet<>();
        for (ClausePath path : paths) {
            concordance.counterparts(new ClauseAddress(from, path), to).stream()
                    .findFirst()
                    .ifPresent(there::add);
        }
        return List.copyOf(there);
    }
}
