package org.clausebook.content;

import java.util.List;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;

/**
 * A work of the collection.
 *
 * @param id its slug
 * @param title as shown to people
 * @param language the language whose text prevails
 * @param editions the paths of its Markdown files, relative to the content folder, with {@code /} between folders
 */
public record Work(Slug id, String title, Language language, List<String> editions) {
    public Work {
        editions = List.copyOf(editions);
    }
}
