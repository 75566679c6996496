package org.clausebook.tag;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.text.Slug;

/**
 * What one block has to do with products and groups, by their ids, each in the order of the text.
 *
 * @param governs those in whose section it stands, as the nearest heading that names any says
 * @param applies those that it says something for though it stands in no section of theirs
 * @param mentions those that it names, the excluded ones too
 * @param excludes those that it names to except them
 */
public record BlockTags(Set<Slug> governs, Set<Slug> applies, Set<Slug> mentions, Set<Slug> excludes) {
    /** Of a block that has nothing to do with any. */
    public static final BlockTags NONE = new BlockTags(Set.of(), Set.of(), Set.of(), Set.of());

    public BlockTags {
        governs = ordered(governs);
        applies = ordered(applies);
        mentions = ordered(mentions);
        excludes = ordered(excludes);
    }

    /** What some blocks have to do with them together. */
    static BlockTags together(List<BlockTags> blocks) {
        List<BlockTags> some = blocks.stream().filter(tags -> !tags.equals(NONE)).toList();
        if (some.size() < 2) {
            return some.isEmpty() ? NONE : some.get(0);
        }
        return new BlockTags(
                joined(some, BlockTags::governs),
                joined(some, BlockTags::applies),
                joined(some, BlockTags::mentions),
                joined(some, BlockTags::excludes));
    }

    private static Set<Slug> joined(List<BlockTags> blocks, Function<BlockTags, Set<Slug>> how) {
        Set<Slug> joined = new LinkedHashSet<>();
        blocks.forEach(tags -> joined.addAll(how.apply(tags)));
        return joined;
    }

    private static Set<Slug> ordered(Collection<Slug> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
}
