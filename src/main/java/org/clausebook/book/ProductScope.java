package org.clausebook.book;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Product;
import org.clausebook.diff.ClauseChange;
import org.clausebook.tag.BlockTags;
import org.clausebook.tag.Tags;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Slug;

/**
 * Which clauses concern a product or a group, and how.
 *
 * @param id the product or group
 * @param sections whose sections hold its own clauses: the product's and its group's; those of a group's products too
 * @param groups the group that it is one of
 */
public record ProductScope(Slug id, Set<Slug> sections, Set<Slug> groups) {
    /** How a clause concerns a product, the closest way first. */
    public enum Way {
        /** It stands in the product's section. */
        OWN,
        /** It stands in no product's section, and so holds for all. */
        GENERAL,
        /** It names the product to except it. */
        EXCEPTED,
        /** It stands in another's section and names the product. */
        NAMED,
        /** It stands in another's section and names the product's group. */
        GROUP_NAMED
    }

    public ProductScope {
        sections = Collections.unmodifiableSet(new LinkedHashSet<>(sections));
        groups = Collections.unmodifiableSet(new LinkedHashSet<>(groups));
    }

    /** The scope of a product or group. */
    public static ProductScope of(Product product, Products products) {
        Set<Slug> sections = new LinkedHashSet<>(Set.of(product.id()));
        product.group().ifPresent(sections::add);
        products.of(product.id()).forEach(member -> sections.add(member.id()));
        return new ProductScope(
                product.id(), sections, Set.copyOf(product.group().stream().toList()));
    }

    /** How a clause of an edition concerns it; empty where it does not. */
    public Optional<Way> way(Tags tags, Clause clause) {
        return way(
                tags,
                Stream.concat(Stream.of(clause.head()), clause.rest().stream())
                        .map(Block::path)
                        .toList());
    }

    /** How a clause concerns it that may have changed, in either version; the closer way of both. */
    public Optional<Way> way(Tags old, Tags now, ClauseChange change) {
        List<ClausePath> lefts =
                change.links().stream().flatMap(link -> link.left().stream()).toList();
        List<ClausePath> rights =
                change.links().stream().flatMap(link -> link.right().stream()).toList();
        return Stream.of(way(old, lefts), way(now, rights))
                .flatMap(Optional::stream)
                .min(Way::compareTo);
    }

    /** Whether a change in either version names it, whatever section it stands in. */
    public boolean names(Tags old, Tags now, ClauseChange change) {
        return change.links().stream()
                .anyMatch(link -> link.left().stream()
                                .anyMatch(path -> old.of(path).mentions().contains(id))
                        || link.right().stream()
                                .anyMatch(path -> now.of(path).mentions().contains(id)));
    }

    private Optional<Way> way(Tags tags, List<ClausePath> blocks) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<BlockTags> of = blocks.stream().map(tags::of).toList();
        if (of.stream().anyMatch(block -> hasAny(block.governs(), sections))) {
            return Optional.of(Way.OWN);
        }
        if (of.stream().allMatch(block -> block.governs().isEmpty())) {
            return Optional.of(Way.GENERAL);
        }
        if (of.stream().anyMatch(block -> block.excludes().contains(id))) {
            return Optional.of(Way.EXCEPTED);
        }
        if (of.stream().anyMatch(block -> block.mentions().contains(id))) {
            return Optional.of(Way.NAMED);
        }
        return of.stream().anyMatch(block -> hasAny(block.mentions(), groups))
                ? Optional.of(Way.GROUP_NAMED)
                : Optional.empty();
    }

    private static boolean hasAny(Set<Slug> some, Set<Slug> others) {
        return some.stream().anyMatch(others::contains);
    }
}
