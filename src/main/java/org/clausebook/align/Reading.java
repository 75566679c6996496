package org.clausebook.align;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;

/** In which order the editions of a work are met: the oldest version first, of one version the prevailing language. */
final class Reading {
    private Reading() {}

    static List<Edition> order(Language prevailing, Collection<Edition> editions) {
        Comparator<Edition> oldest =
                Comparator.comparing(edition -> edition.id().version());
        return editions.stream()
                .sorted(oldest.thenComparing(edition -> !edition.id().language().equals(prevailing))
                        .thenComparing(Edition::id))
                .toList();
    }
}
