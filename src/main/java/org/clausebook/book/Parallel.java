package org.clausebook.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.clausebook.align.BlockLink;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/** Two editions row by row, as their concordance says. */
final class Parallel {
    /** How sure a gap is of which no alignment speaks. */
    private static final double OPEN = 0.5;

    /** A row by the numbers of its blocks. */
    private static final class Row {
        private final NavigableSet<Integer> lefts = new TreeSet<>();
        private final NavigableSet<Integer> rights = new TreeSet<>();
    }

    private final WorkEditions work;
    private final Ways ways;
    private final Edition left;
    private final Edition right;
    private final List<Row> ofLeft = new ArrayList<>();
    private final List<Row> ofRight = new ArrayList<>();

    Parallel(WorkEditions work, Ways ways, Edition left, Edition right) {
        this.work = work;
        this.ways = ways;
        this.left = left;
        this.right = right;
        for (int i = 0; i < left.blocks().size(); i++) {
            ofLeft.add(new Row());
            ofLeft.get(i).lefts.add(i);
        }
        for (int i = 0; i < right.blocks().size(); i++) {
            ofRight.add(new Row());
            ofRight.get(i).rights.add(i);
        }
    }

    List<Correspondence> rows() {
        Map<ClausePath, Integer> numbers = new HashMap<>();
        right.blocks().forEach(block -> numbers.put(block.path(), numbers.size()));
        for (int i = 0; i < ofLeft.size(); i++) {
            for (ClausePath path : work.counterparts(left, left.blocks().get(i), right)) {
                int number = Optional.ofNullable(numbers.get(path)).orElseThrow();
                join(ofLeft.get(i), ofRight.get(number));
            }
        }
        return ordered().stream().map(this::correspondence).toList();
    }

    private void join(Row one, Row other) {
        if (one != other) {
            one.lefts.addAll(other.lefts);
            one.rights.addAll(other.rights);
            other.lefts.forEach(number -> ofLeft.set(number, one));
            other.rights.forEach(number -> ofRight.set(number, one));
        }
    }

    private List<Row> ordered() {
        List<Row> rows = new ArrayList<>();
        added(0, rows);
        for (int i = 0; i < ofLeft.size(); i++) {
            Row row = ofLeft.get(i);
            if (i == row.lefts.first()) {
                rows.add(row);
                row.rights.forEach(number -> added(number + 1, rows));
            }
        }
        return rows;
    }

    /** Adds what only the right has, from a place on up to what both have. */
    private void added(int from, List<Row> rows) {
        for (int number = from;
                number < ofRight.size() && ofRight.get(number).lefts.isEmpty();
                number++) {
            rows.add(ofRight.get(number));
        }
    }

    private Correspondence correspondence(Row row) {
        List<Block> lefts = row.lefts.stream().map(left.blocks()::get).toList();
        List<Block> rights = row.rights.stream().map(right.blocks()::get).toList();
        Optional<BlockLink> link = ways.link(left.id(), right.id(), paths(lefts), paths(rights));
        double confidence = link.map(BlockLink::confidence).orElseGet(() -> confidence(lefts, rights));
        return new Correspondence(left, right, lefts, rights, link, confidence);
    }

    private double confidence(List<Block> lefts, List<Block> rights) {
        return lefts.isEmpty() || rights.isEmpty()
                ? OPEN
                : ways.confidence(
                        new ClauseAddress(left.id(), lefts.get(0).path()),
                        new ClauseAddress(right.id(), rights.get(0).path()));
    }

    private static List<ClausePath> paths(List<Block> blocks) {
        return blocks.stream().map(Block::path).toList();
    }
}
