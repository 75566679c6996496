package org.clausebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.align.Alignment;
import org.clausebook.align.BlockLink;
import org.clausebook.align.Lexicon;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;

/**
 * Alignments for tests, one word a link: {@code 1=1} for what is kept, {@code 2=3@0.7} with a confidence other than
 * 0.95, {@code 4=5+6} for what was split, {@code 7+8=7} for what was merged. Blocks that no word names are added or
 * removed.
 */
public final class Alignments {
    private Alignments() {}

    /** An alignment, such as {@code aligned(left, right, "1=1 2=3")}. */
    public static Alignment aligned(Edition left, Edition right, String words) {
        List<BlockLink> links = new ArrayList<>();
        Set<ClausePath> lefts = new HashSet<>();
        Set<ClausePath> rights = new HashSet<>();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                BlockLink link = link(word);
                links.add(link);
                lefts.addAll(link.left());
                rights.addAll(link.right());
            }
        }
        for (ClausePath path : rest(left, lefts)) {
            links.add(new BlockLink(List.of(path), List.of(), Set.of(), 0.95, List.of()));
        }
        for (ClausePath path : rest(right, rights)) {
            links.add(new BlockLink(List.of(), List.of(path), Set.of(), 0.95, List.of()));
        }
        return new Alignment(Alignment.kindOf(left, right), left, right, links, Lexicon.NONE);
    }

    private static BlockLink link(String word) {
        String[] sure = word.split("@", -1);
        String[] sides = sure[0].split("=", -1);
        double confidence = sure.length > 1 ? Double.parseDouble(sure[1]) : 0.95;
        return new BlockLink(paths(sides[0]), paths(sides[1]), Set.of(), confidence, List.of());
    }

    private static List<ClausePath> paths(String side) {
        return Arrays.stream(side.split("\\+", -1)).map(ClausePath::parse).toList();
    }

    private static List<ClausePath> rest(Edition edition, Set<ClausePath> linked) {
        return edition.blocks().stream()
                .map(Block::path)
                .filter(path -> !linked.contains(path))
                .toList();
    }
}
