package org.clausebook.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.book.Correspondence;

/**
 * In which order the links of two editions are read: that of the right side; what only the left side has stands behind
 * what it follows there, and where something moved away a line says so.
 */
final class PairOrder {
    /** What stands at a place. */
    enum Kind {
        /** Blocks of either side, or of one where the other has none. */
        LINK,
        /** A link that stands elsewhere on the right. */
        MOVED_AWAY
    }

    /**
     * One row.
     *
     * @param link the link, where several moved away together the first
     * @param moved whether its place among its neighbours changed
     * @param several how many links the row speaks of
     */
    record Row(Kind kind, Correspondence link, boolean moved, int several) {}

    private final Column left;
    private final Column right;
    private final List<Correspondence> inRight;
    private final Set<Correspondence> steady;

    private PairOrder(Column left, Column right, List<Correspondence> links) {
        this.left = left;
        this.right = right;
        this.inRight = links.stream()
                .filter(link -> !link.rights().isEmpty())
                .sorted(Comparator.comparingInt(this::rightPlace))
                .toList();
        // Each row is itself, and cheaper to tell from others so than by all that it holds.
        this.steady = Collections.newSetFromMap(new IdentityHashMap<>());
        steady.addAll(
                longestRising(inRight.stream().filter(Correspondence::isPair).toList()));
    }

    /** The rows of links between the editions of two columns. */
    static List<Row> rows(Column left, Column right, List<Correspondence> links) {
        PairOrder order = new PairOrder(left, right, links);
        List<Row> first = new ArrayList<>();
        Map<Correspondence, List<Row>> behind = order.leftOnly(links, first);
        List<Row> rows = new ArrayList<>(first);
        for (Correspondence link : order.inRight) {
            rows.add(new Row(Kind.LINK, link, link.isPair() && !order.steady.contains(link), 1));
            rows.addAll(behind.getOrDefault(link, List.of()));
        }
        return rows;
    }

    private Map<Correspondence, List<Row>> leftOnly(List<Correspondence> links, List<Row> first) {
        Map<Correspondence, List<Row>> behind = new IdentityHashMap<>();
        List<Row> here = first;
        List<Correspondence> inLeft = links.stream()
                .filter(link -> !link.lefts().isEmpty())
                .sorted(Comparator.comparingInt(this::leftPlace))
                .toList();
        for (Correspondence link : inLeft) {
            if (steady.contains(link)) {
                here = behind.computeIfAbsent(link, any -> new ArrayList<>());
            } else if (!link.isPair()) {
                here.add(new Row(Kind.LINK, link, false, 1));
            } else {
                movedAway(here, link);
            }
        }
        return behind;
    }

    /** What moved away together, a section say, leaves one line. */
    private void movedAway(List<Row> here, Correspondence link) {
        int end = here.size() - 1;
        if (end >= 0 && goesWith(here.get(end), link)) {
            Row last = here.get(end);
            here.set(end, new Row(Kind.MOVED_AWAY, last.link, true, last.several + 1));
        } else {
            here.add(new Row(Kind.MOVED_AWAY, link, true, 1));
        }
    }

    private boolean goesWith(Row last, Correspondence link) {
        return last.kind == Kind.MOVED_AWAY && rightPlace(link) == rightPlace(last.link) + last.several;
    }

    private int leftPlace(Correspondence link) {
        return left.place(link.lefts().get(0).path());
    }

    private int rightPlace(Correspondence link) {
        return right.place(link.rights().get(0).path());
    }

    /** The most links that keep their order on the left: the longest rising subsequence, by patience sorting. */
    private List<Correspondence> longestRising(List<Correspondence> links) {
        int[] top = new int[links.size()];
        int[] before = new int[links.size()];
        int piles = 0;
        for (int i = 0; i < top.length; i++) {
            int pile = pile(links, top, piles, leftPlace(links.get(i)));
            before[i] = pile == 0 ? -1 : top[pile - 1];
            top[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        Correspondence[] rising = new Correspondence[piles];
        for (int i = piles == 0 ? -1 : top[piles - 1], k = piles - 1; k >= 0; i = before[i], k--) {
            rising[k] = links.get(i);
        }
        return Arrays.asList(rising);
    }

    private int pile(List<Correspondence> links, int[] top, int piles, int place) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (leftPlace(links.get(top[middle])) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
