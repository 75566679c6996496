package org.clausebook.render;

import java.util.HashMap;
import java.util.Map;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteParts;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.Slug;

/** Plans on which of several pages stands what would be too long for one. */
public final class PageParts {
    private PageParts() {}

    /** The parts of all editions, of all clauses whose keys begin alike and of all glossaries. */
    public static SiteParts of(Book book) {
        Map<Slug, Map<ClauseKey, Integer>> clauses = new HashMap<>();
        Map<Slug, Map<String, Integer>> terms = new HashMap<>();
        for (WorkEditions work : book.works()) {
            clauses.put(work.id(), ClauseParts.of(work));
            terms.put(work.id(), GlossaryParts.of(work, TermNotes.unlinked(work)));
        }
        return new SiteParts(ReaderParts.of(book), clauses, terms);
    }
}
