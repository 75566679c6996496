package org.clausebook.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.align.BlockLink;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.diff.ChangeKind;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.Comparison;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;

/** Where each change between two versions is read: the lines in their order, cut into pages where the texts are long. */
final class ComparePlan {
    private record At(String page, String anchor) {}

    private final WorkEditions work;
    private final Comparison comparison;
    private final Column left;
    private final Column right;
    private final List<Line> lines;
    private final List<List<Line>> parts;
    private final Map<BlockLink, At> places = new IdentityHashMap<>();
    private final Map<BlockLink, ClauseChange> changes = new IdentityHashMap<>();
    private final Map<ClausePath, ClauseChange> ofLeft = new HashMap<>();
    private final Map<ClausePath, ClauseChange> ofRight = new HashMap<>();

    private ComparePlan(
            WorkEditions work, Comparison comparison, SiteLayout layout, Words words, Optional<Products> cut) {
        this.work = work;
        this.comparison = comparison;
        String page = layout.comparison(
                comparison.alignment().left().id(),
                comparison.alignment().right().id(),
                1);
        this.left = new Column(EditionLabel.of(work, comparison.alignment().left()), layout, page);
        this.right = new Column(EditionLabel.of(work, comparison.alignment().right()), layout, page);
        this.lines = ClauseChanges.of(comparison);
        for (Line line : lines) {
            for (BlockLink link : line.change().links()) {
                changes.put(link, line.change());
                link.left().forEach(path -> ofLeft.put(path, line.change()));
                link.right().forEach(path -> ofRight.put(path, line.change()));
            }
        }
        this.parts = cut.map(products -> new ConcernedProducts(work, comparison, products))
                .map(concerned -> new LineWeights(comparison, left, right, concerned, words)
                        .cut(lines, line -> isHeading(line.change())))
                .orElse(List.of(lines));
        place(layout);
    }

    /**
     * A plan of pages none of which is too large.
     *
     * @param products by which the changes can be filtered
     */
    static ComparePlan ofPages(
            WorkEditions work, Comparison comparison, Products products, SiteLayout layout, Words words) {
        return new ComparePlan(work, comparison, layout, words, Optional.of(products));
    }

    /** A plan of one page, however large. */
    static ComparePlan ofOnePage(WorkEditions work, Comparison comparison, SiteLayout layout, Words words) {
        return new ComparePlan(work, comparison, layout, words, Optional.empty());
    }

    /** A line is called by the key of its newer side; one that is gone keeps the name that it had. */
    private void place(SiteLayout layout) {
        // Also in other parts no two share a name: what was ticked off is known by it.
        Set<String> taken = new HashSet<>();
        for (boolean gone : new boolean[] {false, true}) {
            for (int part = 1; part <= parts.size(); part++) {
                String page =
                        layout.comparison(left.edition().id(), right.edition().id(), part);
                for (Line line : parts.get(part - 1)) {
                    BlockLink head = line.change().head();
                    if (line.place() == Place.HERE && head.right().isEmpty() == gone) {
                        String name = layout.anchor(
                                gone
                                        ? left.address(head.left().get(0))
                                        : right.address(head.right().get(0)));
                        places.put(head, new At(page, Parts.free(name, taken)));
                    }
                }
            }
        }
    }

    WorkEditions work() {
        return work;
    }

    Comparison comparison() {
        return comparison;
    }

    Column left() {
        return left;
    }

    Column right() {
        return right;
    }

    /** All lines, in the order in which they are read. */
    List<Line> lines() {
        return lines;
    }

    /** The lines page by page; at least one page. */
    List<List<Line>> parts() {
        return parts;
    }

    /** Whether it is a heading line and no clause. */
    boolean isHeading(ClauseChange change) {
        return block(change).kind().isHeading();
    }

    /** Whether a line is a change to read, and no fold, heading or place that a clause left. */
    boolean isShownAsChange(Line line) {
        return line.place() == Place.HERE && line.change().kind() != ChangeKind.NONE;
    }

    /** The first block of a change: the newer side's, or the older's where that is gone. */
    Block block(ClauseChange change) {
        return block(change.head());
    }

    /** The first block of a link: the newer side's, or the older's where that is gone. */
    Block block(BlockLink link) {
        return link.right().isEmpty()
                ? left.block(link.left().get(0))
                : right.block(link.right().get(0));
    }

    /** The column of {@link #block(BlockLink)}. */
    Column column(BlockLink link) {
        return link.right().isEmpty() ? left : right;
    }

    /** What a change is called. */
    String name(ClauseChange change) {
        return column(change.head()).outline().name(block(change));
    }

    /** What a clause is called right below its section's heading. */
    String nameBelow(ClauseChange change) {
        return column(change.head()).outline().nameBelow(block(change));
    }

    /** On which page, from 1, each name stands. */
    Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Line line : parts.get(i)) {
                if (line.place() == Place.HERE) {
                    names.putIfAbsent(anchor(line.change()), i + 1);
                }
            }
        }
        return names;
    }

    String anchor(ClauseChange change) {
        return at(change).anchor;
    }

    /** The link from a page to a change. */
    String href(String from, ClauseChange change) {
        return SiteLayout.href(from, at(change).page, at(change).anchor);
    }

    /** The change that a link of the comparison is part of. */
    ClauseChange change(BlockLink link) {
        return found(changes, link);
    }

    /** The change of a block of the older version. */
    ClauseChange ofLeft(ClausePath path) {
        return found(ofLeft, path);
    }

    /** The change of a block of the newer version. */
    ClauseChange ofRight(ClausePath path) {
        return found(ofRight, path);
    }

    private At at(ClauseChange change) {
        return found(places, change.head());
    }

    private static <K, V> V found(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("not compared: " + key);
        }
        return value;
    }
}
