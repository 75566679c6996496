package org.clausebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.book.Book;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ChangeKind;
import org.clausebook.site.SiteLayout;

/** What the template is given for the search page. */
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
}
