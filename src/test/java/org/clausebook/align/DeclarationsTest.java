package org.clausebook.align;

import static org.clausebook.Alignments.aligned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.Editions;
import org.clausebook.content.DeclaredLink;
import org.clausebook.source.Place;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
    private static final Edition OLD = edition("1", "You pay.\nYou may use it.\nYou may lend it.\nIt ends.");
    private static final Edition NEW = edition("2", "You pay.\nYou may lend it.\nYou may use it.\nIt ends.");

    @Test
    void whatIsDeclaredTheSameIsLinkedAndItsChangesAreFound() {
        assertEquals("""
                1=1
                -=2 0.95
                2=3 declared [NUMBER]
                3=- 0.95
                4=4
                """, declared("1=1 2=2 4=4", "2 same 3"));
    }

    @Test
    void whatChangesPlacesIsMoved() {
        assertEquals("""
                1=1
                2=3 declared [NUMBER, POSITION]
                3=2 declared [NUMBER]
                4=4
                """, declared("1=1 2=2 3=3 4=4", "2 same 3", "3 same 2"));
    }

    @Test
    void whatIsDeclaredNotTheSameIsParted() {
        assertEquals("""
                1=1
                -=2 declared
                2=- declared
                3=3
                4=4
                """, declared("1=1 2=2 3=3 4=4", "2 not 2"));
    }

    @Test
    void onePartLeavesALinkOfSeveral() {
        assertEquals("1=1+2 2=3 3=4 4=-", links("1=1+2+3 3=4", "2 same 3"));
        assertEquals("1=1+2 -=3 2=- 3=4 4=-", links("1=1+2+3 3=4", "1 not 3"));
        assertEquals("1=- 2=1 -=2 -=3 -=4 3=- 4=-", links("1+2=1", "1 not 1"));
    }

    @Test
    void severalDeclaredTogetherAreASplit() {
        assertEquals("1=1+3 2=2 3=- 4=4", links("1=1 2=2 3=3 4=4", "1 same 1", "1 same 3"));
    }

    @Test
    void aLinkThatWasThereAlreadyIsOnlySurer() {
        assertEquals("""
                1=1+2 declared [TEXT]
                """, declared("1=1+2", "1 same 2").lines().limit(1).collect(Collectors.joining("", "", "\n")));
    }

    @Test
    void whatIsSaidOfOtherEditionsChangesNothing() {
        Alignment alignment = aligned(OLD, edition("3", "You pay."), "1=1");
        assertSame(alignment, Declarations.apply(alignment, List.of(link("1 same 1"))));
    }

    @Test
    void theSideOnWhichABlockIsNamedMakesNoDifference() {
        DeclaredLink link = link("2 same 3");
        DeclaredLink turned = new DeclaredLink(
                link.kind(), /* left= */ link.right(), /* right= */ link.left(), link.by(), link.on(), link.place());
        Alignment alignment = aligned(OLD, NEW, "1=1 2=2 4=4");
        assertEquals(Declarations.apply(alignment, List.of(link)), Declarations.apply(alignment, List.of(turned)));
    }

    private static String declared(String words, String... said) {
        List<DeclaredLink> links = new ArrayList<>();
        for (String one : said) {
            links.add(link(one));
        }
        Alignment applied = Declarations.apply(aligned(OLD, NEW, words), links);
        StringBuilder lines = new StringBuilder();
        for (BlockLink link : applied.links()) {
            boolean plain = link.isPair() && link.evidence().isEmpty();
            String sure = link.evidence().isEmpty()
                    ? " " + link.confidence()
                    : " " + link.evidence().get(0);
            lines.append(side(link.left())).append('=').append(side(link.right()));
            lines.append(plain ? "" : sure);
            lines.append(link.changes().isEmpty() || plain ? "" : " " + link.changes())
                    .append('\n');
        }
        return lines.toString();
    }

    /** The links alone. */
    private static String links(String words, String... said) {
        return declared(words, said)
                .lines()
                .map(line -> line.replaceFirst(" .*", ""))
                .collect(Collectors.joining(" "));
    }

    private static String side(List<ClausePath> paths) {
        return paths.isEmpty() ? "-" : paths.stream().map(ClausePath::toString).collect(Collectors.joining("+"));
    }

    /** {@code 2 same 3} or {@code 2 not 3}: the left number, what is said, the right number. */
    private static DeclaredLink link(String said) {
        String[] words = said.split(" ", -1);
        return new DeclaredLink(
                words[1].equals("same") ? DeclaredLink.Kind.SAME : DeclaredLink.Kind.NOT_SAME,
                new ClauseAddress(OLD.id(), ClausePath.parse(words[0])),
                new ClauseAddress(NEW.id(), ClausePath.parse(words[2])),
                "Ann",
                LocalDate.of(2025, 1, 1),
                Place.ofFile("links.yaml"));
    }

    private static Edition edition(String version, String texts) {
        StringBuilder lines = new StringBuilder();
        List<String> clauses = texts.lines().toList();
        for (int i = 0; i < clauses.size(); i++) {
            lines.append(i + 1).append(". ").append(clauses.get(i)).append('\n');
        }
        return Editions.edition("w", "en", version, lines.toString());
    }
}
