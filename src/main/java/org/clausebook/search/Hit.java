package org.clausebook.search;

import java.util.List;
import java.util.Optional;

/**
 * A clause that was found.
 *
 * @param work its work
 * @param key its key
 * @param score how well it fits, more is better
 * @param found the newest wording that fits, in the language that fits best
 * @param other the newest wording in another language
 * @param editions the editions of all wordings that fit, as people call them, the newest first
 */
public record Hit(String work, String key, float score, Text found, Optional<Text> other, List<String> editions) {
    /**
     * A wording.
     *
     * @param language its language's tag
     * @param edition the newest edition that has it, as people call it
     * @param number as printed
     * @param above the name of the heading that it stands under
     * @param heading as printed
     * @param text of all its blocks
     */
    public record Text(String language, String edition, String number, String above, String heading, String text) {}

    public Hit {
        editions = List.copyOf(editions);
    }
}
