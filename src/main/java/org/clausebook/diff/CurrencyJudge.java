package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.Currency.Entry;
import org.clausebook.diff.Currency.Line;
import org.clausebook.diff.Currency.State;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * Says of each clause of a translation whether it still says what the newest source says: from what it was translated
 * from and what has become of that since. Blocks that were split or merged on the way are judged together.
 */
public final class CurrencyJudge {
    /** The blocks of an edition by their order, and the clauses that they are in. */
    private static final class Side {
        final Edition edition;
        final Map<ClausePath, Integer> order = new HashMap<>();
        final Map<ClausePath, ClausePath> heads = new HashMap<>();

        Side(Edition edition) {
            this.edition = edition;
            edition.blocks().forEach(block -> order.put(block.path(), order.size()));
            for (Clause clause : edition.clauses()) {
                clause.rest()
                        .forEach(block -> heads.put(block.path(), clause.head().path()));
            }
        }

        ClausePath head(ClausePath path) {
            return heads.getOrDefault(path, path);
        }

        Block block(ClausePath path) {
            return edition.blocks().get(place(path));
        }

        int place(ClausePath path) {
            return order.getOrDefault(path, 0);
        }

        Set<ClausePath> inOrder() {
            return new TreeSet<>(Comparator.comparingInt(this::place));
        }
    }

    /** What hangs together. */
    private final class Group {
        final Set<ClausePath> translated = right.inOrder();
        final Set<ClausePath> source = left.inOrder();
        final Set<ClausePath> newest = now.inOrder();
        final List<LinkChange> changes = new ArrayList<>();

        void take(Group other) {
            source.addAll(other.source);
            translated.addAll(other.translated);
            newest.addAll(other.newest);
            changes.addAll(other.changes);
            other.source.forEach(path -> ofSource.put(path, this));
        }

        Entry entry() {
            return new Entry(
                    List.copyOf(translated), List.copyOf(source), List.copyOf(newest), state(), List.copyOf(changes));
        }

        private State state() {
            if (newest.isEmpty()) {
                return State.OBSOLETE;
            }
            if (translated.isEmpty()) {
                return State.UNTRANSLATED;
            }
            return changes.stream().anyMatch(CurrencyJudge::outdates) ? State.STALE : State.CURRENT;
        }
    }

    private final Side left;
    private final Side right;
    private final Side now;
    private final Map<ClausePath, Group> ofSource = new LinkedHashMap<>();
    private final List<Group> others = new ArrayList<>();

    private CurrencyJudge(Alignment translation, Edition newest) {
        this.left = new Side(translation.left());
        this.right = new Side(translation.right());
        this.now = new Side(newest);
    }

    /** Judges a translation of the newest version. */
    public static Currency judge(Alignment translation) {
        CurrencyJudge judge = new CurrencyJudge(translation, translation.left());
        for (Block block : translation.left().blocks()) {
            Group group = judge.new Group();
            group.source.add(block.path());
            group.newest.add(block.path());
            judge.ofSource.put(block.path(), group);
        }
        return judge.judged(translation, Optional.empty());
    }

    /**
     * Judges a translation of an older version.
     *
     * @param translation from the source to its translation
     * @param revision from that source to the newest version; of another edition it is an
     *     {@link IllegalArgumentException}
     */
    public static Currency judge(Alignment translation, Comparison revision) {
        if (!revision.alignment().left().id().equals(translation.left().id())) {
            throw new IllegalArgumentException(
                    "no revision of " + translation.left().id());
        }
        CurrencyJudge judge =
                new CurrencyJudge(translation, revision.alignment().right());
        revision.changes().forEach(judge::revised);
        return judge.judged(translation, Optional.of(revision));
    }

    /** Whether a translation must follow: also where a number in it now leads astray, though the meaning stayed. */
    private static boolean outdates(LinkChange change) {
        return change.significance() == Significance.SUBSTANTIVE
                || change.reasons().stream().anyMatch(Reason::isFollowing);
    }

    private void revised(BlockLink link, LinkChange change) {
        Group group = new Group();
        group.source.addAll(link.left());
        group.newest.addAll(link.right());
        group.changes.add(change);
        link.left().forEach(path -> ofSource.put(path, group));
        if (link.left().isEmpty()) {
            others.add(group);
        }
    }

    private Currency judged(Alignment translation, Optional<Comparison> revision) {
        for (BlockLink link : translation.links()) {
            Group group = new Group();
            link.left().stream().map(ofSource::get).distinct().toList().forEach(group::take);
            group.translated.addAll(link.right());
            if (link.left().isEmpty()) {
                others.add(group);
            }
        }
        return new Currency(translation, revision, lines());
    }

    private List<Line> lines() {
        Set<Group> groups = new HashSet<>(ofSource.values());
        groups.addAll(others);
        List<Group> there = groups.stream()
                .filter(group -> !group.newest.isEmpty())
                .sorted(Comparator.comparingInt(
                        group -> now.place(group.newest.iterator().next())))
                .toList();
        Map<ClausePath, List<Group>> clauses = new LinkedHashMap<>();
        Map<ClausePath, Group> ofTranslated = new HashMap<>();
        for (Group group : there) {
            clauses.computeIfAbsent(now.head(group.newest.iterator().next()), any -> new ArrayList<>())
                    .add(group);
            group.translated.forEach(path -> ofTranslated.put(path, group));
        }
        List<Group> gone = groups.stream()
                .filter(group -> group.newest.isEmpty() && !group.translated.isEmpty())
                .sorted(Comparator.comparingInt(
                        group -> right.place(group.translated.iterator().next())))
                .toList();
        Map<ClausePath, List<Group>> obsolete = new LinkedHashMap<>();
        for (Group group : gone) {
            ClausePath head = right.head(group.translated.iterator().next());
            Optional.ofNullable(ofTranslated.get(head))
                    .map(whole -> clauses.get(now.head(whole.newest.iterator().next())))
                    .orElseGet(() -> obsolete.computeIfAbsent(head, any -> new ArrayList<>()))
                    .add(group);
        }
        return inOrder(clauses, obsolete, ofTranslated);
    }

    /** The clauses of the newest version, and behind each the obsolete ones that follow it in the translation. */
    private List<Line> inOrder(
            Map<ClausePath, List<Group>> clauses,
            Map<ClausePath, List<Group>> obsolete,
            Map<ClausePath, Group> ofTranslated) {
        Map<ClausePath, List<Line>> behind = new HashMap<>();
        ClausePath last = ClausePath.NONE;
        for (Block block : right.edition.blocks()) {
            Group group = ofTranslated.get(block.path());
            List<Group> own = obsolete.get(block.path());
            if (group != null) {
                last = now.head(group.newest.iterator().next());
            } else if (own != null) {
                behind.computeIfAbsent(last, any -> new ArrayList<>()).add(line(block, own));
            }
        }
        List<Line> lines = new ArrayList<>(behind.getOrDefault(ClausePath.NONE, List.of()));
        clauses.forEach((head, groups) -> {
            lines.add(line(now.block(head), groups));
            lines.addAll(behind.getOrDefault(head, List.of()));
        });
        return lines;
    }

    private static Line line(Block head, List<Group> groups) {
        List<Entry> entries = groups.stream().map(Group::entry).toList();
        boolean alike = entries.stream().map(Entry::state).distinct().count() == 1;
        return new Line(head, entries, alike ? entries.get(0).state() : State.STALE);
    }
}
