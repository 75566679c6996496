package org.clausebook.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.align.BlockLink.Change;
import org.clausebook.content.DeclaredLink;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** What people declared about the blocks of two editions, put into their alignment. */
public final class Declarations {
    private static final Evidence DECLARED = new Evidence(Evidence.Kind.DECLARED, "");

    /** A link that is being changed; its blocks are numbers in document order. */
    private static final class Draft {
        private final NavigableSet<Integer> left = new TreeSet<>();
        private final NavigableSet<Integer> right = new TreeSet<>();
        private final double confidence;
        private final List<Evidence> evidence;

        Draft(Collection<Integer> left, Collection<Integer> right, double confidence, List<Evidence> evidence) {
            this.left.addAll(left);
            this.right.addAll(right);
            this.confidence = confidence;
            this.evidence = evidence;
        }

        static Draft declared() {
            return new Draft(List.of(), List.of(), 1, List.of(DECLARED));
        }

        boolean isPair() {
            return !left.isEmpty() && !right.isEmpty();
        }
    }

    private final Alignment alignment;
    private final List<Block> lefts;
    private final List<Block> rights;
    private final List<Draft> drafts = new ArrayList<>();

    private Declarations(Alignment alignment) {
        this.alignment = alignment;
        this.lefts = alignment.left().blocks();
        this.rights = alignment.right().blocks();
        Map<ClausePath, Integer> left = numbers(lefts);
        Map<ClausePath, Integer> right = numbers(rights);
        for (BlockLink link : alignment.links()) {
            drafts.add(new Draft(
                    numbers(link.left(), left), numbers(link.right(), right), link.confidence(), link.evidence()));
        }
    }

    /**
     * The alignment as people say it is: what they declared the same is linked, and what they declared not the same is
     * parted, with the confidence 1 and the evidence {@code DECLARED}; every block is still in exactly one link.
     *
     * @param declared about any editions; what is about others, or about blocks that are not there, changes nothing
     */
    public static Alignment apply(Alignment alignment, List<DeclaredLink> declared) {
        Declarations declarations = new Declarations(alignment);
        List<int[]> same = declarations.pairs(declared, DeclaredLink.Kind.SAME);
        List<int[]> apart = declarations.pairs(declared, DeclaredLink.Kind.NOT_SAME);
        if (same.isEmpty() && apart.isEmpty()) {
            return alignment;
        }
        apart.forEach(pair -> declarations.part(pair[0], pair[1]));
        declarations.clusters(same).forEach(declarations::join);
        return new Alignment(
                alignment.kind(), alignment.left(), alignment.right(), declarations.links(), alignment.lexicon());
    }

    private static Map<ClausePath, Integer> numbers(List<Block> blocks) {
        Map<ClausePath, Integer> numbers = new HashMap<>();
        blocks.forEach(block -> numbers.put(block.path(), numbers.size()));
        return numbers;
    }

    private static Set<Integer> numbers(List<ClausePath> paths, Map<ClausePath, Integer> numbers) {
        Set<Integer> found = new TreeSet<>();
        paths.forEach(path -> Optional.ofNullable(numbers.get(path)).ifPresent(found::add));
        return found;
    }

