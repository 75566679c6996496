package org.clausebook.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.align.BlockLink;

/**
 * What changed in a clause, or in a heading line.
 *
 * @param links of its first block and of those below it, in the order of the newer text
 * @param kind the weightiest kind of change: a clause that is there in both versions is edited, also by a new item
 * @param kinds all kinds of change in it
 * @param types all that became of its blocks
 */
public record ClauseChange(List<BlockLink> links, ChangeKind kind, Set<ChangeKind> kinds, Set<ChangeType> types) {
    public ClauseChange {
        links = List.copyOf(links);
        kinds = sorted(ChangeKind.class, kinds);
        types = sorted(ChangeType.class, types);
    }

    private static <E extends Enum<E>> Set<E> sorted(Class<E> of, Set<E> values) {
        EnumSet<E> sorted = EnumSet.noneOf(of);
        sorted.addAll(values);
        return Collections.unmodifiableSet(sorted);
    }

    /** The link of its first block. */
    public BlockLink head() {
        return links.get(0);
    }
}
