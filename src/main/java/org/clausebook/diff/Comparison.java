package org.clausebook.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;

/**
 * What changed between two versions.
 *
 * @param alignment the two versions and their links
 * @param changes for every link, in its order, what changed
 * @param renamings what was renamed throughout, the most frequent first
 */
public record Comparison(Alignment alignment, Map<BlockLink, LinkChange> changes, List<Renaming> renamings) {
    public Comparison {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        renamings = List.copyOf(renamings);
    }

    /** What changed between the sides of a link of this comparison. */
    public LinkChange of(BlockLink link) {
        LinkChange change = changes.get(link);
        if (change == null) {
            throw new IllegalArgumentException("no link of this comparison: " + link);
        }
        return change;
    }
}
