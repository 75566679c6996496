package org.clausebook.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.parse.EditionParser;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** Two editions and what is true of them. */
record HardPair(Edition left, Edition right, Truth truth) {
    /** A text and itself. */
    static HardPair self(Edition edition) {
        Map<ClausePath, List<ClausePath>> same = new HashMap<>();
        edition.blocks().forEach(block -> same.put(block.path(), List.of(block.path())));
        return new HardPair(edition, edition, Truth.of(edition, edition, same));
    }

    /** Two texts of which nothing is known to be true. */
    static HardPair strangers(Edition left, Edition right) {
        return new HardPair(left, right, Truth.of(left, right, Map.of()));
    }

    /** Two bundled editions with the links that were made by reading; named as the table is. */
    static HardPair bundled(String left, String right) {
        Edition one = bundled(left);
        Edition other = bundled(right);
        Map<ClausePath, List<ClausePath>> lefts = new HashMap<>();
        for (String line : lines(Path.of("src/test/resources/eula/links", left + "~" + right + ".txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split(" \\| ", -1);
                paths(sides[1]).forEach(path -> lefts.put(path, paths(sides[0])));
            }
        }
        return new HardPair(one, other, Truth.of(one, other, lefts));
    }

    /** A bundled edition, such as {@code en-20210429}. */
    static Edition bundled(String name) {
        Path file = Path.of("content/eula", name + ".md");
        String text = lines(file).stream().map(line -> line + "\n").collect(Collectors.joining());
        return EditionParser.parse(new SourceText(file.toString(), text))
                .value()
                .orElseThrow();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<ClausePath> paths(String ids) {
        return ids.equals("-")
                ? List.of()
                : List.of(ids.split(" ", -1)).stream().map(ClausePath::parse).toList();
    }

    /** The pair with its right side changed. */
    HardPair changed(Mutation mutation, long seed) {
        Manuscript text = new Manuscript(right);
        mutation.apply(text, right.id().language().base(), seed);
        Edition changed = text.edition();
        Map<ClausePath, List<ClausePath>> before = counterparts();
        Map<ClausePath, List<ClausePath>> lefts = new HashMap<>();
        text.origins()
                .forEach((path, origins) -> lefts.put(
                        path,
                        origins.stream()
                                .flatMap(origin -> before.getOrDefault(origin, List.of()).stream())
                                .toList()));
        return new HardPair(left, changed, Truth.of(left, changed, lefts));
    }

    /** The left counterparts of each right block. */
    private Map<ClausePath, List<ClausePath>> counterparts() {
        Map<ClausePath, List<ClausePath>> lefts = new HashMap<>();
        truth.pairs().stream()
                .filter(Truth.Pair::isWhole)
                .forEach(pair -> lefts.computeIfAbsent(pair.right(), any -> new ArrayList<>())
                        .add(pair.left()));
        return lefts;
    }

    /** The same pair with its sides exchanged. */
    HardPair swapped() {
        Map<ClausePath, List<ClausePath>> rights = new HashMap<>();
        truth.pairs().stream()
                .filter(Truth.Pair::isWhole)
                .forEach(pair -> rights.computeIfAbsent(pair.left(), any -> new ArrayList<>())
                        .add(pair.right()));
        return new HardPair(right, left, Truth.of(right, left, rights));
    }

    /** Both editions as people can read them. */
    String shown() {
        return "left:\n" + shown(left) + "right:\n" + shown(right);
    }

    private static String shown(Edition edition) {
        Map<ClausePath, Integer> depths = new HashMap<>();
        StringBuilder shown = new StringBuilder();
        for (Block block : edition.blocks()) {
            int depth = depths.getOrDefault(block.parent(), -1) + 1;
            depths.put(block.path(), depth);
            shown.append("  ".repeat(depth + 1))
                    .append(block.kind())
                    .append(' ')
                    .append(block.path())
                    .append(": ")
                    .append(block.letters())
                    .append('\n');
        }
        return shown.toString();
    }
}
