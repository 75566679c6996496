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
            boolean sourceOfVersion = between.id().version().equals(from.id().version())
                    && between.id().language().equals(to.id().language());
            if (sourceOfVersion && !between.equals(from) && !between.equals(to)) {
                Map<ClausePath, ClausePath> last = Counterparts.between(between, to);
                Map<ClausePath, ClausePath> joined = new LinkedHashMap<>();
                Counterparts.between(from, between).forEach((path, middle) -> {
                    if (last.containsKey(middle)) {
                        joined.put(path, last.get(middle));
                    }
                });
                return joined;
            }
        }
        return Counterparts.between(from, to);
    }
}
