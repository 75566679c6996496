package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
    private static final int PAGE = 10_000;
    private static final int HEADING = 20_000;
    private static final int ROW = 30_000;

    @Test
    void whatFitsOnOnePageIsNotCut() {
        List<Section<String, Integer>> sections = List.of(section("tools", 3), section("beds", 3), section("none", 0));
        assertEquals(List.of(sections), pages(sections));
    }

    @Test
    void aSectionThatIsCutHasItsHeadingOnEachPage() {
        List<List<Section<String, Integer>>> pages = pages(List.of(section("tools", 3), section("beds", 10)));
        assertEquals(
                List.of("tools 3 beds 2", "beds 6", "beds 2"),
                pages.stream().map(SectionTest::said).toList());
    }

    @Test
    void aHeadingNeverEndsAPage() {
        List<List<Section<String, Integer>>> pages = pages(List.of(section("tools", 6), section("beds", 3)));
        assertEquals(
                List.of("tools 6", "beds 3"),
                pages.stream().map(SectionTest::said).toList());
    }

    @Test
    void aRowThatIsTooLongStandsAlone() {
        List<List<Section<String, Integer>>> pages = Section.pages(
                List.of(new Section<>("tools", List.of(1, 900_000, 1))), name -> HEADING, row -> row, PAGE);
        assertEquals(3, pages.size());
        assertTrue(pages.stream().allMatch(page -> page.get(0).rows().size() == 1));
    }

    private static List<List<Section<String, Integer>>> pages(List<Section<String, Integer>> sections) {
        return Section.pages(sections, name -> HEADING, row -> ROW, PAGE);
    }

    private static Section<String, Integer> section(String name, int rows) {
        return new Section<>(name, Collections.nCopies(rows, 1));
    }

    private static String said(List<Section<String, Integer>> page) {
        return String.join(
                " ",
                page.stream()
                        .map(section -> section.head() + " " + section.rows().size())
                        .toList());
    }
}
