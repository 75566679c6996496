package org.clausebook.text;

import java.util.Comparator;

/**
 * One work in one language and one version; written {@code eula.en-20250425}.
 *
 * @param work the work's slug
 * @param language its language
 * @param version its version
 */
public record EditionId(Slug work, Language language, Version version) implements Comparable<EditionId> {
    private static final Comparator<EditionId> ORDER = Comparator.comparing(EditionId::work)
            .thenComparing(EditionId::version)
            .thenComparing(EditionId::language);

    /** The part after the work: {@code en-20250425}. */
    public String name() {
        return language + "-" + version;
    }

    @Override
    public int compareTo(EditionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return work + "." + name();
    }
}
