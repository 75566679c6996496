package org.clausebook.content;

import java.util.List;

/**
 * What the collection file says.
 *
 * @param title the site's title
 * @param notice a line for the foot of every page, empty where none
 * @param works in the file's order
 */
public record Collection(String title, String notice, List<Work> works) {
    /** The collection file's name in the content folder. */
    public static final String FILE = "clausebook.yaml";

    public Collection {
        works = List.copyOf(works);
    }
}
