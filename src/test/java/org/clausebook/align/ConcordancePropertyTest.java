package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.RecordedKey;
import org.clausebook.source.Checked;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.junit.jupiter.api.Test;

/** What holds of every concordance, on generated works of three versions in two languages whose truth is known. */
class ConcordancePropertyTest {
    private static final int RUNS = 400;

    @Test
    void rightLinksGiveTheTrueRows() {
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 0);
            Concordance concordance = join(work.editions(), work.alignments(work.editions()), ClauseRecord.NONE);
            assertEquals(List.of(), concordance.conflicts());
            Map<ClauseKey, Set<Integer>> truths = new TreeMap<>();
            concordance
                    .keys()
                    .forEach((address, key) ->
                            truths.computeIfAbsent(key, any -> new TreeSet<>()).add(work.truth(address)));
            truths.forEach((key, clauses) -> assertEquals(1, clauses.size(), "clauses in the row " + key));
            assertEquals(work.clauses(), truths.size(), "rows");
        });
    }

    @Test
    void everyBlockIsInOneRowAndARowHasOneBlockOfAnEdition() {
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 25);
            Concordance concordance = join(work.editions(), work.alignments(work.editions()), ClauseRecord.NONE);
            List<ClauseAddress> inRows = new ArrayList<>();
            concordance
                    .rows()
                    .forEach((key, row) ->
                            row.blocks().forEach((edition, path) -> inRows.add(new ClauseAddress(edition, path))));
            assertEquals(work.addresses(), new TreeSet<>(inRows));
            assertEquals(inRows.size(), new HashSet<>(inRows).size());
            assertEquals(work.addresses(), new TreeSet<>(concordance.keys().keySet()));
        });
    }

    @Test
    void everyLinkLeadsBackToTheClauseThatWasLeftOrIsReportedWithItsCircle() {
        int[] conflicts = {0};
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 25);
            List<Alignment> alignments = work.alignments(work.editions());
            Concordance concordance = join(work.editions(), alignments, ClauseRecord.NONE);
            Set<List<ClauseAddress>> reported = new HashSet<>();
            concordance.conflicts().forEach(conflict -> reported.add(List.of(conflict.left(), conflict.right())));
            Set<List<ClauseAddress>> links = GeneratedWork.links(alignments);
            for (List<ClauseAddress> link : links) {
                boolean joined = concordance.key(link.get(0)).equals(concordance.key(link.get(1)));
                assertTrue(joined || reported.contains(link), link + " is neither in a row nor reported");
            }
            for (Concordance.Conflict conflict : concordance.conflicts()) {
                conflicts[0]++;
                List<ClauseAddress> circle = conflict.circle();
                ClauseAddress last = circle.get(circle.size() - 1);
                assertEquals(circle.get(0).edition(), last.edition());
                assertTrue(!circle.get(0).equals(last), "a circle that closes is no conflict");
                for (int i = 1; i < circle.size(); i++) {
                    boolean linked = links.contains(List.of(circle.get(i - 1), circle.get(i)))
                            || links.contains(List.of(circle.get(i), circle.get(i - 1)));
                    assertTrue(linked, circle + " at " + i);
                }
            }
        });
        assertTrue(conflicts[0] > RUNS, "the generator makes too few conflicts: " + conflicts[0]);
    }

    @Test
    void surerLinksWin() {
        int[] wrong = {0, 0};
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 25);
            List<Alignment> alignments = work.alignments(work.editions());
            Concordance concordance = join(work.editions(), alignments, ClauseRecord.NONE);
            for (Concordance.Conflict conflict : concordance.conflicts()) {
                boolean right = work.truth(conflict.left()) == work.truth(conflict.right());
                wrong[right ? 1 : 0]++;
            }
        });
        assertTrue(wrong[0] > 4 * wrong[1], "refused: " + wrong[0] + " wrong links, " + wrong[1] + " right ones");
    }

    @Test
    void theOrderOfEditionsAndLinksMakesNoDifference() {
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 25);
            List<Edition> editions = new ArrayList<>(work.editions());
            List<Alignment> alignments = new ArrayList<>(work.alignments(editions));
            Concordance concordance = join(editions, alignments, ClauseRecord.NONE);
            Collections.shuffle(editions, new Random(seed));
            Collections.shuffle(alignments, new Random(seed));
            Concordance shuffled = join(editions, alignments, ClauseRecord.NONE);
            assertEquals(concordance, shuffled);
            assertEquals(
                    List.copyOf(concordance.rows().keySet()),
                    List.copyOf(shuffled.rows().keySet()));
        });
    }

    @Test
    void addingOrRemovingAnEditionNeverChangesAKey() {
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 25);
            for (Edition one : work.editions()) {
                List<Edition> others = new ArrayList<>(work.editions());
                others.remove(one);
                Concordance before = join(others, work.alignments(others), ClauseRecord.NONE);
                ClauseRecord record = new ClauseRecord(before.unrecorded(ClauseRecord.NONE), List.of());
                Concordance after = join(work.editions(), work.alignments(work.editions()), record);
                before.keys()
                        .forEach(
                                (address, key) -> assertEquals(key, after.keys().get(address), address.toString()));
                List<RecordedKey> all = new ArrayList<>(record.keys());
                all.addAll(after.unrecorded(record));
                Concordance without = join(others, work.alignments(others), new ClauseRecord(all, List.of()));
                assertEquals(after.keys(), without.keys());
                without.rows().values().forEach(row -> assertTrue(!row.blocks().containsKey(one.id())));
            }
        });
    }

    @Test
    void aNewerVersionDoesNotChangeEvenUnrecordedKeysWhereTheLinksAreRight() {
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 0);
            List<Edition> old = work.editions().stream()
                    .filter(edition -> !edition.id().version().label().equals("3"))
                    .toList();
            Concordance before = join(old, work.alignments(old), ClauseRecord.NONE);
            Concordance after = join(work.editions(), work.alignments(work.editions()), ClauseRecord.NONE);
            before.keys()
                    .forEach((address, key) -> assertEquals(key, after.keys().get(address), address.toString()));
        });
    }

    @Test
    void theWayBackLeadsHome() {
        forEachSeed(seed -> {
            GeneratedWork work = GeneratedWork.of(seed, 25);
            Concordance concordance = join(work.editions(), work.alignments(work.editions()), ClauseRecord.NONE);
            for (ClauseAddress from : work.addresses()) {
                for (EditionId to : concordance.editions()) {
                    concordance
                            .counterparts(from, to)
                            .forEach(path -> assertTrue(
                                    concordance
                                            .counterparts(new ClauseAddress(to, path), from.edition())
                                            .contains(from.path()),
                                    from + " to " + to + " " + path));
                }
            }
        });
    }

    private static Concordance join(List<Edition> editions, List<Alignment> alignments, ClauseRecord record) {
        Checked<Concordance> joined = Concordancer.join(GeneratedWork.WORK, editions, alignments, record);
        assertEquals(List.of(), joined.problems());
        return joined.value();
    }

    private static void forEachSeed(LongConsumer test) {
        for (long seed = 0; seed < RUNS; seed++) {
            try {
                test.accept(seed);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
