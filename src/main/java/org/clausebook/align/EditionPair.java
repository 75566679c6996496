package org.clausebook.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.content.Work;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Version;

/**
 * Two editions of one work to align.
 *
 * @param left the one translated from, or the older version
 * @param right the translation, or the newer version
 */
public record EditionPair(Edition left, Edition right) {
    /**
     * The pairs by which all editions of a work hang together, each once: every translation with the edition that it
     * was translated from, of its version or else of the nearest; the versions of each language that follow each
     * other; its oldest with its newest. None depends on another, so they can be aligned in parallel.
     *
     * @param editions in any order
     * @return translations first, each kind in the order of the editions
     */
    public static List<EditionPair> of(Work work, Collection<Edition> editions) {
        return new Pairing(work.language(), Reading.order(work.language(), editions)).pairs();
    }

    /**
     * The pairs of versions that readers compare, each once: in each language those that follow each other, then each
     * with the newest.
     *
     * @param editions in any order
     * @return languages and versions in their order
     */
    public static List<EditionPair> versions(Collection<Edition> editions) {
        Map<Language, List<Edition>> languages = new TreeMap<>();
        editions.stream()
                .sorted(Comparator.comparing((Edition edition) -> edition.id().version()))
                .forEach(edition -> languages
                        .computeIfAbsent(edition.id().language(), any -> new ArrayList<>())
                        .add(edition));
        Set<EditionPair> pairs = new LinkedHashSet<>();
        for (List<Edition> versions : languages.values()) {
            int last = versions.size() - 1;
            for (int i = 0; i < last; i++) {
                pairs.add(new EditionPair(versions.get(i), versions.get(i + 1)));
            }
            for (int i = 0; i < last; i++) {
                pairs.add(new EditionPair(versions.get(i), versions.get(last)));
            }
        }
        return List.copyOf(pairs);
    }

    private EditionPair turned() {
        return new EditionPair(/* left= */ right, /* right= */ left);
    }

    private record Pairing(Language prevailing, List<Edition> editions) {
        List<EditionPair> pairs() {
            Set<EditionPair> pairs = new LinkedHashSet<>();
            for (Edition edition : editions) {
                source(edition)
                        .map(source -> new EditionPair(source, edition))
                        .filter(pair -> !pairs.contains(pair.turned()))
                        .ifPresent(pairs::add);
            }
            for (Language language : languages()) {
                List<Edition> versions = in(language);
                for (int i = 1; i < versions.size(); i++) {
                    pairs.add(new EditionPair(versions.get(i - 1), versions.get(i)));
                }
            }
            for (Language language : languages()) {
                List<Edition> versions = in(language);
                if (versions.size() > 1) {
                    pairs.add(new EditionPair(versions.get(0), versions.get(versions.size() - 1)));
                }
            }
            return List.copyOf(pairs);
        }

        /** The edition that another was translated from: in the language that it names, else in the prevailing one. */
        private Optional<Edition> source(Edition edition) {
            Language own = edition.id().language();
            for (Language language : List.of(edition.translationOf(), prevailing, hub())) {
                if (!language.equals(own) && !in(language).isEmpty()) {
                    return Optional.of(nearest(in(language), edition.id()));
                }
            }
            return Optional.empty();
        }

        /** The language by which the others hang together where there is no edition in the prevailing one. */
        private Language hub() {
            return in(prevailing).isEmpty() ? languages().get(0) : prevailing;
        }

        private Edition nearest(List<Edition> others, EditionId to) {
            List<Version> versions = editions.stream()
                    .map(edition -> edition.id().version())
                    .distinct()
                    .toList();
            int here = versions.indexOf(to.version());
            Edition nearest = others.get(0);
            int least = Integer.MAX_VALUE;
            for (Edition other : others) {
                int away = Math.abs(versions.indexOf(other.id().version()) - here);
                if (away < least) {
                    least = away;
                    nearest = other;
                }
            }
            return nearest;
        }

        private List<Edition> in(Language language) {
            return editions.stream()
                    .filter(edition -> edition.id().language().equals(language))
                    .toList();
        }

        private List<Language> languages() {
            Set<Language> languages = new TreeSet<>();
            editions.forEach(edition -> languages.add(edition.id().language()));
            return new ArrayList<>(languages);
        }
    }
}