    /** The declared pairs of this alignment's editions, as numbers of a left and a right block. */
    private List<int[]> pairs(List<DeclaredLink> declared, DeclaredLink.Kind kind) {
        List<int[]> pairs = new ArrayList<>();
        for (DeclaredLink link : declared) {
            if (link.kind() == kind) {
                pair(link.left(), link.right()).ifPresent(pairs::add);
                pair(link.right(), link.left()).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<int[]> pair(ClauseAddress one, ClauseAddress other) {
        int left = number(alignment.left(), one);
        int right = number(alignment.right(), other);
        return left < 0 || right < 0 ? Optional.empty() : Optional.of(new int[] {left, right});
    }

    private static int number(Edition edition, ClauseAddress address) {
        return edition.id().equals(address.edition())
                ? edition.blocks().stream().map(Block::path).toList().indexOf(address.path())
                : -1;
    }

    /** Of a link of several on one side the declared one of them leaves it; of two the right one. */
    private void part(int left, int right) {
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.left.contains(left) && draft.right.contains(right)) {
                boolean leftLeaves = draft.left.size() > draft.right.size();
                Draft alone = Draft.declared();
                (leftLeaves ? alone.left : alone.right).add(leftLeaves ? left : right);
                remove(alone, draft, alone);
                drafts.add(alone);
            }
        }
    }

    /** Declared pairs that share a block make one link. */
    private Collection<Draft> clusters(List<int[]> same) {
        List<Draft> clusters = new ArrayList<>();
        for (int[] pair : same) {
            Draft cluster = Draft.declared();
            cluster.left.add(pair[0]);
            cluster.right.add(pair[1]);
            for (Draft other : List.copyOf(clusters)) {
                if (other.left.contains(pair[0]) || other.right.contains(pair[1])) {
                    cluster.left.addAll(other.left);
                    cluster.right.addAll(other.right);
                    clusters.remove(other);
                }
            }
            clusters.add(cluster);
        }
        return clusters;
    }

    private void join(Draft cluster) {
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.left.containsAll(cluster.left) && draft.right.containsAll(cluster.right)) {
                drafts.removeIf(known -> known == draft);
                drafts.add(new Draft(draft.left, draft.right, 1, evidence(draft)));
                return;
            }
        }
        for (Draft draft : List.copyOf(drafts)) {
            remove(cluster, draft, new Draft(List.of(), List.of(), draft.confidence, List.of()));
        }
        drafts.add(cluster);
    }

    /** Takes blocks out of a link; those that are left without a counterpart stand alone, each by itself. */
    private void remove(Draft leaving, Draft from, Draft why) {
        boolean wasPair = from.isPair();
        from.left.removeAll(leaving.left);
        from.right.removeAll(leaving.right);
        if (from.isPair()) {
            return;
        }
        if (wasPair) {
            from.left.forEach(left -> drafts.add(new Draft(List.of(left), List.of(), why.confidence, why.evidence)));
            from.right.forEach(right -> drafts.add(new Draft(List.of(), List.of(right), why.confidence, why.evidence)));
        }
        if (wasPair || (from.left.isEmpty() && from.right.isEmpty())) {
            drafts.removeIf(draft -> draft == from);
        }
    }

    private static List<Evidence> evidence(Draft draft) {
        List<Evidence> evidence = new ArrayList<>(List.of(DECLARED));
        draft.evidence.stream().filter(known -> !known.equals(DECLARED)).forEach(evidence::add);
        return evidence;
    }

    private List<BlockLink> links() {
        Map<Draft, Set<Change>> changes = changes();
        List<Draft> ordered = ordered();
        return ordered.stream()
                .map(draft -> new BlockLink(
                        paths(draft.left, lefts),
                        paths(draft.right, rights),
                        changes.getOrDefault(draft, Set.of()),
                        draft.confidence,
                        draft.evidence))
                .toList();
    }

    private static List<ClausePath> paths(Set<Integer> numbers, List<Block> blocks) {
        return numbers.stream().map(number -> blocks.get(number).path()).toList();
    }

    /** Also of links that nobody spoke of: what stands beside another may now have another order. */
    private Map<Draft, Set<Change>> changes() {
        Map<Bond, Draft> bonds = new LinkedHashMap<>();
        if (alignment.kind() == Alignment.Kind.REVISION) {
            drafts.stream()
                    .filter(Draft::isPair)
                    .sorted(Comparator.comparing(draft -> draft.left.first()))
                    .forEach(draft -> bonds.put(bond(draft), draft));
        }
        Map<Draft, Set<Change>> changes = new HashMap<>();
        new Changes(lefts, rights, List.copyOf(bonds.keySet()))
                .all()
                .forEach((bond, found) -> changes.put(bonds.getOrDefault(bond, Draft.declared()), found));
        return changes;
    }

    private static Bond bond(Draft draft) {
        return new Bond(List.copyOf(draft.left), List.copyOf(draft.right), draft.confidence);
    }

    /** In the order of the left blocks, what was added after what stands before it on the right. */
    private List<Draft> ordered() {
        Map<Integer, Draft> byRight = new HashMap<>();
        drafts.forEach(draft -> draft.right.forEach(right -> byRight.put(right, draft)));
        Map<Draft, List<Draft>> behind = new HashMap<>();
        List<Draft> first = new ArrayList<>();
        Optional<Draft> last = Optional.empty();
        for (int right = 0; right < rights.size(); right++) {
            Draft draft = Optional.ofNullable(byRight.get(right)).orElseThrow();
            if (draft.isPair()) {
                last = Optional.of(draft);
            } else {
                last.map(before -> behind.computeIfAbsent(before, any -> new ArrayList<>()))
                        .orElse(first)
                        .add(draft);
            }
        }
        List<Draft> ordered = new ArrayList<>(first);
        drafts.stream()
                .filter(draft -> !draft.left.isEmpty())
                .sorted(Comparator.comparing(draft -> draft.left.first()))
                .forEach(draft -> {
                    ordered.add(draft);
                    ordered.addAll(behind.getOrDefault(draft, List.of()));
                });
        return ordered;
    }
}
