package org.clausebook.book;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.text.ClausePath;
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
                (Edition edition) -> edition.id().version(),
                Comparator.<Version>naturalOrder().reversed());
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

    /**
     * The editions that a reader of one is likeliest to turn to: those of the same version first, then those in the
     * same language, the nearest versions first.
     *
     * @param most how many at most
     */
    public List<Edition> nearest(Edition edition, int most) {
        List<Version> versions = versions();
        int here = versions.indexOf(edition.id().version());
        return editions.stream()
                .filter(other -> !other.id().equals(edition.id()))
                .sorted(Comparator.comparing((Edition other) ->
                                !other.id().version().equals(edition.id().version()))
                        .thenComparing(other ->
                                !other.id().language().equals(edition.id().language()))
                        .thenComparing(
                                other -> Math.abs(versions.indexOf(other.id().version()) - here)))
                .limit(most)
                .toList();
    }

    /**
     * For the headings and clauses of one edition the path of what stands at the same place in another, where number
     * and place tell. Where both language and version differ, it goes by way of an edition that shares one with each.
     */
    public Map<ClausePath, ClausePath> counterparts(Edition from, Edition to) {
        for (Edition between : editions) {
            boolean shares = between(from, between, to) || between(to, between, from);
            if (shares && !between.equals(from) && !between.equals(to)) {
                return joined(Counterparts.between(from, between), Counterparts.between(between, to));
            }
        }
        return Counterparts.between(from, to);
    }

    private static boolean between(Edition one, Edition between, Edition other) {
        return between.id().version().equals(one.id().version())
                && between.id().language().equals(other.id().language());
    }

    private static Map<ClausePath, ClausePath> joined(
            Map<ClausePath, ClausePath> first, Map<ClausePath, ClausePath> second) {
        Map<ClausePath, ClausePath> joined = new LinkedHashMap<>();
        first.forEach((path, middle) -> {
            ClausePath last = second.get(middle);
            if (last != null) {
                joined.put(path, last);
            }
        });
        return joined;
    }
}
