package org.clausebook.book;

import static org.clausebook.Alignments.aligned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.align.Alignment;
import org.clausebook.align.Concordancer;
import org.clausebook.content.ClauseRecord;
import org.clausebook.content.DeclaredLink;
import org.clausebook.content.Work;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

/** A work of three versions in English and two in Bulgarian; its clauses are numbered anew in each. */
class ClausesTest {
    private static final Work WORK = new Work(new Slug("w"), "Work", new Language("en"), List.of());
    private static final Edition EN1 = edition("en", "1", 4);
    private static final Edition EN2 = edition("en", "2", 4);
    private static final Edition EN3 = edition("en", "3", 4);
    private static final Edition BG1 = edition("bg", "1", 3);
    private static final Edition BG2 = edition("bg", "2", 4);

    // In version 2 clause 1 is split, 2 becomes 3, 3 goes; in version 3 clauses 1 and 2 are merged again and 4 is new.
    private static final WorkEditions SPLIT = work(
            aligned(EN1, BG1, "1=1 2=2@0.6 3=3"),
            aligned(EN2, BG2, "1=1 2=2 3=3 4=4"),
            aligned(EN1, EN2, "1=1+2 2=3@0.75 4=4"),
            aligned(EN2, EN3, "1+2=1 3=2 4=3"),
            aligned(EN1, EN3, "1=1 2=2 4=3"));
    private static final Clauses CLAUSES = Clauses.of(SPLIT);

    @Test
    void historySaysWhatBecameOfAClauseFromVersionToVersion() {
        assertEquals("1 SPLIT 1+2, 1+2 MERGED 1", history("1"));
        assertEquals("1 SPLIT 1+2, 1+2 MERGED 1", history("2-2"));
        assertEquals("2 KEPT 3, 3 KEPT 2", history("2"));
        assertEquals("3 REMOVED -", history("3"));
        assertEquals("- ADDED 4", history("4-2"));
    }

    @Test
    void translationsStandBesideTheirSource() {
        assertEquals(
                List.of("w.en-2 3 w.bg-2 3 0.95", "w.en-1 2 w.bg-1 2 0.6"),
                CLAUSES.translations(key("2")).stream().map(ClausesTest::line).toList());
        assertEquals(
                List.of("w.en-1 3 w.bg-1 3 0.95"),
                CLAUSES.translations(key("3")).stream().map(ClausesTest::line).toList());
    }

    @Test
    void anAppearanceSaysWhereAClauseIsOrWhyItIsNot() {
        assertEquals("en-3 THERE 1, en-2 THERE 1, en-1 THERE 1, bg-3 NO_EDITION, bg-2 THERE 1, bg-1 THERE 1", at("1"));
        assertEquals(
                "en-3 WITHIN_ANOTHER 1, en-2 THERE 2, en-1 WITHIN_ANOTHER 1, bg-3 NO_EDITION, bg-2 THERE 2,"
                        + " bg-1 WITHIN_ANOTHER 1",
                at("2-2"));
        assertEquals(
                "en-3 REMOVED since 2, en-2 REMOVED since 2, en-1 THERE 3, bg-3 NO_EDITION, bg-2 REMOVED since 2,"
                        + " bg-1 THERE 3",
                at("3"));
        assertEquals(
                "en-3 THERE 3, en-2 THERE 4, en-1 THERE 4, bg-3 NO_EDITION, bg-2 THERE 4, bg-1 NOT_IN_THIS_LANGUAGE",
                at("4"));
        assertEquals(
                "en-3 THERE 4, en-2 NOT_YET since 3, en-1 NOT_YET since 3, bg-3 NO_EDITION, bg-2 NOT_YET since 3,"
                        + " bg-1 NOT_YET since 3",
                at("4-2"));
    }

