package org.clausebook.exchange;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.clausebook.align.BlockLink;
import org.clausebook.book.Book;
import org.clausebook.book.ChangedTags;
import org.clausebook.book.ProductScope;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.Comparison;
import org.clausebook.tag.Tags;
import org.clausebook.text.ClausePath;

/** What changed for a product as a table, a row a clause of any comparison: RFC 4180, in UTF-8, with a heading line. */
public final class ProductCsv {
    private final Book book;

    private record Changed(ClauseChange change, ChangedTags tags) {}

    private final Map<Comparison, List<Changed>> changed = new IdentityHashMap<>();

    /** For the products of a book; its changes are put in order once. */
    public ProductCsv(Book book) {
        this.book = book;
        for (WorkEditions work : book.works()) {
            for (Comparison comparison : book.comparisons(work)) {
                changed.put(comparison, changed(work, comparison));
            }
        }
    }

    private static List<Changed> changed(WorkEditions work, Comparison comparison) {
        Tags old = work.facts().tags(comparison.alignment().left().id());
        Tags now = work.facts().tags(comparison.alignment().right().id());
        return ClauseChanges.of(comparison).stream()
                .filter(line -> line.place() == Place.HERE)
                .map(Line::change)
                .filter(change -> change.kind() != ChangeKind.NONE)
                .map(change -> new Changed(change, ChangedTags.of(old, now, change)))
                .toList();
    }

    /** The table of the changes that concern a product or group, comparison by comparison. */
    public String write(Product product) {
        StringBuilder table = new StringBuilder();
        table.append(
                Csv.row(List.of("from", "to", "concerns it as", "left", "right", "kind", "types", "significance")));
        ProductScope scope = ProductScope.of(product, book.products());
        for (WorkEditions work : book.works()) {
            for (Comparison comparison : book.comparisons(work)) {
                rows(table, scope, comparison);
            }
        }
        return table.toString();
    }

    private void rows(StringBuilder table, ProductScope scope, Comparison comparison) {
        for (Changed of : changed.getOrDefault(comparison, List.of())) {
            scope.way(of.tags).ifPresent(way -> table.append(Csv.row(cells(comparison, of.change, way))));
        }
    }

    private static List<String> cells(Comparison comparison, ClauseChange change, Way way) {
        StringJoiner types = new StringJoiner(" ");
        change.types().forEach(type -> types.add(type.name().toLowerCase(Locale.ROOT)));
        return List.of(
                comparison.alignment().left().id().toString(),
                comparison.alignment().right().id().toString(),
                way.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                paths(change, BlockLink::left),
                paths(change, BlockLink::right),
                change.kind().name().toLowerCase(Locale.ROOT),
                types.toString(),
                comparison.of(change.head()).significance().toString());
    }

    private static String paths(ClauseChange change, Function<BlockLink, List<ClausePath>> side) {
        StringJoiner paths = new StringJoiner(" ");
        change.links().forEach(link -> side.apply(link).forEach(path -> paths.add(path.toString())));
        return paths.toString();
    }
}
