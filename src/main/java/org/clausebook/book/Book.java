package org.clausebook.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.check.Finding;
import org.clausebook.diff.Comparison;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;

/**
 * Everything known about a collection of works.
 *
 * @param title the collection's title as shown to people
 * @param notice what its pages say about the rights to the texts; empty where nothing
 * @param works in the order of the collection file
 * @param comparisons what changed between pairs of versions, work by work
 */
public record Book(String title, String notice, List<WorkEditions> works, List<Comparison> comparisons) {
    public Book {
        works = List.copyOf(works);
        comparisons = List.copyOf(comparisons);
    }

    /** A collection of which no versions were compared. */
    public Book(String title, String notice, List<WorkEditions> works) {
        this(title, notice, works, List.of());
    }

    /** A work of this collection. */
    public WorkEditions work(Slug id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst().orElseThrow();
    }

    /** What changed between the versions of a work. */
    public List<Comparison> comparisons(WorkEditions work) {
        return comparisons.stream()
                .filter(compared -> compared.alignment().left().id().work().equals(work.id()))
                .toList();
    }

    /** What a reviewer should look at, work by work. */
    public List<Finding> findings() {
        return works.stream().flatMap(work -> work.facts().findings().stream()).toList();
    }

    /** All editions, work by work. */
    public List<Edition> editions() {
        return works.stream().flatMap(work -> work.editions().stream()).toList();
    }

    /** The key of every block of every edition. */
    public Map<ClauseAddress, ClauseKey> keys() {
        Map<ClauseAddress, ClauseKey> keys = new LinkedHashMap<>();
        works.forEach(work -> keys.putAll(work.concordance().keys()));
        return keys;
    }
}
