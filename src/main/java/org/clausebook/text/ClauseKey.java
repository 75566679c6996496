package org.clausebook.text;

/**
 * The identity of a block across all editions of its work, independent of number and heading; written like the path
 * that the block has in the edition that it was first met in.
 *
 * @param path slugs with slashes between them, unique in the work
 */
public record ClauseKey(ClausePath path) implements Comparable<ClauseKey> {
    @Override
    public int compareTo(ClauseKey other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
