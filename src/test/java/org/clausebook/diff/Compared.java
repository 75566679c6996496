package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.Editions;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Lexicon;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;

/** Comparisons of small invented editions. */
final class Compared {
    private Compared() {}

    /** What changed between two texts of one block. */
    static LinkChange texts(String language, String old, String now) {
        Comparison comparison = inOrder(edition(language, "1", "---\n" + old), edition(language, "2", "---\n" + now));
        return comparison.changes().values().iterator().next();
    }

    static Edition edition(String language, String version, String text) {
        return Editions.edition("lease", language, version, text);
    }

    /** Compares editions whose blocks correspond one by one; those beyond the shorter's end are added or removed. */
    static Comparison inOrder(Edition old, Edition now) {
        List<BlockLink> links = new ArrayList<>();
        int count = Math.max(old.blocks().size(), now.blocks().size());
        for (int i = 0; i < count; i++) {
            links.add(link(block(old, i), block(now, i)));
        }
        return of(old, now, links);
    }

    static Comparison of(Edition old, Edition now, List<BlockLink> links) {
        return Comparer.compare(new Alignment(Alignment.Kind.REVISION, old, now, links, Lexicon.NONE));
    }

    static BlockLink link(List<Block> old, List<Block> now) {
        Set<BlockLink.Change> changes = new TreeSet<>();
        if (!old.isEmpty() && !now.isEmpty()) {
            if (!old.get(0).number().equals(now.get(0).number())) {
                changes.add(BlockLink.Change.NUMBER);
            }
        }
        return new BlockLink(
                old.stream().map(Block::path).toList(),
                now.stream().map(Block::path).toList(),
                changes,
                1,
                List.of());
    }

    private static List<Block> block(Edition edition, int at) {
        return at < edition.blocks().size() ? List.of(edition.blocks().get(at)) : List.of();
    }
}
