package org.clausebook.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a query finds.
 *
 * @param straight the clauses whose number or whole heading it is
 * @param hits all clauses that fit, the best first
 * @param counts for each facet how many clauses each of its values leaves
 */
public record Found(List<Hit> straight, List<Hit> hits, Map<String, Map<String, Integer>> counts) {
    public Found {
        straight = List.copyOf(straight);
        hits = List.copyOf(hits);
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
