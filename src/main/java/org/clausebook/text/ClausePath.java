package org.clausebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a block stands in its edition: slugs from the section down, such as {@code delivery/5}. Titles and
 * groups add nothing to the paths of what they hold. The empty path is above the topmost block.
 */
public record ClausePath(List<Slug> slugs) implements Comparable<ClausePath> {
    /** The path above every block. */
    public static final ClausePath NONE = new ClausePath(List.of());

    public ClausePath {
        slugs = List.copyOf(slugs);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException where a part between two slashes is no slug
     */
    public static ClausePath parse(String path) {
        return path.isEmpty()
                ? NONE
                : new ClausePath(
                        List.of(path.split("/", -1)).stream().map(Slug::new).toList());
    }

    /** Whether this is the path above every block. */
    public boolean isNone() {
        return slugs.isEmpty();
    }

    /** This path with one slug more. */
    public ClausePath child(Slug slug) {
        List<Slug> longer = new ArrayList<>(slugs.size() + 1);
        longer.addAll(slugs);
        longer.add(slug);
        return new ClausePath(longer);
    }

    @Override
    public int compareTo(ClausePath other) {
        return toString().compareTo(other.toString());
    }

    /** The slugs with slashes between them; empty for {@link #NONE}. */
    @Override
    public String toString() {
        if (slugs.size() == 1) {
            return slugs.get(0).value();
        }
        StringJoiner path = new StringJoiner("/");
        for (Slug slug : slugs) {
            path.add(slug.value());
        }
        return path.toString();
    }

    // Written out, as a key of many maps: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClausePath that && slugs.equals(that.slugs);
    }

    @Override
    public int hashCode() {
        return slugs.hashCode();
    }
}
