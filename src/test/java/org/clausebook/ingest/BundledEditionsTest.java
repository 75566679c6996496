package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clausebook.parse.EditionParser;
import org.clausebook.parse.EditionWriter;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bundled sources against tables that a person made by reading them: every block with its parent, number, heading,
 * page, first and last words; every line of furniture; every URL.
 */
class BundledEditionsTest {
    private static final Path SOURCES = Path.of("content/eula");
    private static final Path TABLES = Path.of("src/test/resources/eula");
    private static final Map<String, Draft> DRAFTS = drafts();

    private static Map<String, Draft> drafts() {
        IngestOptions options = new IngestOptions("eula", "", "", "", "en", "");
        Map<String, Draft> drafts = new HashMap<>();
        for (String name : List.of("eula-20210429.txt", "eula-20250425.txt")) {
            byte[] bytes = bytes(SOURCES.resolve(name));
            Ingest.read(name, bytes, options, page -> {})
                    .value()
                    .forEach(draft -> drafts.put(draft.edition().id().name(), draft));
        }
        return drafts;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({"bg-20210429", "en-20210429", "en-20250425"})
    void everyBlockIsWhatAReaderSaw(String name) throws IOException {
        List<String> expected = Files.readAllLines(TABLES.resolve(name + ".tsv"));
        assertEquals(
                String.join("\n", expected),
                String.join("\n", rows(DRAFTS.get(name).edition())));
    }

    @ParameterizedTest
    @CsvSource({"bg-20210429,153,27,20", "en-20210429,153,27,20", "en-20250425,137,25,24"})
    void theCountsAreTheAgreements(String name, int numbered, int sections, int generalTerms) {
        List<Block> blocks = DRAFTS.get(name).edition().blocks();
        assertEquals(
                numbered,
                count(blocks, b -> b.kind() == Block.Kind.CLAUSE && !b.number().isEmpty()));
        assertEquals(sections, count(blocks, b -> b.kind() == Block.Kind.SECTION));
        ClausePath title = blocks.get(0).path();
        int firstHeaded = 0;
        while (blocks.get(firstHeaded).kind() != Block.Kind.CLAUSE) {
            firstHeaded++;
        }
        List<Block> after = blocks.subList(firstHeaded, blocks.size());
        assertEquals(
                generalTerms,
                count(after, b -> b.parent().equals(title) && !b.kind().isHeading()));
    }

    @Test
    void bothLanguagesOf2021HaveOneTree() {
        List<String> bulgarian = tree(DRAFTS.get("bg-20210429").edition());
        List<String> english = tree(DRAFTS.get("en-20210429").edition());
        // The translation begins with a paragraph that says it is one.
        assertEquals("1 PARAGRAPH ", bulgarian.remove(1));
        assertEquals(english, bulgarian);
    }

    @Test
    void everyLineOfFurnitureIsListed() throws IOException {
        List<String> expected = new ArrayList<>(Files.readAllLines(TABLES.resolve("furniture.tsv")));
        expected.removeIf(String::isBlank);
        List<String> found = new ArrayList<>();
        for (String name : List.of("bg-20210429", "en-20210429", "en-20250425")) {
            Draft draft = DRAFTS.get(name);
            for (Furniture piece : draft.furniture()) {
                found.add(String.join(
                        "\t",
                        draft.edition().origin().file(),
                        "" + piece.line(),
                        piece.kind().reported(),
                        piece.text()));
            }
        }
        assertEquals(expected, found);
        assertEquals(28, DRAFTS.get("bg-20210429").furniture().size());
        assertEquals(22, DRAFTS.get("en-20210429").furniture().size());
        assertEquals(1, DRAFTS.get("en-20250425").furniture().size());
    }

    @Test
    void everyUrlIsWholeAsPrinted() throws IOException {
        List<String> expected = Files.readAllLines(TABLES.resolve("urls.txt"));
        for (String line : expected) {
            String edition = line.split("\t", -1)[0];
            String url = line.split("\t", -1)[1];
            assertTrue(
                    DRAFTS.get(edition).edition().blocks().stream()
                            .anyMatch(block -> block.text().contains(url)),
                    () -> url + " is not whole in " + edition);
        }
    }

    @ParameterizedTest
    @CsvSource({"bg-20210429", "en-20210429", "en-20250425"})
    void theCommittedMarkdownSaysTheSame(String name) throws IOException {
        String markdown = Files.readString(SOURCES.resolve(name + ".md"));
        Edition committed = EditionParser.parse(new SourceText(name + ".md", markdown))
                .value()
                .orElseThrow();
        assertEquals(rows(DRAFTS.get(name).edition()), rows(committed));
        assertEquals(markdown, EditionWriter.write(committed));
    }

    @Test
    void noBlockHoldsARunningFooter() {
        for (Draft draft : DRAFTS.values()) {
            for (Furniture piece : draft.furniture()) {
                boolean held = piece.kind() == Furniture.Kind.FOOTER
                        && draft.edition().blocks().stream()
                                .anyMatch(block -> block.letters().contains(piece.text()));
                assertFalse(held, () -> piece + " is also in a block");
            }
        }
    }

    private static int count(List<Block> blocks, Predicate<Block> which) {
        return (int) blocks.stream().filter(which).count();
    }

    private static List<String> tree(Edition edition) {
        Map<ClausePath, Integer> depths = new HashMap<>();
        List<String> tree = new ArrayList<>();
        for (Block block : edition.blocks()) {
            int depth = block.parent().isNone() ? 0 : depths.get(block.parent()) + 1;
            depths.put(block.path(), depth);
            tree.add(depth + " " + block.kind() + " " + block.number());
        }
        return tree;
    }

    private static List<String> rows(Edition edition) {
        Map<ClausePath, Block> byPath = new HashMap<>();
        List<String> rows = new ArrayList<>();
        for (Block block : edition.blocks()) {
            byPath.put(block.path(), block);
            Block parent = byPath.get(block.parent());
            rows.add(String.join(
                    "\t",
                    block.kind().name().toLowerCase(java.util.Locale.ROOT),
                    parent == null ? "-" : dash(parent.heading().isEmpty() ? parent.number() : parent.heading()),
                    dash(block.number()),
                    dash(block.heading()),
                    "" + block.page(),
                    dash(words(block.text(), true)),
                    dash(words(block.text(), false))));
        }
        return rows;
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String words(String text, boolean first) {
        List<String> words = List.of(text.split(" ", -1));
        int four = Math.min(4, words.size());
        return String.join(" ", first ? words.subList(0, four) : words.subList(words.size() - four, words.size()));
    }
}
