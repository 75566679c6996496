package org.clausebook.search;

import java.util.List;
import java.util.Optional;
import org.clausebook.text.EditionId;

/**
 * A clause that was found.
 *
 * @param work its work
 * @param key its key
 * @param score how well it fits, more is better
 * @param found the newest wording that fits, in the language that fits best
 * @param other the newest wording in another language
 * @param editions the editions of all wordings that fit, the newest first
 */
public record Hit(String work, String key, float score, Text found, Optional<Text> other, List<In> editions) {
    /**
     * An edition.
     *
     * @param id its id
     * @param label what people call it
     */
    public record In(EditionId id, String label) {}

    /**
     * A wording.
     *
     * @param language its language's tag
     * @param edition the newest edition that has it
     * @param number as printed
     * @param above the name of the heading that it stands under
     * @param heading as printed
     * @param text of all its blocks
     */
    public record Text(String language, In edition, String number, String above, String heading, String text) {}

    public Hit {
        editions = List.copyOf(editions);
    }
}
