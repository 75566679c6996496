package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.book.Book;
import org.clausebook.book.ProductScope;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.Tags;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;

/** What the pages of products show, looked up once: the editions with their tags, and the comparisons with the newest. */
final class ProductShelf {
    /** An edition and what its blocks are about. */
    record Shelved(WorkEditions work, EditionLabel label, Outline outline, Tags tags) {
        Edition edition() {
            return label.edition();
        }

        /** The heading of a product's section. */
        Optional<Block> section(Slug product) {
            return edition().blocks().stream()
                    .filter(block -> block.kind().isHeading())
                    .filter(block -> tags.of(block.path()).governs().contains(product))
                    .findFirst();
        }

        /** The clauses that concern a product, by how they do, in document order. */
        Map<Way, List<Clause>> clauses(ProductScope scope) {
            Map<Way, List<Clause>> byWay = new EnumMap<>(Way.class);
            for (Clause clause : outline.clauses()) {
                scope.way(tags, clause)
                        .ifPresent(way -> byWay.computeIfAbsent(way, unused -> new ArrayList<>())
                                .add(clause));
            }
            return byWay;
        }

        /** How many clauses stand elsewhere than in a product's section and name it. */
        int naming(ProductScope scope) {
            return (int) outline.clauses().stream()
                    .filter(clause -> !scope.way(tags, clause).equals(Optional.of(Way.OWN)))
                    .filter(clause -> names(clause, scope.id()))
                    .count();
        }

        /** Whether a clause names a product. */
        boolean names(Clause clause, Slug product) {
            return has(clause.head(), product) || clause.rest().stream().anyMatch(block -> has(block, product));
        }

        private boolean has(Block block, Slug product) {
            BlockTags of = tags.of(block.path());
            return of.mentions().contains(product);
        }
    }

    /** A changed clause, or an unchanged one, that concerns a product. */
    record Concern(Way way, boolean named, ClauseChange change) {}

    private final Book book;
    private final List<Shelved> editions = new ArrayList<>();
    private final List<ComparePlan> plans;
    private final Map<Slug, ProductScope> scopes = new HashMap<>();

    ProductShelf(Book book, List<ComparePlan> plans) {
        this.book = book;
        this.plans = plans;
        for (WorkEditions work : book.works()) {
            for (EditionLabel label : EditionLabel.of(work)) {
                Edition edition = label.edition();
                editions.add(new Shelved(
                        work, label, new Outline(edition), work.facts().tags(edition.id())));
            }
        }
        book.products().all().forEach(product -> scopes.put(product.id(), ProductScope.of(product, book.products())));
    }

    /** All editions, work by work, the newest first. */
    List<Shelved> editions() {
        return editions;
    }

    ProductScope scope(Product product) {
        return Optional.ofNullable(scopes.get(product.id())).orElseThrow();
    }

    /** The comparisons of each version with the newest in its language, the newest of them first. */
    List<ComparePlan> sinceEach() {
        return plans.stream()
                .filter(plan -> plans.stream()
                        .noneMatch(other -> other.work().id().equals(plan.work().id())
                                && isOlder(plan.right().edition(), other.right().edition())))
                .sorted((one, other) -> one.work().id().equals(other.work().id())
                        ? other.left()
                                .edition()
                                .id()
                                .compareTo(one.left().edition().id())
                        : 0)
                .toList();
    }

    private static boolean isOlder(Edition one, Edition other) {
        return one.id().language().equals(other.id().language())
                && one.id().version().compareTo(other.id().version()) < 0;
    }

    /** The clauses of a comparison that concern a product, in their order. */
    List<Concern> concerns(ComparePlan plan, Product product) {
        ProductScope scope = scope(product);
        Tags old = plan.work().facts().tags(plan.left().edition().id());
        Tags now = plan.work().facts().tags(plan.right().edition().id());
        List<Concern> concerns = new ArrayList<>();
        for (Line line : plan.lines()) {
            ClauseChange change = line.change();
            if (line.place() == Place.HERE && !plan.isHeading(change)) {
                scope.way(old, now, change)
                        .ifPresent(way -> concerns.add(new Concern(way, scope.names(old, now, change), change)));
            }
        }
        return concerns;
    }

    Book book() {
        return book;
    }
}
