package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.align.BlockLink;

/**
 * The blocks that stand for nothing beside those that do: where one text cuts a passage into other blocks than the other
 * one, some of them have no counterpart, and nothing is missing.
 */
final class Beside {
    /** Of the length of what stands alone, so much may be due to the ways in which languages say things. */
    private static final double ABOUT = 0.5;
    /** A block that holds another one is longer than its counterpart by such a part of its length. */
    private static final double LONGER = 0.15;

    private final Pair pair;
    private final double growth;
    private final Map<BlockLink, List<Line>> left = new HashMap<>();
    private final Map<BlockLink, List<Line>> right = new HashMap<>();
    private final Set<BlockLink> otherwise = new HashSet<>();

    /**
     * Looks at what stands alone.
     *
     * @param pair both texts
     */
    Beside(Pair pair) {
        this.pair = pair;
        this.growth = (double) length(pair.right().lines())
                / Math.max(1, length(pair.left().lines()));
        List<BlockLink> links = pair.alignment().links();
        int start = 0;
        for (int at = 0; at <= links.size(); at++) {
            if (at == links.size() || links.get(at).isPair()) {
                if (at > start) {
                    List<BlockLink> around = new ArrayList<>(links.subList(Math.max(0, start - 1), start));
                    around.addAll(links.subList(at, Math.min(links.size(), at + 1)));
                    run(links.subList(start, at), around);
                }
                start = at + 1;
            }
        }
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private void run(List<BlockLink> alone, List<BlockLink> around) {
        List<Line> lefts = new ArrayList<>();
        List<Line> rights = new ArrayList<>();
        for (BlockLink link : alone) {
            Texts texts = Texts.of(pair, link);
            lefts.addAll(texts.left());
            rights.addAll(texts.right());
        }
        double extra = length(rights);
        double lacking = growth * length(lefts);
        double rest = extra - lacking;
        double about = ABOUT * Math.max(extra, lacking);
        List<Double> surplus = around.stream().map(this::surplus).toList();
        double all = surplus.stream().mapToDouble(Double::doubleValue).sum();
        boolean cut = Stream.concat(surplus.stream(), Stream.of(all))
                .anyMatch(held -> held > 0 && Math.abs(rest - held) <= about);
        if (extra > 0 && (cut || lacking > 0 && Math.abs(rest) <= about)) {
            otherwise.addAll(alone);
            otherwise.addAll(around);
        }
        for (BlockLink link : around) {
            left.computeIfAbsent(link, any -> new ArrayList<>()).addAll(lefts);
            right.computeIfAbsent(link, any -> new ArrayList<>()).addAll(rights);
        }
    }

    /** By how much the source of a link is longer than its counterpart, where it is so by far. */
    private double surplus(BlockLink link) {
        Texts texts = Texts.of(pair, link);
        double surplus = growth * length(texts.left()) - length(texts.right());
        return surplus >= LONGER * length(texts.right()) ? surplus : 0;
    }

    /** The lines of the source that stand alone beside a link. */
    List<Line> left(BlockLink link) {
        return left.getOrDefault(link, List.of());
    }

    /** Those of the translation. */
    List<Line> right(BlockLink link) {
        return right.getOrDefault(link, List.of());
    }

    /** Whether the texts are cut into other blocks there, for what stands alone is as long as what its neighbours lack. */
    boolean isCutOtherwise(BlockLink link) {
        return otherwise.contains(link);
    }
}
