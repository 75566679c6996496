package org.clausebook.refs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where a reader saw the terms of an edition used, and what is written like a term and defined nowhere. */
final class ReadTermUses {
    private static final Path TABLES = Path.of("src/test/resources/eula/terms");

    /** How many blocks use a term; of several definitions of one name the rows stand in their order. */
    record Uses(String term, int blocks) {}

    /**
     * Something without a definition.
     *
     * @param kind the first word of the note: undefined-term, undefined-abbreviation, undefined-name
     */
    record Undefined(String term, int blocks, String kind) {
        /** Whether a name that was found is this one: as printed, in the plural, or with a maker's name before it. */
        boolean is(String found) {
            return Stream.of(term.split(" / | \\[|, ", -1))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .anyMatch(name -> {
                        String other = found.toLowerCase(Locale.ROOT);
                        return other.contains(name) || other.length() > 3 && name.contains(other);
                    });
        }
    }

    /** How well what was found agrees with what was read, of which there is so much. */
    record Score(long read, double precision, double recall) {
        static Score of(long read, long met, long found, long right) {
            return new Score(read, share(right, found), share(met, read));
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }
    }

    private ReadTermUses() {}

    /**
     * How far the numbers of blocks that use a term agree, for each definition that the program has: the tables have
     * counts, no places, so a wrong block makes up for a missed one.
     */
    static Score usesScore(String edition, Terms terms) {
        Map<String, Deque<Term>> byName = new HashMap<>();
        terms.terms()
                .forEach(term -> byName.computeIfAbsent(term.name(), any -> new ArrayDeque<>())
                        .add(term));
        long read = 0;
        long found = 0;
        long both = 0;
        for (Uses row : uses(edition)) {
            Term term = byName.getOrDefault(row.term(), new ArrayDeque<>()).poll();
            if (term != null) {
                long blocks = terms.usesOf(term).stream()
                        .map(TermUse::block)
                        .distinct()
                        .count();
                read += row.blocks();
                found += blocks;
                both += Math.min(blocks, row.blocks());
            }
        }
        return Score.of(read, both, found, both);
    }

    /** Names that a definition is missing for: recall over those in at least two blocks, proper names left out. */
    static Score undefinedScore(String edition, Terms terms) {
        List<Undefined> rows = undefined(edition);
        List<String> found = terms.facts().stream()
                .filter(fact -> fact.kind() == TermFact.Kind.UNDEFINED)
                .map(TermFact::name)
                .toList();
        List<Undefined> wanted = rows.stream()
                .filter(row -> row.blocks() > 1 && !row.kind().equals("undefined-name"))
                .toList();
        long right = found.stream()
                .filter(name -> rows.stream().anyMatch(row -> row.is(name)))
                .count();
        long met =
                wanted.stream().filter(row -> found.stream().anyMatch(row::is)).count();
        return Score.of(wanted.size(), met, found.size(), right);
    }

    static List<Uses> uses(String edition) {
        return rows("uses.tsv", edition).stream()
                .filter(cells -> !cells[1].contains("[long form of"))
                .map(cells -> new Uses(cells[1], Integer.parseInt(cells[2])))
                .toList();
    }

    static List<Undefined> undefined(String edition) {
        return rows("undefined.tsv", edition).stream()
                .filter(cells -> cells[3].startsWith("undefined-"))
                .map(cells -> new Undefined(cells[1], cells[2].split(" \\| ", -1).length, cells[3].split(";", -1)[0]))
                .toList();
    }

    private static List<String[]> rows(String file, String edition) {
        try {
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(TABLES.resolve(file))) {
                if (line.startsWith(edition + "\t")) {
                    rows.add(line.split("\t", -1));
                }
            }
            return rows;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
