package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.refs.Reference;
import org.clausebook.refs.Term;
import org.clausebook.refs.TermUse;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * On which of several pages each block of a long edition is read, so that no page weighs too much. An edition that fits
 * on one page is not cut. The numbers were counted in pages that were drawn; a test draws long editions and weighs them.
 */
final class ReaderParts {
    private static final int MOST = 297_000;

    /** A part of several ends before the next heading once it weighs this much, ... */
    private static final int ENOUGH = 180_000;

    /** ... and before any clause when it would weigh more than this. */
    private static final int FULL = 250_000;

    /** What a page weighs besides its text. */
    private static final int PAGE = 12_000;

    /** What a block weighs besides its text and the link of a reference or term, without their addresses. */
    private static final int BLOCK = 260;

    private static final int LINK = 70;

    /** So often a block's name stands on its page: as its own, its link's, its passport's. */
    private static final int NAMED = 3;

    /** What opens beside a term, once on each page that has it; of few terms it is in what a page weighs anyway. */
    private static final int NOTE = 450;

    private static final int NOTES = 10_000;

    /** A term of more blocks is thought to be on every page. */
    private static final int RARE = 8;

    private static final int LEAST = 50_000;

    private final Map<ClausePath, Integer> links = new HashMap<>();
    /** How many notes there are of terms of few blocks, by these. */
    private final Map<ClausePath, Integer> notes = new HashMap<>();

    private final int terms;
    private int common;

    private ReaderParts(WorkEditions work, Edition edition) {
        Map<Term, Set<ClausePath>> used = new HashMap<>();
        for (TermUse use : work.facts().terms(edition.id()).uses()) {
            links.merge(use.block(), 1, Integer::sum);
            used.computeIfAbsent(use.term(), any -> new HashSet<>()).add(use.block());
        }
        terms = used.size();
        for (Set<ClausePath> blocks : used.values()) {
            if (blocks.size() > RARE) {
                common++;
            } else {
                blocks.forEach(block -> notes.merge(block, 1, Integer::sum));
            }
        }
        for (Reference reference : work.facts().references(edition.id()).references()) {
            links.merge(reference.block(), 1, Integer::sum);
        }
    }

    /**
     * Plans the pages of a book.
     *
     * @return the page, from 1, of each block that is not on its edition's first one
     */
    static Map<ClauseAddress, Integer> of(Book book) {
        Map<ClauseAddress, Integer> pages = new HashMap<>();
        for (WorkEditions work : book.works()) {
            for (Edition edition : work.editions()) {
                List<List<List<Block>>> parts = new ReaderParts(work, edition).parts(edition);
                for (int i = 1; i < parts.size(); i++) {
                    int page = i + 1;
                    parts.get(i)
                            .forEach(unit -> unit.forEach(
                                    block -> pages.put(new ClauseAddress(edition.id(), block.path()), page)));
                }
            }
        }
        return pages;
    }

    private List<List<List<Block>>> parts(Edition edition) {
        List<List<Block>> units = units(edition);
        int whole = PAGE + notes(terms) + units.stream().mapToInt(this::weight).sum();
        if (whole <= MOST) {
            return List.of(units);
        }
        int full = Math.max(LEAST, FULL - notes(common));
        return Parts.cut(
                units,
                unit -> weight(unit) + NOTE * sum(unit, notes),
                unit -> unit.get(0).kind().isHeading(),
                Math.min(ENOUGH, full),
                full);
    }

    private static int notes(int terms) {
        return Math.max(0, NOTE * terms - NOTES);
    }

    private static int sum(List<Block> unit, Map<ClausePath, Integer> counts) {
        return unit.stream()
                .mapToInt(block -> counts.getOrDefault(block.path(), 0))
                .sum();
    }

    /** What is not cut: a heading, a clause with all that is below it. */
    private static List<List<Block>> units(Edition edition) {
        Set<ClausePath> heads = edition.clauses().stream()
                .map(Clause::head)
                .map(Block::path)
                .collect(Collectors.toCollection(HashSet::new));
        List<List<Block>> units = new ArrayList<>();
        for (Block block : edition.blocks()) {
            if (units.isEmpty() || block.kind().isHeading() || heads.contains(block.path())) {
                units.add(new ArrayList<>());
            }
            units.get(units.size() - 1).add(block);
        }
        return units;
    }

    private int weight(List<Block> unit) {
        int weight = 0;
        for (Block block : unit) {
            weight += BLOCK
                    + NAMED * block.path().toString().length()
                    + LINK * links.getOrDefault(block.path(), 0)
                    + Column.bytes(block) * 21 / 20;
        }
        return weight;
    }
}
