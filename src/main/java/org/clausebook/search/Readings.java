package org.clausebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChanges;
import org.clausebook.diff.Comparison;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;

/**
 * What is searched: every clause of every edition, those of one key together, equal wordings once.
 *
 * @param editions all editions, work by work, of a work the newest first
 * @param works the work of each edition
 * @param clauses in the order of the concordances
 * @param readings clause by clause, of a clause the newest first
 */
record Readings(List<Edition> editions, List<WorkEditions> works, List<ClauseInfo> clauses, List<Reading> readings) {
    /**
     * What is known of a clause in all editions.
     *
     * @param work the number of its work in the book
     * @param key its key
     * @param changes the weightiest kind of change in each comparison that has it, in the order of the book
     * @param places by the edition's number where it is read, if not on the edition's first page by the name of its key
     */
    record ClauseInfo(int work, ClauseKey key, List<ChangeKind> changes, Map<Integer, ClauseAddress> places) {}

    private record Wording(Language language, String number, String above, String heading, String text) {}

    private static final class Group {
        final ClauseInfo info;
        final Map<Wording, List<Integer>> wordings = new LinkedHashMap<>();

        Group(ClauseInfo info) {
            this.info = info;
        }
    }

    /** Everything that there is to search in a book. */
    static Readings of(Book book, SiteLayout layout) {
        List<Edition> editions = book.editions();
        List<WorkEditions> works = new ArrayList<>();
        List<ClauseInfo> clauses = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < book.works().size(); i++) {
            WorkEditions work = book.works().get(i);
            for (Group group : groups(book, i, first, layout).values()) {
                int number = clauses.size();
                clauses.add(group.info);
                group.wordings.forEach((wording, numbers) -> readings.add(new Reading(
                        number,
                        wording.language,
                        List.copyOf(numbers),
                        wording.number,
                        wording.above,
                        wording.heading,
                        wording.text)));
            }
            work.editions().forEach(any -> works.add(work));
            first += work.editions().size();
        }
        return new Readings(editions, works, clauses, readings);
    }

    private static Map<ClauseKey, Group> groups(Book book, int number, int first, SiteLayout layout) {
        WorkEditions work = book.works().get(number);
        Map<ClauseKey, List<ChangeKind>> changes = changes(book, work);
        Map<ClauseKey, Group> groups = new LinkedHashMap<>();
        for (ClauseKey key : work.concordance().rows().keySet()) {
            groups.put(
                    key,
                    new Group(
                            new ClauseInfo(number, key, changes.getOrDefault(key, List.of()), new LinkedHashMap<>())));
        }
        for (int i = 0; i < work.editions().size(); i++) {
            Edition edition = work.editions().get(i);
            Map<ClausePath, Block> blocks =
                    edition.blocks().stream().collect(Collectors.toMap(Block::path, block -> block));
            for (Clause clause : edition.clauses()) {
                ClauseKey key = work.key(edition, clause.head())
                        .orElseGet(() -> new ClauseKey(clause.head().path()));
                Group group = groups.computeIfAbsent(
                        key, any -> new Group(new ClauseInfo(number, any, List.of(), new LinkedHashMap<>())));
                group.wordings
                        .computeIfAbsent(wording(edition, clause, blocks), any -> new ArrayList<>())
                        .add(first + i);
                ClauseAddress place =
                        new ClauseAddress(edition.id(), clause.head().path());
                if (!layout.anchor(place).equals(key.toString()) || layout.part(place) > 1) {
                    group.info.places().put(first + i, place);
                }
            }
        }
        groups.values().removeIf(group -> group.wordings.isEmpty());
        return groups;
    }

    private static Wording wording(Edition edition, Clause clause, Map<ClausePath, Block> blocks) {
        StringBuilder text = new StringBuilder(clause.head().text());
        for (Block block : clause.rest()) {
            text.append(text.isEmpty() ? "" : " ").append(block.letters());
        }
        Block head = clause.head();
        Block parent = blocks.get(head.parent());
        String above = parent != null && parent.kind() == Block.Kind.SECTION ? parent.heading() : "";
        return new Wording(edition.id().language(), head.number(), above, head.heading(), text.toString());
    }

    private static Map<ClauseKey, List<ChangeKind>> changes(Book book, WorkEditions work) {
        Map<ClauseKey, List<ChangeKind>> changes = new HashMap<>();
        for (Comparison comparison : book.comparisons(work)) {
            for (ClauseChanges.Line line : ClauseChanges.of(comparison)) {
                boolean removed = line.change().head().right().isEmpty();
                List<ClausePath> side = removed
                        ? line.change().head().left()
                        : line.change().head().right();
                EditionId edition = (removed
                                ? comparison.alignment().left()
                                : comparison.alignment().right())
                        .id();
                if (line.place() == ClauseChanges.Place.HERE) {
                    side.forEach(path -> work.concordance()
                            .key(new ClauseAddress(edition, path))
                            .ifPresent(key -> changes.computeIfAbsent(key, any -> new ArrayList<>())
                                    .add(line.change().kind())));
                }
            }
        }
        return changes;
    }
}
