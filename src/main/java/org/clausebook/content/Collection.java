package org.clausebook.content;

import java.util.List;
import org.clausebook.text.Language;

/**
 * What the collection file says.
 *
 * @param title the site's title
 * @param notice a line for the foot of every page, empty where none
 * @param languages of the interface, the first at the site's root; none where the file leaves them to the texts
 * @param works in the file's order
 */
public record Collection(String title, String notice, List<Language> languages, List<Work> works) {
    /** The collection file's name in the content folder. */
    public static final String FILE = "clausebook.yaml";

    /** The languages in which the interface can speak. */
    public static final List<Language> SPOKEN = List.of(new Language("en"), new Language("bg"));

    public Collection {
        languages = List.copyOf(languages);
        works = List.copyOf(works);
    }
}
