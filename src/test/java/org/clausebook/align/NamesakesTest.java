package org.clausebook.align;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.align.Learning.Both;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** Headings that are known by their names. */
class NamesakesTest {
    @Test
    void aNameThatStandsOnceOnEachSideIsKnownWhereverItStands() {
        List<String> left = List.of("Alpha Server", "Payment", "Beta Client");
        List<String> right = List.of("Gamma Gateway", "Beta Client", "Alpha Server");
        assertArrayEquals(new int[] {2, -1, 1}, headings(left, right));
    }

    @Test
    void aNameThatStandsTwiceOnEitherSideIsNot() {
        List<String> twice = List.of("Alpha Server", "Payment", "Alpha Server");
        List<String> once = List.of("Gamma Gateway", "Alpha Server");
        assertArrayEquals(new int[] {-1, -1, -1}, headings(twice, once));
        assertArrayEquals(new int[] {-1, -1}, headings(once, twice));
    }

    @Test
    void aNameThatIsNearlyAnotherIsNot() {
        String name = "Alpha Server Pack Extended for Houses Gardens Yards Roads and Bridges";
        assertArrayEquals(new int[] {0}, headings(List.of(name), List.of(name)));
        assertArrayEquals(new int[] {-1}, headings(List.of(name), List.of(name, name + " Anew")));
    }

    @Test
    void headingsThatAreAllTheSameTakeNoMoreRoomThanTheirNumber() {
        namesakes(same(500), same(500));
        long few = room(same(1000));
        long many = room(same(8000));
        assertTrue(many < 12 * few, few + " bytes for 1000 headings, " + many + " for 8000");
    }

    @Test
    void headingsOfTheSameFewWordsAreNotAllHeldAgainstEachOther() {
        List<String> words =
                List.of("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so");
        List<String> halves = IntStream.range(0, 1 << words.size())
                .filter(set -> Integer.bitCount(set) == words.size() / 2)
                .mapToObj(set -> IntStream.range(0, words.size())
                        .filter(word -> (set >> word & 1) == 1)
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" ")))
                .toList();
        assertTimeoutPreemptively(ofSeconds(5), () -> namesakes(halves, halves));
    }

    private static List<String> same(int size) {
        return Collections.nCopies(size, "Definitions");
    }

    private static long room(List<String> headings) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Forms forms = new Forms();
        Unit[] left = Units.of(edition(headings), forms);
        Unit[] right = Units.of(edition(headings), forms);
        long before = threads.getCurrentThreadAllocatedBytes();
        Namesakes.of(left, right, known(forms));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** By heading of the left the place of its namesake among the headings of the right, from 0; -1 for none. */
    private static int[] headings(List<String> left, List<String> right) {
        int[] counterparts = namesakes(left, right).counterparts();
        return Arrays.stream(counterparts, 1, counterparts.length)
                .map(place -> place < 0 ? -1 : place - 1)
                .toArray();
    }

    private static Namesakes namesakes(List<String> left, List<String> right) {
        Forms forms = new Forms();
        Unit[] one = Units.of(edition(left), forms);
        Unit[] other = Units.of(edition(right), forms);
        return Namesakes.of(one, other, known(forms));
    }

    private static Both known(Forms forms) {
        Dictionary same = Dictionary.identity(forms.size(), 1);
        return new Both(same, same);
    }

    private static Edition edition(List<String> headings) {
        String front = "---\nwork: w\nlanguage: en\nversion: 1\ntitle: T\n---\n\n# 1\n";
        StringBuilder markdown = new StringBuilder(front);
        headings.forEach(heading -> markdown.append("\n## ").append(heading).append('\n'));
        return EditionParser.parse(new SourceText("w.md", markdown.toString()))
                .value()
                .orElseThrow();
    }
}
