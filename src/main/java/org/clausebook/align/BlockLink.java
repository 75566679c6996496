package org.clausebook.align;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.text.ClausePath;

/**
 * What stands for what: blocks of the left edition and their counterparts in the right one.
 *
 * @param left in document order, empty where the link says that something was added
 * @param right in document order, empty where the link says that something was removed
 * @param changes what differs between the two sides of a revision; empty for translations, added and removed
 * @param confidence how sure, from 0 to 1: of links at 0.9 nine in ten are right
 * @param evidence what spoke for it, the strongest first
 */
public record BlockLink(
        List<ClausePath> left,
        List<ClausePath> right,
        Set<Change> changes,
        double confidence,
        List<Evidence> evidence) {
    /** How the two sides relate. */
    public enum Relation {
        KEPT,
        SPLIT,
        MERGED,
        ADDED,
        REMOVED
    }

    /** What differs between the two sides. */
    public enum Change {
        TEXT,
        HEADING,
        NUMBER,
        /** The order relative to the neighbours, or the parent's counterpart. */
        POSITION
    }

    public BlockLink {
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("a link of nothing");
        }
        left = List.copyOf(left);
        right = List.copyOf(right);
        changes = changes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(changes));
        evidence = List.copyOf(evidence);
    }

    /** How the two sides relate: several on one side are split or merged. */
    public Relation relation() {
        if (left.isEmpty()) {
            return Relation.ADDED;
        }
        if (right.isEmpty()) {
            return Relation.REMOVED;
        }
        if (left.size() == right.size()) {
            return Relation.KEPT;
        }
        return left.size() < right.size() ? Relation.SPLIT : Relation.MERGED;
    }

    /** Whether it has blocks on both sides. */
    public boolean isPair() {
        return !left.isEmpty() && !right.isEmpty();
    }
}
