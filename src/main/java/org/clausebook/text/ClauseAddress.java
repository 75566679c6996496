package org.clausebook.text;

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
}
