package org.clausebook.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.Alignments;
import org.clausebook.diff.Currency.Amount;
import org.clausebook.diff.Currency.State;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

class CurrencyJudgeTest {
    private static final Edition OLD = edition("en", "2021", """
            # Lease
            1. You may use the garden.
            2. You shall pay 10 euros.
            3. Ends when dug up:
            - (a) by you
            - (b) by us
            4. Dogs are welcome.
            """);
    private static final Edition BULGARIAN = edition("bg", "2021", """
            # Наем
            1. Може да ползвате градината.
            2. Плащате 10 евро.
            3. Свършва, ако бъде разкопана:
            - (a) от вас
            - (b) от нас
            4. Кучета са добре дошли.
            """);
    private static final Edition NEW = edition("en", "2025", """
            # Lease
            1. You may use the garden.
            2. You shall pay 12 euros.
            3. Ends when dug up:
            - (a) by you
            - (c) by the bank
            5. Cats are not.
            """);
    private static final String ONE_TO_ONE = "title=title 1=1 2=2 3=3 3/a=3/a 3/b=3/b 4=4";

    private static Edition edition(String language, String version, String text) {
        return Compared.edition(language, version, text);
    }

    private static Currency judged(String translation, String revision) {
        return CurrencyJudge.judge(
                Alignments.aligned(OLD, BULGARIAN, translation),
                Comparer.compare(Alignments.aligned(OLD, NEW, revision)));
    }

    /** A line a clause: its state, then each of its entries. */
    private static String told(Currency currency) {
        return currency.lines().stream()
                .map(line -> line.state() + " "
                        + line.entries().stream().map(CurrencyJudgeTest::told).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Currency.Entry entry) {
        return told(entry.translated()) + " < " + told(entry.source()) + " > " + told(entry.newest())
                + (entry.state() == State.CURRENT ? "" : " " + entry.state());
    }

    private static String told(List<ClausePath> paths) {
        return paths.isEmpty() ? "-" : paths.stream().map(ClausePath::toString).collect(Collectors.joining("+"));
    }

    @Test
    void judgesEachClauseByWhatBecameOfItsSource() {
        Currency currency = judged(ONE_TO_ONE, "title=title 1=1 2=2 3=3 3/a=3/a");
        assertEquals("""
                CURRENT title < title > title
                CURRENT 1 < 1 > 1
                STALE 2 < 2 > 2 STALE
                STALE 3 < 3 > 3; 3/a < 3/a > 3/a; - < - > 3/c UNTRANSLATED; 3/b < 3/b > - OBSOLETE
                OBSOLETE 4 < 4 > - OBSOLETE
                UNTRANSLATED - < - > 5 UNTRANSLATED""", told(currency));
        assertEquals(State.STALE, currency.states().get(ClausePath.parse("2")));
        assertEquals(State.OBSOLETE, currency.states().get(ClausePath.parse("3/b")));
    }

    @Test
    void countsClausesAndTheWordsOfTheirParagraphs() {
        var amounts = judged(ONE_TO_ONE, "title=title 1=1 2=2 3=3 3/a=3/a").amounts();
        assertEquals(new Amount(1, 1, 12, 0, 0), amounts.get(State.CURRENT));
        assertEquals(new Amount(2, 0, 5, 1, 1), amounts.get(State.STALE));
        assertEquals(new Amount(1, 0, 6, 0, 0), amounts.get(State.OBSOLETE));
        assertEquals(new Amount(1, 0, 6, 0, 0), amounts.get(State.UNTRANSLATED));
    }

    @Test
    void judgesTogetherWhatWasSplitOrMergedOnTheWay() {
        assertEquals(
                """
                CURRENT title < title > title
                STALE 1 < 1+2 > 1+2 STALE
                OBSOLETE 2 < - > - OBSOLETE
                STALE 3 < 3 > 3; 3/a < 3/a > 3/a; 3/b < 3/b > 3/c STALE
                OBSOLETE 4 < 4 > - OBSOLETE
                UNTRANSLATED - < - > 5 UNTRANSLATED""",
                told(judged("title=title 1+2=1 3=3 3/a=3/a 3/b=3/b 4=4", "title=title 1=1 2=2 3=3 3/a=3/a 3/b=3/c")));
    }

    @Test
    void whatTheTranslationNeverHadIsUntranslatedAndWhatOnlyItHasIsObsolete() {
        assertEquals("""
                CURRENT title < title > title
                OBSOLETE 1 < - > - OBSOLETE
                UNTRANSLATED - < 1 > 1 UNTRANSLATED
                STALE 2 < 2 > 2 STALE
                STALE 3 < 3 > 3; 3/a < 3/a > 3/a; - < - > 3/c UNTRANSLATED; 3/b < 3/b > - OBSOLETE
                OBSOLETE 4 < 4 > - OBSOLETE
                UNTRANSLATED - < - > 5 UNTRANSLATED""", told(judged("title=title 2=2 3=3 3/a=3/a 3/b=3/b 4=4", "title=title 1=1 2=2 3=3 3/a=3/a")));
    }

    @Test
    void aTranslationOfTheNewestVersionIsCurrent() {
        Currency currency = CurrencyJudge.judge(Alignments.aligned(OLD, BULGARIAN, ONE_TO_ONE));
        assertEquals(
                List.of(State.CURRENT),
                currency.lines().stream().map(Currency.Line::state).distinct().toList());
        assertEquals(4, currency.amounts().get(State.CURRENT).clauses());
        assertEquals(
                State.UNTRANSLATED,
                CurrencyJudge.judge(Alignments.aligned(OLD, BULGARIAN, ONE_TO_ONE.replace(" 2=2", "")))
                        .lines()
                        .get(3)
                        .state());
    }

    @Test
    void refusesTheRevisionOfAnotherEdition() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CurrencyJudge.judge(
                        Alignments.aligned(OLD, BULGARIAN, ONE_TO_ONE),
                        Comparer.compare(Alignments.aligned(NEW, OLD, "title=title"))));
    }
}
