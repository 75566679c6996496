package org.clausebook.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.content.Content;
import org.clausebook.content.ContentReader;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;

/** What the blocks of a bundled edition have to do with products, as a person read it. */
final class ProductTruth {
    private static final Path TABLES = Path.of("src/test/resources/eula/products");
    static final List<String> EDITIONS = List.of("en-20210429", "en-20250425", "bg-20210429");
    /** What is said of a block, in the order of the tables' columns. */
    static final List<String> KINDS = List.of("governs", "applies", "mentions", "excludes");

    /** A block, and what it does to a product. */
    record Pair(String block, String product) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return block + " " + product;
        }
    }

    private ProductTruth() {}

    static Tags tags(String name) {
        Content content = ContentReader.read(Path.of("content")).value();
        SourceText file = content.editionFiles().stream()
                .filter(any -> any.name().endsWith("/" + name + ".md"))
                .findFirst()
                .orElseThrow();
        Edition edition = EditionParser.parse(file).value().orElseThrow();
        return Tagger.tag(edition, content.products());
    }

    /** The pairs of a column of an edition's table. */
    static Set<Pair> read(String name, String kind) {
        Set<Pair> pairs = new TreeSet<>();
        for (String line : lines(TABLES.resolve(name + ".tsv"))) {
            List<String> cells = List.of(line.split("\t", -1));
            Stream.of(cells.get(1 + KINDS.indexOf(kind)).split(" ", -1))
                    .filter(id -> !id.equals("-"))
                    .forEach(id -> pairs.add(new Pair(cells.get(0), id)));
        }
        return pairs;
    }

    static Set<Pair> said(Tags tags, String kind) {
        Map<String, List<Slug>> byBlock = new HashMap<>();
        tags.blocks()
                .forEach((path, block) -> byBlock.put(
                        path.toString(),
                        new ArrayList<>(
                                switch (kind) {
                                    case "governs" -> block.governs();
                                    case "applies" -> block.applies();
                                    case "mentions" -> block.mentions();
                                    default -> block.excludes();
                                })));
        Set<Pair> pairs = new TreeSet<>();
        byBlock.forEach((block, ids) -> ids.forEach(id -> pairs.add(new Pair(block, id.value()))));
        return pairs;
    }

    static Set<Pair> without(Set<Pair> some, Set<Pair> others) {
        Set<Pair> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
