package org.clausebook;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausebook.book.Book;
import org.clausebook.site.Draft;

/**
 * A site of which no file is made yet.
 *
 * @param book what it shows
 * @param parts its files, part by part: to be asked for once each, in their order, so that what the files of one part
 *     are made from can be forgotten before the next; none where the collection has an error
 */
record PlannedSite(Book book, List<Supplier<List<Draft>>> parts) {
    /** Of a collection that could not be read. */
    static final PlannedSite NONE = new PlannedSite(new Book("", "", List.of()), List.of());

    PlannedSite {
        parts = List.copyOf(parts);
    }

    /** Its files, each made when it is asked for; to be asked for once. */
    Stream<Draft> files() {
        return parts.stream().flatMap(part -> part.get().stream());
    }
}
