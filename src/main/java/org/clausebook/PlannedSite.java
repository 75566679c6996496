package org.clausebook;

import java.util.List;
import org.clausebook.book.Book;
import org.clausebook.site.Draft;

/**
 * A site of which no file is made yet.
 *
 * @param book what it shows
 * @param files each made when it is asked for; none where the collection has an error
 */
record PlannedSite(Book book, List<Draft> files) {
    /** Of a collection that could not be read. */
    static final PlannedSite NONE = new PlannedSite(new Book("", "", List.of()), List.of());

    PlannedSite {
        files = List.copyOf(files);
    }
}
