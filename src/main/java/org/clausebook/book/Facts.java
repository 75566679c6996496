package org.clausebook.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.check.Finding;
import org.clausebook.diff.Currency;
import org.clausebook.tag.Tags;
import org.clausebook.text.EditionId;

/**
 * What the stages found out about the editions of a work.
 *
 * @param tags which blocks of an edition are about which products
 * @param findings what a reviewer should look at, and has not let pass: edition by edition, in document order
 * @param currency how each translation stands to the newest version of what it was translated from
 */
public record Facts(Map<EditionId, Tags> tags, List<Finding> findings, Map<EditionId, Currency> currency) {
    /** Nothing was looked for. */
    public static final Facts NONE = new Facts(Map.of(), List.of(), Map.of());

    public Facts {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        findings = List.copyOf(findings);
        currency = Collections.unmodifiableMap(new TreeMap<>(currency));
    }

    /** The same with what was found of the products of an edition. */
    public Facts with(Tags found) {
        Map<EditionId, Tags> more = new LinkedHashMap<>(tags);
        more.put(found.edition(), found);
        return new Facts(more, findings, currency);
    }

    /** The same with what a reviewer should look at. */
    public Facts with(List<Finding> found) {
        return new Facts(tags, found, currency);
    }

    /** The same with how current the translations are. */
    public Facts with(Map<EditionId, Currency> judged) {
        return new Facts(tags, findings, judged);
    }

    /** Which blocks of an edition are about which products; of an edition not looked through, none. */
    public Tags tags(EditionId edition) {
        return tags.getOrDefault(edition, Tags.none(edition));
    }
}
