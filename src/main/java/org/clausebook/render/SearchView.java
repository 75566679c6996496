package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ChangeKind;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;

/** What the templates are given for the search page, and for the plain list of all headings. */
final class SearchView {
    /** The kinds of change as queries name them; the script and the index have the same names. */
    private static final Map<String, ChangeKind> CHANGES = changes();

    private SearchView() {}

    private static Map<String, ChangeKind> changes() {
        Map<String, ChangeKind> changes = new LinkedHashMap<>();
        changes.put("substantive", ChangeKind.SUBSTANCE);
        changes.put("added", ChangeKind.ADDED);
        changes.put("removed", ChangeKind.REMOVED);
        changes.put("renaming", ChangeKind.RENAMING);
        changes.put("wording", ChangeKind.WORDING);
        changes.put("moved", ChangeKind.PLACE);
        changes.put("unchanged", ChangeKind.NONE);
        return changes;
    }

    /** The page where clauses are searched. */
    static View view(Book book, Words words, PageView pages) {
        ChangeWords said = new ChangeWords(words);
        List<View> changes = new ArrayList<>();
        CHANGES.forEach(
                (name, kind) -> changes.add(new View().with("name", name).with("label", said.kind(kind))));
        return pages.view(SiteLayout.SEARCH, words.say("search"))
                .with("searching", true)
                .with("changes", changes)
                .with(
                        "products",
                        book.products().all().stream()
                                .map(product -> new View()
                                        .with("id", product.id().value())
                                        .with("name", name(product, words)))
                                .toList());
    }

    private static String name(Product product, Words words) {
        return words.each(i -> product.name(words.languages().get(i)));
    }

    /** The page that lists the headings of the newest version of each work in each language, for who has no script. */
    static View headings(Book book, SiteLayout layout, Words words, PageView pages) {
        List<View> works = new ArrayList<>();
        for (WorkEditions work : book.works()) {
            List<View> editions = work.languages().stream()
                    .map(language -> work.editions().stream()
                            .filter(edition -> edition.id().language().equals(language))
                            .findFirst()
                            .orElseThrow())
                    .map(edition -> edition(work, edition, layout))
                    .toList();
            works.add(new View()
                    .with("title", work.title())
                    .with("language", work.language().tag())
                    .with("editions", editions));
        }
        return pages.view(SiteLayout.HEADINGS, words.say("all-headings")).with("works", works);
    }

    private static View edition(WorkEditions work, Edition edition, SiteLayout layout) {
        List<View> lines = new ArrayList<>();
        for (Outline.Line line : new Outline(edition).lines()) {
            ClauseAddress address = new ClauseAddress(edition.id(), line.block().path());
            lines.add(new View()
                    .with("href", layout.href(SiteLayout.HEADINGS, address))
                    .with("label", line.label())
                    .indented(Math.min(4, line.level() - 1)));
        }
        return new View()
                .with("label", work.label(edition))
                .with("language", edition.id().language().tag())
                .with("lines", lines);
    }
}
