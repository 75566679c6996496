package org.clausebook.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.BookBuild;
import org.clausebook.book.Book;
import org.clausebook.exchange.SearchJson;
import org.clausebook.search.Found;
import org.clausebook.search.Hit;
import org.clausebook.search.SearchIndex;
import org.clausebook.search.Searcher;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the clauses that a query finds. */
@Command(
        name = "search",
        header = "Prints the clauses that a query finds, the best first, as the search page does.",
        description = {
            "",
            "All words must be there, in any form. \"a phrase\", -without, begin*, number:5, lang:bg,",
            "version:20250425 and changed:substantive ask more exactly."
        },
        footer = {
            "  $ clausebook search 'affiliated companies'",
            "  $ clausebook search 'лицензи lang:bg' content --format json"
        })
final class SearchCommand implements Callable<Integer> {
    /** How hits can be printed. */
    enum Format {
        text,
        json
    }

    /** How much of a clause is printed, in UTF-16 units. */
    private static final int EXCERPT = 200;

    private final Console console;

    @Parameters(index = "0", paramLabel = "QUERY", description = "What to search for.")
    String query = "";

    @Parameters(
            index = "1",
            paramLabel = "CONTENT",
            arity = "0..1",
            description = "The content folder; otherwise content.")
    Path content = Path.of("content");

    @Option(names = "--own-language", description = "Do not search for translations of the words.")
    boolean own;

    @Option(names = "--format", paramLabel = "F", description = "How to print: text or json; otherwise text.")
    Format format = Format.text;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<BookBuild.Collected> read = ContentFolder.read(content, console);
        if (read.isEmpty()) {
            return 1;
        }
        Searcher.Reach reach = own ? Searcher.Reach.OWN : Searcher.Reach.ALL;
        Found found = searcher(read.get().book()).search(query, reach);
        console.data(format == Format.json ? json(found) : text(found));
        return 0;
    }

    private static Searcher searcher(Book book) {
        SiteLayout layout =
                new SiteLayout(book.editions().stream().map(Edition::id).toList(), book.keys());
        Map<String, byte[]> files = new HashMap<>();
        for (SiteFile file : SearchIndex.build(book, layout)) {
            files.put(file.path(), file.bytes());
        }
        return Searcher.of(files::get);
    }

    private String json(Found found) {
        return SearchJson.write(
                query, found.hits().stream().map(SearchCommand::line).toList());
    }

    private static SearchJson.Line line(Hit hit) {
        Hit.Text text = hit.found();
        return new SearchJson.Line(
                hit.work(),
                hit.key(),
                hit.score(),
                in(text.edition()),
                text.language(),
                text.number(),
                text.heading(),
                text.text(),
                hit.editions().stream().map(SearchCommand::in).toList());
    }

    private static SearchJson.In in(Hit.In edition) {
        return new SearchJson.In(edition.id(), edition.label());
    }

    private static String text(Found found) {
        StringBuilder text = new StringBuilder();
        for (Hit hit : found.hits()) {
            text.append(name(hit.found()))
                    .append("  [")
                    .append(hit.work())
                    .append(' ')
                    .append(hit.key())
                    .append("]\n");
            text.append("  ")
                    .append(String.join(
                            ", ", hit.editions().stream().map(Hit.In::label).toList()))
                    .append('\n');
            text.append("  ").append(excerpt(hit.found().text())).append("\n\n");
        }
        int clauses = found.hits().size();
        return text.append(clauses)
                .append(clauses == 1 ? " clause\n" : " clauses\n")
                .toString();
    }

    private static String name(Hit.Text text) {
        return String.join(
                " ",
                List.of(text.above(), text.number(), text.heading()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int space = text.lastIndexOf(' ', EXCERPT);
        return text.substring(0, space > 0 ? space : EXCERPT) + " …";
    }
}
