package org.clausebook.align;

/**
 * Which cells of a table are looked at: in each row a stretch of columns, from {@code from[row]} to before
 * {@code to[row]}.
 */
record Band(int[] from, int[] to, int columns) {
    /** Every cell. */
    static Band whole(int rows, int columns) {
        int[] from = new int[rows];
        int[] to = new int[rows];
        java.util.Arrays.fill(to, columns);
        return new Band(from, to, columns);
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
