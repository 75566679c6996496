package org.clausebook.site;

import java.util.Map;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.Slug;

/**
 * On which of several pages, from 1, what is too long for one stands; what is not named stands on the first.
 *
 * @param blocks where each block of an edition is read
 * @param clauses by work, where each clause is shown in every edition
 * @param terms by work, where each defined term stands in the glossary, by its name there: all or none
 */
public record SiteParts(
        Map<ClauseAddress, Integer> blocks,
        Map<Slug, Map<ClauseKey, Integer>> clauses,
        Map<Slug, Map<String, Integer>> terms) {
    /** Everything stands on one page. */
    public static final SiteParts NONE = new SiteParts(Map.of(), Map.of(), Map.of());

    int of(ClauseAddress block) {
        return blocks.getOrDefault(block, 1);
    }

    int of(Slug work, ClauseKey key) {
        return clauses.getOrDefault(work, Map.of()).getOrDefault(key, 1);
    }

    /** The page of each term of a work; nothing where all stand on one. */
    Map<String, Integer> terms(Slug work) {
        return terms.getOrDefault(work, Map.of());
    }
}
