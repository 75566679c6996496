package org.clausebook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    @Test
    void aVersionIsFollowedByHeadingAndNumber() {
        assertEquals(
                List.of(
                        "title title",
                        "use-of-the-garden use-of-the-garden",
                        "rent rent",
                        "tools tools",
                        "spade spade",
                        "spade/1 spade/1",
                        "spade/2 spade/2",
                        "water water",
                        "well well",
                        "well/1 well/1",
                        "p1 p1"),
                pairs(Leases.OLD, Leases.NEW));
    }

    @Test
    void aTranslationIsFollowedByNumberAndPlaceButNotWhereTheNumberOfNeighboursDiffers() {
        assertEquals(
                List.of(
                        "title title",
                        "use-of-the-garden ползване-на-градината",
                        "rent наем",
                        "tools инструменти",
                        "spade права-лопата",
                        "spade/1 права-лопата/1",
                        "spade/2 права-лопата/2",
                        "rake гребло",
                        "rake/1 гребло/1",
                        "rake/2 гребло/2",
                        "water вода",
                        "well кладенец",
                        "well/1 кладенец/1"),
                pairs(Leases.OLD, Leases.BULGARIAN));
    }

    @Test
    void fromATranslationToAnotherVersionItGoesByWayOfItsSource() {
        Map<ClausePath, ClausePath> found = Leases.book().works().get(0).counterparts(Leases.BULGARIAN, Leases.NEW);
        assertEquals(ClausePath.parse("well/1"), found.get(ClausePath.parse("кладенец/1")));
        assertEquals(null, found.get(ClausePath.parse("гребло/1")), "the rake is gone");
        Map<ClausePath, ClausePath> back = Leases.book().works().get(0).counterparts(Leases.NEW, Leases.BULGARIAN);
        found.forEach((path, there) -> assertEquals(path, back.get(there)));
    }

    @Test
    void aNumberIsTheSameInAnotherLanguagesForm() {
        assertEquals(
                List.of("article-5 5"),
                pairs(
                        Editions.edition("lease", "en", "1", "Article 5. The rent is due."),
                        Editions.edition("lease", "bg", "1", "5. Наемът е дължим.")));
    }

    @Test
    void anEditionIsItsOwnCounterpartAndTheWayBackIsTheSame() {
        for (Edition edition : Leases.book().editions()) {
            Counterparts.between(edition, edition).forEach((path, same) -> assertEquals(path, same));
            for (Edition other : Leases.book().editions()) {
                Map<ClausePath, ClausePath> back = Counterparts.between(other, edition);
                Counterparts.between(edition, other).forEach((path, there) -> assertEquals(path, back.get(there)));
            }
        }
    }

    private static List<String> pairs(Edition left, Edition right) {
        List<String> pairs = new ArrayList<>();
        Counterparts.between(left, right).forEach((path, there) -> pairs.add(path + " " + there));
        return pairs;
    }
}
