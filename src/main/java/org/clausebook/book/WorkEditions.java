package org.clausebook.book;

import java.util.Comparator;
import java.util.List;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * A work and all its editions.
 *
 * @param id the work
 * @param title its title as shown to people
 * @param language the language that prevails
 * @param editions the newest version first, of one version the prevailing language first
 */
public record WorkEditions(Slug id, String title, Language language, List<Edition> editions) {
    public WorkEditions {
        Comparator<Edition> prevailing =
                Comparator.comparing(edition -> !edition.id().language().equals(language));
        Comparator<Edition> newest = Comparator.comparing(
                (Edition edition) -> edition.id().version(), Comparator.<Version>naturalOrder()
                        .reversed());
        editions = editions.stream()
                .sorted(newest.thenComparing(prevailing).thenComparing(Edition::id))
                .toList();
    }

    /** The languages that it exists in, the prevailing one first. */
    public List<Language> languages() {
        return editions.stream()
                .map(edition -> edition.id().language())
                .distinct()
                .sorted(Comparator.comparing((Language tag) -> !tag.equals(language))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The versions that it exists in, newest first. */
    public List<Version> versions() {
        return editions.stream()
                .map(edition -> edition.id().version())
                .distinct()
                .toList();
    }
}
