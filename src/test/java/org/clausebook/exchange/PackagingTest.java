package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.Alignments;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.align.Alignment;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Currency;
import org.clausebook.diff.CurrencyJudge;
import org.clausebook.diff.Op;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;

class PackagingTest {
    private static final Edition OLD = Editions.edition("lease", "en", "2021", """
            # Lease
            (a) The garden may be used. You pay 10 euros. Dogs may play here.
            """);
    private static final Edition BULGARIAN = Editions.edition("lease", "bg", "2021", """
            # Наем
            (a) Градината може да се ползва. Плащате 10 евро. Кучета може да играят тук.
            """);
    private static final Edition NEW = Editions.edition("lease", "en", "2025", """
            # Lease
            (a) The garden may be used. You pay 12 euros. Cats have never been seen by anybody. Dogs may play here.
            """);

    private static WorkPackage packaged(Edition source, Currency currency) {
        WorkEditions work = Leases.byPath(OLD, BULGARIAN, NEW).works().get(0);
        return Packaging.of(work, source, new Language("bg"), Optional.of(currency));
    }

    private static String told(WorkPackage made) {
        return made.units().stream()
                .flatMap(unit -> unit.segments().stream()
                        .map(segment -> unit.id() + " " + segment.state() + " "
                                + segment.old()
                                        .map(old -> Op.marked(old.redline()))
                                        .orElse(segment.source().text())
                                + " > " + segment.target().text()))
                .collect(Collectors.joining("\n"));
    }

    private static Alignment translation() {
        return Alignments.aligned(OLD, BULGARIAN, "title=title a=a");
    }

    @Test
    void whatDidNotChangeIsFinalWhatDidIsABeginningAndTheRestIsEmpty() {
        Currency currency =
                CurrencyJudge.judge(translation(), Comparer.compare(Alignments.aligned(OLD, NEW, "title=title a=a")));
        assertEquals("""
                title:heading FINAL Lease > Наем
                a:number FINAL (a) > (a)
                a:text FINAL The garden may be used. > Градината може да се ползва.
                a:text FUZZY You pay [-10-]{+12+} euros. > Плащате 10 евро.
                a:text NEW Cats have never been seen by anybody. >\s
                a:text FINAL Dogs may play here. > Кучета може да играят тук.""", told(packaged(NEW, currency)));
    }

    @Test
    void aTranslationOfTheNewestVersionIsFinalThroughout() {
        assertEquals("""
                title:heading FINAL Lease > Наем
                a:number FINAL (a) > (a)
                a:text FINAL The garden may be used. > Градината може да се ползва.
                a:text FINAL You pay 10 euros. > Плащате 10 евро.
                a:text FINAL Dogs may play here. > Кучета може да играят тук.""", told(packaged(OLD, CurrencyJudge.judge(translation()))));
    }

    @Test
    void withoutATranslationEverythingIsNew() {
        WorkEditions work = Leases.byPath(OLD, BULGARIAN, NEW).works().get(0);
        assertEquals(
                "NEW",
                Packaging.of(work, NEW, new Language("de"), Optional.empty()).units().stream()
                        .flatMap(unit -> unit.segments().stream())
                        .map(segment -> segment.state().toString())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
