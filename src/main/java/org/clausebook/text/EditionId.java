package org.clausebook.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern FORM =
            Pattern.compile("([^.]+)\\.([a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?)-(.+)");

    /** Reads what {@link #toString} writes; empty where the text is no edition's id. */
    public static Optional<EditionId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !Slug.isSlug(form.group(1)) || !Version.isLabel(form.group(3))) {
            return Optional.empty();
        }
        return Optional.of(
                new EditionId(new Slug(form.group(1)), new Language(form.group(2)), new Version(form.group(3))));
    }

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

    // Written out, as a key of many maps: what the machine makes of a record at run time starts slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditionId that
                && language.equals(that.language)
                && version.equals(that.version)
                && work.equals(that.work);
    }

    @Override
    public int hashCode() {
        return (work.hashCode() * 31 + language.hashCode()) * 31 + version.hashCode();
    }
}
