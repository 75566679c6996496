package org.clausebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.align.BlockLink;
import org.clausebook.diff.ClauseChange;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.Tags;
import org.clausebook.text.ClausePath;

/**
 * What a clause that may have changed has to do with products, in both versions.
 *
 * @param old empty where the older version has it not
 * @param now empty where the newer version has it not
 */
public record ChangedTags(Optional<BlockTags> old, Optional<BlockTags> now) {
    /**
     * The tags of a change.
     *
     * @param old of the older version
     * @param now of the newer version
     */
    public static ChangedTags of(Tags old, Tags now, ClauseChange change) {
        return new ChangedTags(side(old, change, BlockLink::left), side(now, change, BlockLink::right));
    }

    private static Optional<BlockTags> side(
            Tags tags, ClauseChange change, Function<BlockLink, List<ClausePath>> side) {
        List<ClausePath> blocks = new ArrayList<>();
        change.links().forEach(link -> blocks.addAll(side.apply(link)));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(tags.of(blocks));
    }
}
