package org.clausebook.text;

import org.jspecify.annotations.Nullable;

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

    // Written out, as a key of many maps: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseKey that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
