package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Rows under a heading, of a page that may be cut into parts: then the heading stands on each part that has some of them.
 *
 * @param head the heading
 * @param rows what stands under it
 */
record Section<H, R>(H head, List<R> rows) {
    /**
     * Cuts sections into pages.
     *
     * @param heading what a heading weighs, in bytes
     * @param row what a row weighs
     * @param page what a page weighs besides
     * @return at least one page; one that has them all, if that is not too heavy
     */
    static <H, R> List<List<Section<H, R>>> pages(
            List<Section<H, R>> sections, ToIntFunction<H> heading, ToIntFunction<R> row, int page) {
        long whole = page;
        for (Section<H, R> section : sections) {
            whole += heading.applyAsInt(section.head)
                    + section.rows.stream().mapToLong(row::applyAsInt).sum();
        }
        return whole <= Parts.ONE_PAGE ? List.of(sections) : new Cut<>(heading, row, page).of(sections);
    }

    private static final class Cut<H, R> {
        private final ToIntFunction<H> heading;
        private final ToIntFunction<R> row;
        private final int page;
        private final List<List<Section<H, R>>> parts = new ArrayList<>();
        private int filled;

        Cut(ToIntFunction<H> heading, ToIntFunction<R> row, int page) {
            this.heading = heading;
            this.row = row;
            this.page = page;
        }

        List<List<Section<H, R>>> of(List<Section<H, R>> sections) {
            turn();
            for (Section<H, R> section : sections) {
                int first = section.rows.isEmpty() ? 0 : row.applyAsInt(section.rows.get(0));
                if (filled + heading.applyAsInt(section.head) + first > Parts.FULL && !last().isEmpty()) {
                    turn();
                }
                put(section);
            }
            return parts;
        }

        private void put(Section<H, R> section) {
            List<R> rows = begun(section.head);
            for (R each : section.rows) {
                int more = row.applyAsInt(each);
                if (filled + more > Parts.FULL && !rows.isEmpty()) {
                    turn();
                    rows = begun(section.head);
                }
                rows.add(each);
                filled += more;
            }
        }

        private List<R> begun(H head) {
            List<R> rows = new ArrayList<>();
            last().add(new Section<>(head, rows));
            filled += heading.applyAsInt(head);
            return rows;
        }

        private void turn() {
            parts.add(new ArrayList<>());
            filled = page;
        }

        private List<Section<H, R>> last() {
            return parts.get(parts.size() - 1);
        }
    }
}
