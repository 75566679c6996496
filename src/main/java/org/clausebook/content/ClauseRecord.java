package org.clausebook.content;

import java.util.List;
import org.clausebook.text.Slug;

/**
 * What people committed about clauses across editions.
 *
 * @param keys which block has which key, in the order in which it was recorded
 * @param links which blocks are one clause and which are not
 */
public record ClauseRecord(List<RecordedKey> keys, List<DeclaredLink> links) {
    /** Nothing recorded. */
    public static final ClauseRecord NONE = new ClauseRecord(List.of(), List.of());

    public ClauseRecord {
        keys = List.copyOf(keys);
        links = List.copyOf(links);
    }

    /** What of it is about one work. */
    public ClauseRecord of(Slug work) {
        return new ClauseRecord(
                keys.stream()
                        .filter(key -> key.address().edition().work().equals(work))
                        .toList(),
                links.stream()
                        .filter(link -> link.left().edition().work().equals(work))
                        .toList());
    }
}
