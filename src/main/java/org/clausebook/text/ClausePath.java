package org.clausebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a block stands in its edition: slugs from the section down, such as {@code delivery/5}. Titles and
 * groups add nothing to the paths of what they hold. The empty path is above the topmost block.
 */
public final class ClausePath implements Comparable<ClausePath> {
    /** The path above every block. */
    public static final ClausePath NONE = new ClausePath(List.of());

    private final List<Slug> slugs;
    /** A path is looked up and written so often that it is put together once. */
    private final String text;

    /** The path of these slugs, from the section down. */
    public ClausePath(List<Slug> slugs) {
        this.slugs = List.copyOf(slugs);
        this.text = slugs.stream().map(Slug::value).collect(Collectors.joining("/"));
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

    /** Its slugs, from the section down. */
    public List<Slug> slugs() {
        return slugs;
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
        return text.compareTo(other.text);
    }

    /** The slugs with slashes between them; empty for {@link #NONE}. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClausePath that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
