package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ChangeKind;
import org.clausebook.render.ProductShelf.Concern;
import org.clausebook.render.ProductShelf.Shelved;
import org.clausebook.render.ProductShelf.Tagged;
import org.clausebook.text.Block;

/** What the page of a product lists: each comparison's changes and each edition's clauses, cut into pages where they are many. */
final class ProductPlan {
    /** What a page weighs besides its rows, in bytes, and a heading; counted in pages that were drawn. */
    private static final int PAGE = 12_000;

    private static final int HEADING = 700;

    /** What one clause weighs in a strip. */
    private static final int MARK = 21;

    /** Of more clauses a strip merges the marks. */
    private static final int MOST_MARKS = 300;

    /** What a clause weighs besides the words that tell of it, and a change besides those. */
    private static final int CLAUSE = 110;

    private static final int CHANGE = 330;

    /** So many letters tell at most what a clause says; each has up to two bytes. */
    private static final int BEGINNING = 150;

    /**
     * A comparison, or an edition.
     *
     * @param number tells it from others
     * @param concerns what concerns the product in the comparison, changed or not
     */
    record Chapter(int number, Optional<ComparePlan> plan, Optional<Shelved> shelved, List<Concern> concerns) {}

    /**
     * What rows stand under.
     *
     * @param way how they concern the product; empty of a chapter without rows
     * @param size how many rows there are on all pages
     */
    record Heading(Chapter chapter, Optional<Way> way, int size) {}

    /** A change, or a clause. */
    record Row(Optional<Concern> concern, Optional<Tagged> clause) {}

    private final List<List<Section<Heading, Row>>> parts;

    ProductPlan(Product product, ProductShelf shelf) {
        List<Section<Heading, Row>> sections = new ArrayList<>();
        List<Shelved> editions = shelf.editions();
        editions.stream().limit(1).forEach(newest -> addEdition(newest, product, shelf, sections));
        for (ComparePlan plan : shelf.sinceEach()) {
            Chapter chapter =
                    new Chapter(sections.size(), Optional.of(plan), Optional.empty(), shelf.concerns(plan, product));
            add(chapter, sections, way -> changes(chapter, way));
        }
        editions.stream().skip(1).forEach(older -> addEdition(older, product, shelf, sections));
        this.parts = Section.pages(sections, ProductPlan::heading, ProductPlan::weight, PAGE);
    }

    private static void addEdition(
            Shelved shelved, Product product, ProductShelf shelf, List<Section<Heading, Row>> sections) {
        Map<Way, List<Tagged>> byWay = shelved.clauses(shelf.scope(product));
        Chapter chapter = new Chapter(sections.size(), Optional.empty(), Optional.of(shelved), List.of());
        add(chapter, sections, way -> clauses(product, way, byWay.getOrDefault(way, List.of())));
    }

    private interface Rows {
        List<Row> of(Way way);
    }

    private static void add(Chapter chapter, List<Section<Heading, Row>> sections, Rows rows) {
        int before = sections.size();
        for (Way way : Way.values()) {
            List<Row> own = rows.of(way);
            if (!own.isEmpty()) {
                sections.add(new Section<>(new Heading(chapter, Optional.of(way), own.size()), own));
            }
        }
        if (sections.size() == before) {
            sections.add(new Section<>(new Heading(chapter, Optional.empty(), 0), List.of()));
        }
    }

    /** Of what holds for all, those first that name the product. */
    private static List<Row> changes(Chapter chapter, Way way) {
        return chapter.concerns.stream()
                .filter(concern -> concern.way() == way && concern.change().kind() != ChangeKind.NONE)
                .sorted(Comparator.comparing(concern -> !concern.named() && way == Way.GENERAL))
                .map(concern -> new Row(Optional.of(concern), Optional.empty()))
                .toList();
    }

    private static List<Row> clauses(Product product, Way way, List<Tagged> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(clause -> way == Way.GENERAL && !clause.names(product.id())))
                .map(clause -> new Row(Optional.empty(), Optional.of(clause)))
                .toList();
    }

    private static int heading(Heading heading) {
        long own = heading.chapter.concerns.stream()
                .filter(concern -> concern.way() == Way.OWN)
                .count();
        return HEADING + MARK * (int) Math.min(MOST_MARKS, own);
    }

    private static int weight(Row row) {
        return row.concern.map(ProductPlan::weight).orElse(0)
                + row.clause.map(ProductPlan::weight).orElse(0);
    }

    /** The name of a clause says again what its address does. */
    private static int weight(Concern concern) {
        Block block = concern.block();
        return CHANGE + 2 * block.path().toString().length() + beginning(block);
    }

    private static int weight(Tagged clause) {
        return CLAUSE
                + clause.href().length()
                + Column.bytes(clause.name())
                + (clause.tags().governs().isEmpty()
                        ? 0
                        : beginning(clause.clause().head()));
    }

    private static int beginning(Block block) {
        return 2 * Math.min(BEGINNING, block.text().length());
    }

    /** The sections page by page; at least one page. */
    List<List<Section<Heading, Row>>> parts() {
        return parts;
    }
}
