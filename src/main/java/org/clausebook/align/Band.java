package org.clausebook.align;

import java.util.Arrays;
import java.util.List;

/**
 * Which cells of a table are looked at: in each row a stretch of columns, from {@code from[row]} to before
 * {@code to[row]}.
 */
record Band(int[] from, int[] to, int columns) {
    /** Every cell. */
    static Band whole(int rows, int columns) {
        int[] from = new int[rows];
        int[] to = new int[rows];
        Arrays.fill(to, columns);
        return new Band(from, to, columns);
    }

    /**
     * The cells near a path: between each two of its points the whole rectangle, and all around so many cells more.
     *
     * @param path rows and columns, both ascending
     */
    static Band along(List<int[]> path, int rows, int columns, int margin) {
        int[] from = new int[rows];
        int[] to = new int[rows];
        Arrays.fill(from, columns);
        int[] before = {-1, -1};
        for (int i = 0; i <= path.size(); i++) {
            int[] next = i < path.size() ? path.get(i) : new int[] {rows, columns};
            int first = Math.max(0, before[0] - margin);
            int last = Math.min(rows - 1, next[0] + margin);
            for (int row = first; row <= last; row++) {
                from[row] = Math.min(from[row], Math.max(0, before[1] - margin));
                to[row] = Math.max(to[row], Math.min(columns, next[1] + margin + 1));
            }
            before = next;
        }
        return new Band(from, to, columns);
    }

    /** How many cells it has. */
    long size() {
        long size = 0;
        for (int row = 0; row < from.length; row++) {
            size += to[row] - from[row];
        }
        return size;
    }

    int rows() {
        return from.length;
    }

    boolean holds(int row, int column) {
        return row >= 0 && row < from.length && column >= from[row] && column < to[row];
    }

    /** A table of numbers over its cells. */
    Grid grid() {
        float[][] cells = new float[rows()][];
        for (int row = 0; row < rows(); row++) {
            cells[row] = new float[to[row] - from[row]];
        }
        return new Grid(this, cells);
    }

    /** A table over a band. */
    record Grid(Band band, float[][] cells) {
        float at(int row, int column) {
            return cells[row][column - band.from[row]];
        }

        void set(int row, int column, float value) {
            cells[row][column - band.from[row]] = value;
        }

        void add(int row, int column, float value) {
            cells[row][column - band.from[row]] += value;
        }
    }
}
