package org.clausebook.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.book.Book;
import org.clausebook.book.ChangedTags;
import org.clausebook.book.ProductScope;
import org.clausebook.book.ProductScope.Way;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ClauseChange;
import org.clausebook.diff.ClauseChanges.Line;
import org.clausebook.diff.ClauseChanges.Place;
import org.clausebook.diff.Wordings;
import org.clausebook.site.SiteLayout;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.Tags;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;

/** What the pages of products show, looked up once: the editions with their tags, and the comparisons with the newest. */
final class ProductShelf {
    /**
     * A clause and what it is about.
     *
     * @param name what it is called where it is cited
     * @param href the link to it from the page of any product, for they stand equally deep
     */
    record Tagged(Clause clause, BlockTags tags, String name, String href) {
        boolean names(Slug product) {
            return tags.mentions().contains(product);
        }
    }

    /**
     * An edition and what its clauses are about.
     *
     * @param sections the heading of each product's section
     */
    record Shelved(
            WorkEditions work,
            EditionLabel label,
            Outline outline,
            Map<Slug, Block> sections,
            List<Tagged> clauses,
            Wordings wordings) {
        static Shelved of(WorkEditions work, EditionLabel label, SiteLayout layout) {
            Edition edition = label.edition();
            Outline outline = new Outline(edition);
            Tags tags = work.facts().tags(edition.id());
            Map<Slug, Block> sections = new HashMap<>();
            for (Block block : edition.blocks()) {
                if (block.kind().isHeading()) {
                    tags.of(block.path()).governs().forEach(product -> sections.putIfAbsent(product, block));
                }
            }
            List<Tagged> clauses = outline.clauses().stream()
                    .map(clause -> new Tagged(
                            clause,
                            tags.of(clause),
                            outline.citation(clause.head()),
                            layout.href(
                                    SiteLayout.PRODUCTS,
                                    new ClauseAddress(
                                            edition.id(), clause.head().path()))))
                    .toList();
            return new Shelved(
                    work,
                    label,
                    outline,
                    sections,
                    clauses,
                    Wordings.in(edition.id().language()));
        }

        Edition edition() {
            return label.edition();
        }

        /** The heading of a product's section. */
        Optional<Block> section(Slug product) {
            return Optional.ofNullable(sections.get(product));
        }

        /** The clauses that concern a product, by how they do, in document order. */
        Map<Way, List<Tagged>> clauses(ProductScope scope) {
            Map<Way, List<Tagged>> byWay = new EnumMap<>(Way.class);
            for (Tagged clause : clauses) {
                scope.way(clause.tags)
                        .ifPresent(way -> byWay.computeIfAbsent(way, unused -> new ArrayList<>())
                                .add(clause));
            }
            return byWay;
        }

        /** How many clauses stand elsewhere than in a product's section and name it. */
        int naming(ProductScope scope) {
            return (int) clauses.stream()
                    .filter(clause -> clause.names(scope.id()))
                    .filter(clause -> !scope.way(clause.tags).equals(Optional.of(Way.OWN)))
                    .count();
        }
    }

    /** A changed clause, or an unchanged one, and what it is about in both versions. */
    private record Changed(ClauseChange change, ChangedTags tags) {}

    /**
     * A changed clause, or an unchanged one, that concerns a product.
     *
     * @param block its first
     */
    record Concern(Way way, boolean named, ClauseChange change, Block block) {}

    private final Book book;
    private final List<Shelved> editions = new ArrayList<>();
    private final List<ComparePlan> sinceEach;
    private final Map<ComparePlan, List<Changed>> changes = new IdentityHashMap<>();
    private final Map<Slug, ProductScope> scopes = new HashMap<>();

    ProductShelf(Book book, List<ComparePlan> plans, SiteLayout layout) {
        this.book = book;
        for (WorkEditions work : book.works()) {
            EditionLabel.of(work).forEach(label -> editions.add(Shelved.of(work, label, layout)));
        }
        this.sinceEach = sinceEach(plans);
        sinceEach.forEach(plan -> changes.put(plan, changes(plan)));
        book.products().all().forEach(product -> scopes.put(product.id(), ProductScope.of(product, book.products())));
    }

    private static List<Changed> changes(ComparePlan plan) {
        Tags old = plan.work().facts().tags(plan.left().edition().id());
        Tags now = plan.work().facts().tags(plan.right().edition().id());
        return plan.lines().stream()
                .filter(line -> line.place() == Place.HERE)
                .map(Line::change)
                .filter(change -> !plan.isHeading(change))
                .map(change -> new Changed(change, ChangedTags.of(old, now, change)))
                .toList();
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
        return sinceEach;
    }

    private static List<ComparePlan> sinceEach(List<ComparePlan> plans) {
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
        List<Concern> concerns = new ArrayList<>();
        for (Changed changed : changes.getOrDefault(plan, List.of())) {
            scope.way(changed.tags)
                    .ifPresent(way -> concerns.add(
                            new Concern(way, scope.isNamed(changed.tags), changed.change, plan.block(changed.change))));
        }
        return concerns;
    }

    Book book() {
        return book;
    }
}
