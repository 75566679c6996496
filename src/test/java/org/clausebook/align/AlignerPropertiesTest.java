package org.clausebook.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clausebook.Editions;
import org.clausebook.align.Alignment.Kind;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/** What is true of every alignment, over thousands of small pairs; a failure shows the seed and both texts. */
class AlignerPropertiesTest {
    private static final long PAIRS = 800;

    /** Texts of a shape that nobody expects. */
    private static final List<Edition> ODD = Stream.of(
                    "",
                    "# Only a title",
                    "One paragraph.",
                    "One paragraph.\nOne paragraph.\nOne paragraph.",
                    "1. same\n2. same\n3. same\n4. same\n5. same\n6. same\n7. same",
                    "## Heading\n## Heading\n## Heading",
                    "# T\n## A\n### B\n### C\n## D",
                    "## \n## \n1. Text under an empty heading\n## ",
                    "1. 2. 3.\n2. 17 18 19\n3. 2021\n| 1 | 2 |\n| 3 | 4 |",
                    "- (a) x\n- (b) y\n- (c)",
                    "x".repeat(2000) + "\n" + "word ".repeat(3000) + "\n" + "y".repeat(2000) + " z",
                    "… — !\n. . .\n???",
                    "第一条 本合同 自签字之日起生效\n\uD83D\uDE00\u200B\u00AD\nעברית العربية\ne\u0301 é İ ı ß ẞ")
            .map(text -> Editions.edition("odd", "en", "1", text))
            .toList();

    @Test
    void aTextIsItself() {
        for (long seed = 1; seed <= PAIRS; seed++) {
            HardPair pair = HardPair.self(SmallTexts.text(seed));
            assertIsItself(pair, seed);
        }
        for (int i = 0; i < ODD.size(); i++) {
            assertIsItself(HardPair.self(ODD.get(i)), i);
        }
    }

    private static void assertIsItself(HardPair pair, long seed) {
        Alignment alignment = Aligner.align(pair.left(), pair.right());
        List<String> expected = pair.left().blocks().stream()
                .map(block -> List.of(block.path()) + " is " + List.of(block.path()) + " []")
                .toList();
        List<String> actual = alignment.links().stream()
                .map(link -> link.left() + " is " + link.right() + " " + link.changes())
                .toList();
        assertEquals(expected, actual, () -> "seed " + seed + "\n" + pair.shown());
    }

    @Test
    void exchangedSidesMirrorTheLinks() {
        for (long seed = 1; seed <= PAIRS; seed++) {
            HardPair pair = SmallTexts.pair(seed);
            assertMirrors(pair, Alignment.kindOf(pair.left(), pair.right()), seed);
        }
    }

    private static void assertMirrors(HardPair pair, Kind kind, long seed) {
        List<String> there = sorted(Aligner.align(pair.left(), pair.right(), kind).links().stream()
                .map(link -> row(link.left(), link.right(), link)));
        List<String> back = sorted(Aligner.align(pair.right(), pair.left(), kind).links().stream()
                .map(link -> row(link.right(), link.left(), link)));
        assertEquals(String.join("\n", there), String.join("\n", back), () -> "seed " + seed + "\n" + pair.shown());
    }

    private static String row(List<ClausePath> one, List<ClausePath> other, BlockLink link) {
        return one + " | " + other + " | " + link.changes() + " | " + link.confidence();
    }

    private static List<String> sorted(Stream<String> rows) {
        return rows.sorted().toList();
    }

    @Test
    void everyBlockIsInOneLinkAndTheLinksAreInOrder() {
        for (long seed = 1; seed <= PAIRS; seed++) {
            HardPair pair = SmallTexts.pair(seed);
            assertWhole(pair, Alignment.kindOf(pair.left(), pair.right()), seed);
        }
    }

    @Test
    void oddTextsAreAlignedToo() {
        for (Edition left : ODD) {
            for (Edition right : ODD) {
                for (Kind kind : Kind.values()) {
                    HardPair pair = HardPair.strangers(left, right);
                    assertWhole(pair, kind, 0);
                    assertMirrors(pair, kind, 0);
                }
            }
        }
    }

    private static void assertWhole(HardPair pair, Kind kind, long seed) {
        List<BlockLink> links = Aligner.align(pair.left(), pair.right(), kind).links();
        Supplier<String> about = () -> kind + ", seed " + seed + "\n" + links + "\n" + pair.shown();
        Map<ClausePath, Integer> order = order(pair.right());
        Map<ClausePath, Integer> places = new HashMap<>();
        List<ClausePath> lefts = new ArrayList<>();
        List<ClausePath> firsts = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            BlockLink link = links.get(i);
            lefts.addAll(link.left());
            firsts.addAll(link.left().subList(0, Math.min(1, link.left().size())));
            assertEquals(inOrder(pair.left(), link.left()), link.left(), about);
            int before = -1;
            for (ClausePath path : link.right()) {
                assertTrue(places.put(path, i) == null, () -> path + " twice\n" + about.get());
                assertTrue(order.get(path) > before, () -> link + " is out of order\n" + about.get());
                before = order.get(path);
            }
            boolean mayChange = kind == Kind.REVISION && link.isPair();
            assertTrue(mayChange || link.changes().isEmpty(), () -> link + "\n" + about.get());
            assertTrue(link.confidence() >= 0 && link.confidence() <= 1, () -> link + "\n" + about.get());
        }
        assertEquals(paths(pair.left()), inOrder(pair.left(), lefts), about);
        assertEquals(inOrder(pair.left(), firsts), firsts, about);
        assertEquals(order.keySet(), places.keySet(), about);
        assertAddedInPlace(pair.right(), links, places, about);
    }

    private static List<ClausePath> inOrder(Edition edition, List<ClausePath> paths) {
        Map<ClausePath, Integer> order = order(edition);
        return paths.stream().sorted(Comparator.comparing(order::get)).toList();
    }

    /** An added block comes after what stands before it. */
    private static void assertAddedInPlace(
            Edition right, List<BlockLink> links, Map<ClausePath, Integer> places, Supplier<String> about) {
        List<ClausePath> paths = paths(right);
        for (int i = 1; i < paths.size(); i++) {
            ClausePath path = paths.get(i);
            boolean added = links.get(places.get(path)).left().isEmpty();
            boolean after = places.get(path) > places.get(paths.get(i - 1));
            assertTrue(!added || after, () -> path + " is misplaced\n" + about.get());
        }
    }

    private static Map<ClausePath, Integer> order(Edition edition) {
        Map<ClausePath, Integer> order = new HashMap<>();
        paths(edition).forEach(path -> order.put(path, order.size()));
        return order;
    }

    private static List<ClausePath> paths(Edition edition) {
        return edition.blocks().stream().map(Block::path).toList();
    }

    @Test
    void theMachineDoesNotMatter() throws InterruptedException, ExecutionException {
        Locale locale = Locale.getDefault();
        List<List<BlockLink>> expected = links();
        ForkJoinPool pool = new ForkJoinPool(7);
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "lt", "en")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, pool.submit(AlignerPropertiesTest::links).get(), tag);
            }
        } finally {
            Locale.setDefault(locale);
            pool.shutdown();
        }
    }

    private static List<List<BlockLink>> links() {
        return LongStream.rangeClosed(1, 60)
                .parallel()
                .mapToObj(SmallTexts::pair)
                .map(pair -> Aligner.align(pair.left(), pair.right()).links())
                .toList();
    }
}