    @Test
    void editionsThatWereNotAlignedAreParallelByWayOfOthers() {
        assertEquals(
                List.of(
                                "w.bg-1 1 w.en-3 1 0.90",
                                "w.bg-1 2 w.en-3 2 0.57",
                                "w.bg-1 3 w.en-3 - 0.50",
                                "w.bg-1 - w.en-3 3 0.50",
                                "w.bg-1 - w.en-3 4 0.50")
                        .stream()
                        .sorted()
                        .toList(),
                CLAUSES.parallel(BG1, EN3).stream()
                        .map(row -> String.format(
                                Locale.ROOT,
                                "w.bg-1 %s w.en-3 %s %.2f",
                                side(row.lefts()),
                                side(row.rights()),
                                row.confidence()))
                        .sorted()
                        .toList());
    }

    @Test
    void parallelHasEveryBlockOnceInTheOrderOfTheLeftWhicheverEditionsThereAre() {
        for (Edition left : SPLIT.editions()) {
            for (Edition right : SPLIT.editions()) {
                List<Block> lefts = new ArrayList<>();
                List<Block> rights = new ArrayList<>();
                for (Correspondence row : CLAUSES.parallel(left, right)) {
                    lefts.addAll(row.lefts());
                    rights.addAll(row.rights());
                }
                assertEquals(left.blocks(), lefts);
                assertEquals(new HashSet<>(right.blocks()), new HashSet<>(rights));
                assertEquals(right.blocks().size(), rights.size(), left.id() + " and " + right.id());
            }
        }
    }

    @Test
    void doubtfulPairsComeTheLeastSureFirstWithAnEntryToPaste() {
        assertEquals(
                List.of("w.en-1 2 w.bg-1 2 0.6", "w.en-1 2 w.en-2 3 0.75"),
                CLAUSES.doubtful().stream().map(ClausesTest::line).toList());
        assertEquals("""
                  - same:
                      - w.en-1 2
                      - w.bg-1 2
                    by:\s
                    on:\s
                """, CLAUSES.doubtful().get(0).entry(DeclaredLink.Kind.SAME));
    }

    @Test
    void aWorkThatIsNotAlignedHasNoAnswersButItsRows() {
        WorkEditions unaligned = WorkEditions.unaligned(WORK.id(), WORK.title(), WORK.language(), List.of(EN1, EN2));
        Clauses clauses = Clauses.of(unaligned);
        assertEquals(List.of(), clauses.history(key("1")));
        assertEquals(8, clauses.parallel(EN1, EN2).size());
        assertTrue(clauses.doubtful().isEmpty());
    }

    private static String history(String key) {
        return CLAUSES.history(key(key)).stream()
                .map(row -> side(row.lefts()) + " " + row.relation() + " " + side(row.rights()))
                .collect(Collectors.joining(", "));
    }

    private static String at(String key) {
        return CLAUSES.appearances(key(key)).stream()
                .map(at -> at.language() + "-" + at.version() + " " + at.presence()
                        + at.block().map(block -> " " + block.path()).orElse("")
                        + ((at.since().equals(at.version()) && at.block().isPresent())
                                        || at.presence() == Appearance.Presence.NO_EDITION
                                        || at.presence() == Appearance.Presence.NOT_IN_THIS_LANGUAGE
                                ? ""
                                : " since " + at.since()))
                .collect(Collectors.joining(", "));
    }

    private static String line(Correspondence row) {
        return row.left().id() + " " + side(row.lefts()) + " " + row.right().id() + " " + side(row.rights()) + " "
                + row.confidence();
    }

    private static String side(List<Block> blocks) {
        return blocks.isEmpty()
                ? "-"
                : blocks.stream().map(block -> block.path().toString()).collect(Collectors.joining("+"));
    }

    private static ClauseKey key(String path) {
        return new ClauseKey(ClausePath.parse(path));
    }

    private static WorkEditions work(Alignment... alignments) {
        List<Edition> editions = List.of(EN1, EN2, EN3, BG1, BG2);
        return new WorkEditions(
                WORK.id(),
                WORK.title(),
                WORK.language(),
                editions,
                Concordancer.join(WORK, editions, List.of(alignments), ClauseRecord.NONE)
                        .value(),
                List.of(alignments));
    }

    private static Edition edition(String language, String version, int clauses) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= clauses; i++) {
            text.append(i).append(". Text ").append(i).append(".\n");
        }
        return Editions.edition("w", language, version, text.toString());
    }
}
