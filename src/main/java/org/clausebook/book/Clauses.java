package org.clausebook.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.align.Alignment;
import org.clausebook.align.Concordance;
import org.clausebook.book.Appearance.Presence;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Version;

/** Answers to what can be asked about the clauses of one work across its editions. */
public final class Clauses {
    private record Pair(EditionId left, EditionId right) {}

    private final WorkEditions work;
    private final Concordance concordance;
    private final Ways ways;
    private final Map<ClauseAddress, Block> blocks = new HashMap<>();
    private final Map<Pair, Map<ClauseAddress, Correspondence>> rows = new LinkedHashMap<>();

    /** The rows of the same pairs in their order. */
    private final Map<Pair, List<Correspondence>> parallel = new HashMap<>();

    private Clauses(WorkEditions work) {
        this.work = work;
        this.concordance = work.concordance();
        this.ways = new Ways(work.alignments());
        for (Edition edition : work.editions()) {
            edition.blocks().forEach(block -> blocks.put(new ClauseAddress(edition.id(), block.path()), block));
        }
        work.alignments().forEach(made -> index(made.left(), made.right()));
        for (Language language : work.languages()) {
            List<Edition> versions = versions(language);
            for (int i = 1; i < versions.size(); i++) {
                index(versions.get(i - 1), versions.get(i));
            }
        }
    }

    /** Looks through a work once, so that each question is answered at once. */
    public static Clauses of(WorkEditions work) {
        return new Clauses(work);
    }

    private void index(Edition left, Edition right) {
        rows.computeIfAbsent(new Pair(left.id(), right.id()), any -> {
            Map<ClauseAddress, Correspondence> byBlock = new HashMap<>();
            List<Correspondence> inOrder = new Parallel(work, ways, left, right).rows();
            parallel.put(new Pair(left.id(), right.id()), inOrder);
            for (Correspondence row : inOrder) {
                row.lefts().forEach(block -> byBlock.put(new ClauseAddress(left.id(), block.path()), row));
                row.rights().forEach(block -> byBlock.put(new ClauseAddress(right.id(), block.path()), row));
            }
            return byBlock;
        });
    }

    /** The editions of a language, oldest first. */
    private List<Edition> versions(Language language) {
        List<Edition> versions = new ArrayList<>(work.editions().stream()
                .filter(edition -> edition.id().language().equals(language))
                .toList());
        Collections.reverse(versions);
        return versions;
    }

    /**
     * A clause in every language and version, also in those that lack it: languages in the work's order, of each the
     * newest version first.
     */
    public List<Appearance> appearances(ClauseKey key) {
        NavigableMap<Version, Set<Language>> there = new TreeMap<>();
        for (Edition edition : work.editions()) {
            if (!concordance.blocks(key, edition.id()).isEmpty()) {
                there.computeIfAbsent(edition.id().version(), any -> new LinkedHashSet<>())
                        .add(edition.id().language());
            }
        }
        List<Appearance> appearances = new ArrayList<>();
        for (Language language : work.languages()) {
            for (Version version : work.versions()) {
                appearances.add(appearance(key, language, version, there));
            }
        }
        return appearances;
    }

    private Appearance appearance(
            ClauseKey key, Language language, Version version, NavigableMap<Version, Set<Language>> there) {
        Optional<Edition> edition = versions(language).stream()
                .filter(any -> any.id().version().equals(version))
                .findFirst();
        Optional<Block> block = edition.flatMap(
                any -> concordance.blocks(key, any.id()).stream().findFirst().map(path -> block(any, path)));
        Presence presence;
        Version since = version;
        if (edition.isEmpty()) {
            presence = Presence.NO_EDITION;
        } else if (block.isPresent()) {
            boolean own = work.key(edition.get(), block.get()).equals(Optional.of(key));
            presence = own ? Presence.THERE : Presence.WITHIN_ANOTHER;
        } else if (there.containsKey(version)) {
            presence = Presence.NOT_IN_THIS_LANGUAGE;
        } else if (there.lowerKey(version) == null) {
            presence = Presence.NOT_YET;
            since = there.isEmpty() ? version : there.firstKey();
        } else {
            presence = Presence.REMOVED;
            since = after(there.lowerKey(version), version);
        }
        return new Appearance(language, version, presence, edition, block, since);
    }

    /** The first version after another. */
    private Version after(Version last, Version atMost) {
        return work.versions().stream()
                .filter(version -> version.compareTo(last) > 0)
                .min(Comparator.naturalOrder())
                .orElse(atMost);
    }

    /** A clause beside its translations: each translation with the edition it was aligned with, newest first. */
    public List<Correspondence> translations(ClauseKey key) {
        List<Correspondence> found = new ArrayList<>();
        for (Edition edition : work.editions()) {
            for (Alignment made : work.alignments()) {
                boolean here = made.right().id().equals(edition.id());
                if (here && made.kind() == Alignment.Kind.TRANSLATION) {
                    found.addAll(rows(key, made.left(), made.right()));
                }
            }
        }
        return found;
    }

    /**
     * What became of a clause from each version to the next in the language that prevails, or else in the first that
     * has it; oldest first. The first may say that it was added, the last that it was removed.
     */
    public List<Correspondence> history(ClauseKey key) {
        return work.languages().stream()
                .map(language -> history(key, language))
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What became of a clause from each version to the next in one language, oldest first. */
    public List<Correspondence> history(ClauseKey key, Language language) {
        List<Edition> versions = versions(language);
        List<Correspondence> steps = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            steps.addAll(rows(key, versions.get(i - 1), versions.get(i)));
        }
        return steps;
    }

    private Set<Correspondence> rows(ClauseKey key, Edition left, Edition right) {
        Map<ClauseAddress, Correspondence> byBlock = rows.getOrDefault(new Pair(left.id(), right.id()), Map.of());
        Set<Correspondence> found = new LinkedHashSet<>();
        for (Edition edition : List.of(left, right)) {
            for (ClausePath path : concordance.blocks(key, edition.id())) {
                Optional.ofNullable(byBlock.get(new ClauseAddress(edition.id(), path)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The pairs that a person should confirm or part, of all alignments, the least sure first. */
    public List<Correspondence> doubtful() {
        Set<Correspondence> doubtful = new LinkedHashSet<>();
        for (Alignment made : work.alignments()) {
            rows.getOrDefault(new Pair(made.left().id(), made.right().id()), Map.of()).values().stream()
                    .filter(Correspondence::isDoubtful)
                    .forEach(doubtful::add);
        }
        return doubtful.stream()
                .sorted(Comparator.comparingDouble(Correspondence::confidence)
                        .thenComparing(row -> row.left().id())
                        .thenComparing(row -> row.right().id())
                        .thenComparing(row -> row.lefts().get(0).path()))
                .toList();
    }

    /**
     * Two editions row by row: every block of either in exactly one row, in the order of the left, what only the right
     * has after what stands before it there. Any two editions, also such as were not aligned with each other.
     */
    public List<Correspondence> parallel(Edition left, Edition right) {
        List<Correspondence> known = parallel.get(new Pair(left.id(), right.id()));
        return known == null ? new Parallel(work, ways, left, right).rows() : known;
    }

    private Block block(Edition edition, ClausePath path) {
        return Optional.ofNullable(blocks.get(new ClauseAddress(edition.id(), path)))
                .orElseThrow(() -> new IllegalArgumentException("no block " + edition.id() + " " + path));
    }
}
