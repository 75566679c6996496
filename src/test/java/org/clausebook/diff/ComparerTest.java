package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Lexicon;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Comparisons whose outcome is known. */
class ComparerTest {
    private static final String TEXT = """
            # Garden lease
            1. You shall water the garden twice a week.
            2. You may dig; you may not build.
            3. The rent is due on the first.
            """;

    @Test
    void aTextDoesNotDifferFromItself() {
        Comparison comparison = inOrder(TEXT, TEXT);
        for (LinkChange change : comparison.changes().values()) {
            assertTrue(change.redline().isEmpty());
            assertEquals(Set.of(), change.types());
            assertEquals(Significance.NONE, change.significance());
            assertEquals(List.of(), change.reasons());
        }
    }

    @Test
    void oneModalVerbIsOneSubstantiveChange() {
        Comparison comparison = inOrder(TEXT, TEXT.replace("You shall water", "You may water"));
        assertEquals(List.of("substantive [modal verb: shall → may]"), told(comparison));
    }

    @Test
    void aDeletedClauseRenumbersTheOthersAndChangesNoWord() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            lines.add(i + ". The rule of day " + i + " holds.");
        }
        Edition old = Compared.edition("en", "1", String.join("\n", lines));
        lines.remove(0);
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i).replaceFirst("^\\d+", "" + (i + 1)));
        }
        Edition now = Compared.edition("en", "2", String.join("\n", lines));
        List<BlockLink> links = new ArrayList<>();
        links.add(Compared.link(old.blocks().subList(0, 1), List.of()));
        for (int i = 1; i < 12; i++) {
            links.add(Compared.link(old.blocks().subList(i, i + 1), now.blocks().subList(i - 1, i)));
        }
        Comparison comparison = Compared.of(old, now, links);
        assertEquals(List.of("substantive [clause removed]"), told(comparison));
        long renumbered = comparison.changes().values().stream()
                .filter(change -> change.types().equals(Set.of(ChangeType.RENUMBERED)))
                .filter(change -> change.redline().isEmpty())
                .count();
        assertEquals(11, renumbered);
    }

    @Test
    void aSplitClauseSaysNothingElse() {
        Edition old = Compared.edition("en", "1", "You may dig. You may sow.");
        Edition now = Compared.edition("en", "2", "---\nYou may dig.\n---\nYou may sow.");
        Comparison comparison = Compared.of(old, now, List.of(Compared.link(old.blocks(), now.blocks())));
        LinkChange change = comparison.changes().values().iterator().next();
        assertEquals(Set.of(ChangeType.SPLIT), change.types());
        assertEquals(Significance.NONE, change.significance());
        assertEquals(
                "You may dig.[- -]{+\n+}You may sow.",
                Op.marked(change.redline().text()));
    }

    @Test
    void movedTextShowsTheEditsInIt() {
        Edition old = Compared.edition("en", "1", "1. You may dig.\n2. You shall pay 30 euros.");
        Edition now = Compared.edition("en", "2", "1. You shall pay 40 euros.\n2. You may dig.");
        List<BlockLink> links = List.of(
                new BlockLink(path(old, 0), path(now, 1), Set.of(BlockLink.Change.NUMBER), 1, List.of()),
                new BlockLink(
                        path(old, 1),
                        path(now, 0),
                        Set.of(BlockLink.Change.NUMBER, BlockLink.Change.POSITION, BlockLink.Change.TEXT),
                        1,
                        List.of()));
        LinkChange moved = Compared.of(old, now, links).of(links.get(1));
        assertEquals(Set.of(ChangeType.EDITED, ChangeType.RENUMBERED, ChangeType.MOVED), moved.types());
        assertEquals(
                "You shall pay [-30-]{+40+} euros.", Op.marked(moved.redline().text()));
        assertEquals("[amount: 30 euros → 40 euros]", moved.reasons().toString());
    }

    private static List<ClausePath> path(Edition edition, int at) {
        return List.of(edition.blocks().get(at).path());
    }

    @Test
    void aRenamedHeadingIsNoTextChange() {
        Comparison comparison = inOrder("*Use of the garden.* You may dig.", "*Use of the yard.* You may dig.");
        LinkChange change = comparison.changes().values().iterator().next();
        assertEquals(Set.of(ChangeType.HEADING), change.types());
        assertEquals(
                "Use of the [-garden-]{+yard+}.", Op.marked(change.redline().heading()));
    }

    @Test
    void aRenamingThatRunsThroughIsToldOnceWithItsPlaces() {
        String old = """
                # Lease of Spade Go
                1. Spade Go is sharp.
                2. You shall return Spade Go in 30 days.
                3. Nobody else may use Spade Go.
                """;
        Comparison comparison =
                inOrder(old, old.replace("Spade Go", "Spade Essential").replace("30 days", "60 days"));
        assertEquals(
                List.of(
                        "editorial [renaming: Spade Go → Spade Essential]",
                        "editorial [renaming: Spade Go → Spade Essential]",
                        "substantive [amount: 30 days → 60 days, renaming: Spade Go → Spade Essential]",
                        "editorial [renaming: Spade Go → Spade Essential]"),
                told(comparison));
        assertEquals(List.of("Spade Go → Spade Essential, 4 times in 4 places"), renamings(comparison));
    }

    @Test
    void aSpellingThatRunsThroughIsARenaming() {
        String old = """
                1. Any third party software is free.
                2. The rights of a third party remain.
                3. A third party pays.
                """;
        Comparison comparison = inOrder(old, old.replace("third party", "third-party"));
        assertEquals(List.of("third party → third-party, 3 times in 3 places"), renamings(comparison));
    }

    @Test
    void whatIsNotMadeEverywhereIsNoRenaming() {
        String old = """
                1. The Licensee signs.
                2. The Licensee pays.
                3. The Licensee leaves.
                4. The Licensee returns.
                """;
        String some = old.replaceFirst("Licensee", "Customer")
                .replaceFirst("Licensee", "Customer")
                .replaceFirst("Licensee", "Customer");
        assertEquals(List.of(), renamings(inOrder(old, some)));
        assertEquals(
                List.of("Licensee → Customer, 4 times in 4 places"),
                renamings(inOrder(old, old.replace("Licensee", "Customer"))));
    }

    @Test
    void twoNamesThatBecomeOneAreNoRenaming() {
        String old = """
                1. The Licensee signs.
                2. The Licensee pays.
                3. The Licensee leaves.
                4. The Customer returns.
                """;
        assertEquals(List.of(), renamings(inOrder(old, old.replace("Licensee", "Customer"))));
    }

    @Test
    void modalsVerbsAndQuantitiesAreNeverRenamed() {
        String old = """
                1. You shall pay 30 euros and terminate.
                2. You shall leave in 30 days and terminate.
                3. You shall return 30 keys and terminate.
                """;
        String now = old.replace("shall", "may").replace("30", "60").replace("terminate", "suspend");
        assertEquals(List.of(), renamings(inOrder(old, now)));
    }

    @Test
    void twoLanguagesHaveNoRedline() {
        Edition english = Compared.edition("en", "1", TEXT);
        Alignment translation = new Alignment(Alignment.Kind.TRANSLATION, english, english, List.of(), Lexicon.NONE);
        assertThrows(IllegalArgumentException.class, () -> Comparer.compare(translation));
    }

    @Test
    void aChangeInOneClauseTouchesNoOtherRow() {
        for (int seed = 0; seed < 60; seed++) {
            GeneratedTexts texts = new GeneratedTexts(seed);
            List<String> clauses = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                clauses.add("1. Clause " + i + " " + texts.sentence());
            }
            Edition old = Compared.edition("en", "1", String.join("\n", clauses));
            int edited = seed % clauses.size();
            clauses.set(edited, clauses.get(edited) + " Keys stay here. " + texts.sentence());
            Edition now = Compared.edition("en", "2", String.join("\n", clauses));
            Comparison comparison = Compared.inOrder(old, now);
            int row = 0;
            for (Map.Entry<BlockLink, LinkChange> change : comparison.changes().entrySet()) {
                Significance expected = row == edited ? Significance.SUBSTANTIVE : Significance.NONE;
                assertEquals(expected, change.getValue().significance(), "seed " + seed + ", row " + row);
                assertEquals(row != edited, change.getValue().redline().isEmpty(), "seed " + seed + ", row " + row);
                row++;
            }
        }
    }

    private static Comparison inOrder(String old, String now) {
        return Compared.inOrder(Compared.edition("en", "1", old), Compared.edition("en", "2", now));
    }

    /** Significance and reasons of each link that changed. */
    private static List<String> told(Comparison comparison) {
        return comparison.changes().values().stream()
                .filter(change -> change.significance() != Significance.NONE)
                .map(change -> change.significance() + " " + change.reasons())
                .toList();
    }

    private static List<String> renamings(Comparison comparison) {
        return comparison.renamings().stream()
                .map(each -> "%s → %s, %d times in %d places"
                        .formatted(
                                each.from(),
                                each.to(),
                                each.count(),
                                each.places().size()))
                .toList();
    }
}
