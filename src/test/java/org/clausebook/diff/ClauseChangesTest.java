package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.StringJoiner;
import org.clausebook.align.Aligner;
import org.clausebook.text.ClausePath;
import org.junit.jupiter.api.Test;

/** Changes clause by clause, in the order in which they are read. */
class ClauseChangesTest {
    private static final String TEXT = """
            # Garden lease
            ## Use
            1. The tenant may dig in the garden from spring to autumn, and elsewhere never.
            - (a) with a spade of wood;
            - (b) with a fork of iron.
            2. The tenant waters the beds of the landlord twice a week in summer.
            ## Money
            1. The rent of the garden is due on the first day of every month.
            2. The deposit is paid back a month after the lease has ended.
            """;

    @Test
    void anItemIsPartOfItsClause() {
        assertEquals("""
                NONE title
                NONE use
                SUBSTANCE use/1 use/1/a use/1/b
                NONE use/2
                NONE money
                NONE money/1
                NONE money/2
                """, told(TEXT, TEXT.replace("(b) with a fork", "(b) with two forks")));
    }

    @Test
    void anAddedItemChangesItsClause() {
        assertEquals(
                "SUBSTANCE use/1 use/1/a use/1/b use/1/c",
                told(TEXT, TEXT.replace("of iron.", "of iron;\n- (c) with bare hands."))
                        .split("\n", -1)[2]);
    }

    @Test
    void aSectionThatIsGoneStandsBehindTheSectionThatItFollowed() {
        String gone = TEXT.replaceFirst("(?s)## Money.*", "3. The tenant sweeps the path before every holiday.\n");
        assertEquals("""
                NONE title
                NONE use
                NONE use/1 use/1/a use/1/b
                NONE use/2
                ADDED use/3
                REMOVED -money
                REMOVED -money/1
                REMOVED -money/2
                """, told(TEXT, gone));
    }

    @Test
    void whatWasRemovedStandsBehindWhatItFollowed() {
        String gone = TEXT.replaceFirst("2\\. The tenant waters.*\n", "");
        assertEquals("""
                NONE title
                NONE use
                NONE use/1 use/1/a use/1/b
                REMOVED -use/2
                NONE money
                NONE money/1
                NONE money/2
                """, told(TEXT, gone));
    }

    @Test
    void whatMovedLeavesALine() {
        int money = TEXT.indexOf("## Money");
        String end = "## End\n1. The lease ends when the tenant or the landlord says so in writing.\n";
        String moved = TEXT.substring(0, money) + end + TEXT.substring(money);
        assertEquals("""
                NONE title
                NONE use
                NONE use/1 use/1/a use/1/b
                NONE use/2
                PLACE end
                NONE end/1
                NONE money
                NONE money/1
                NONE money/2
                (end)
                """, told(TEXT + end, moved));
    }

    private static String told(String old, String now) {
        StringJoiner told = new StringJoiner("\n", "", "\n");
        Comparison comparison =
                Comparer.compare(Aligner.align(Compared.edition("en", "1", old), Compared.edition("en", "2", now)));
        for (ClauseChanges.Line line : ClauseChanges.of(comparison)) {
            StringJoiner names = new StringJoiner(" ");
            line.change()
                    .links()
                    .forEach(
                            link -> names.add(link.right().isEmpty() ? "-" + paths(link.left()) : paths(link.right())));
            boolean here = line.place() == ClauseChanges.Place.HERE;
            told.add(here ? line.change().kind() + " " + names : "(" + names + ")");
        }
        return told.toString();
    }

    private static String paths(List<ClausePath> paths) {
        return String.join("+", paths.stream().map(ClausePath::toString).toList());
    }
}
