package org.clausebook.text;

import org.jspecify.annotations.Nullable;

/**
 * One block in one edition; written {@code eula.en-20250425 corporate/5}.
 *
 * @param edition the edition
 * @param path where the block stands in it
 */
public record ClauseAddress(EditionId edition, ClausePath path) implements Comparable<ClauseAddress> {
    @Override
    public int compareTo(ClauseAddress other) {
        int order = edition.compareTo(other.edition);
        return order != 0 ? order : path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return edition + " " + path;
    }

    // Written out, as a key of many maps: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseAddress that && path.equals(that.path) && edition.equals(that.edition);
    }

    @Override
    public int hashCode() {
        return 31 * edition.hashCode() + path.hashCode();
    }
}
