package org.clausebook.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.BookBuild;
import org.clausebook.book.Book;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Edition;

/** The bundled collection and its index. */
final class Bundled {
    static final Book BOOK = BookBuild.build(Path.of("content")).value().book();
    static final SiteLayout LAYOUT =
            new SiteLayout(BOOK.editions().stream().map(Edition::id).toList(), BOOK.keys());
    static final List<SiteFile> FILES = SearchIndex.build(BOOK, LAYOUT);
    static final Searcher SEARCHER = searcher(FILES);

    private Bundled() {}

    static Searcher searcher(List<SiteFile> files) {
        Map<String, byte[]> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file.bytes()));
        return Searcher.of(byPath::get);
    }
}
