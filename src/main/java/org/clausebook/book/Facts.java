package org.clausebook.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.tag.Tags;
import org.clausebook.text.EditionId;

/**
 * What was found in each edition of a work by itself.
 *
 * @param tags which blocks are about which products
 */
public record Facts(Map<EditionId, Tags> tags) {
    /** Nothing was looked for. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /** The same with what was found of the products of an edition. */
    public Facts with(Tags found) {
        Map<EditionId, Tags> more = new LinkedHashMap<>(tags);
        more.put(found.edition(), found);
        return new Facts(more);
    }

    /** Which blocks of an edition are about which products; of an edition not looked through, none. */
    public Tags tags(EditionId edition) {
        return tags.getOrDefault(edition, Tags.none(edition));
    }
}
