package org.clausebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.text.ClauseNumber;

/**
 * How deep the next block stands, by what came before it. Reading and writing ask the same outline, so that they
 * cannot disagree.
 */
final class Outline {
    private final List<Integer> headings = new ArrayList<>();
    private final List<Optional<ClauseNumber>> clauses = new ArrayList<>();
    private boolean lead;
    /** The number of the open heading, while a clause may still stand beside it. */
    private Optional<ClauseNumber> beside = Optional.empty();

    /** Opens a heading of a level from 1 (the title) to 6, with its label or none, and returns its depth. */
    int heading(int level, String number) {
        end();
        beside = ClauseNumber.parse(number);
        while (!headings.isEmpty() && headings.get(headings.size() - 1) >= level) {
            headings.remove(headings.size() - 1);
        }
        headings.add(level);
        return headings.size() - 1;
    }

    /** The level of a heading that is to stand at a depth below the open ones; 2 where it is the topmost. */
    int levelAt(int depth) {
        if (depth == 0 || headings.isEmpty()) {
            return 2;
        }
        return Math.min(6, headings.get(Math.min(depth, headings.size()) - 1) + 1);
    }

    /** Where blocks stand that are directly below the open heading. */
    int base() {
        return headings.size();
    }

    /** Ends the open clause. */
    void end() {
        clauses.clear();
        lead = false;
        beside = Optional.empty();
    }

    /**
     * Where a clause would stand: below the nearest clause whose number its own goes on from, else below the heading;
     * but beside the heading where it goes on with the heading's own number, as {@code 2.} does with {@code ## 1.}
     */
    int clauseDepth(String number) {
        return clauseDepth(ClauseNumber.parse(number));
    }

    private int clauseDepth(Optional<ClauseNumber> mine) {
        if (isBeside(mine)) {
            return base() - 1;
        }
        int open = clauses.size();
        while (open > 0 && !within(mine, clauses.get(open - 1))) {
            open--;
        }
        return base() + open;
    }

    private boolean isBeside(Optional<ClauseNumber> mine) {
        boolean goesOn = mine.isPresent() && beside.isPresent() && mine.get().follows(beside.get());
        return goesOn
                && base() > 0
                && clauses.stream()
                        .limit(1)
                        .noneMatch(first -> first.isPresent() && mine.get().follows(first.get()));
    }

    private static boolean within(Optional<ClauseNumber> mine, Optional<ClauseNumber> other) {
        return mine.isPresent() && other.isPresent() && mine.get().within(other.get());
    }

    /** Opens a clause and returns its depth. */
    int clause(String number) {
        Optional<ClauseNumber> mine = ClauseNumber.parse(number);
        int depth = clauseDepth(mine);
        if (depth < base()) {
            headings.remove(headings.size() - 1);
            beside = Optional.empty();
            clauses.clear();
        }
        while (base() + clauses.size() > depth) {
            clauses.remove(clauses.size() - 1);
        }
        clauses.add(mine);
        lead = false;
        return depth;
    }

    /** Where a paragraph or table row would stand: below the open clause, else below the heading. */
    int paragraphDepth() {
        return base() + clauses.size();
    }

    /** Takes a paragraph, which holds the items after it where no clause is open, and returns its depth. */
    int paragraph() {
        lead = clauses.isEmpty();
        return paragraphDepth();
    }

    /** Takes a table row, which holds nothing, and returns its depth. */
    int row() {
        lead = false;
        return paragraphDepth();
    }

    /** Where the items of an outermost list stand: below the open clause, else below the paragraph before them. */
    int itemDepth() {
        return paragraphDepth() + (lead ? 1 : 0);
    }
}
