package org.clausebook.book;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Product;
import org.clausebook.tag.BlockTags;
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
        /** It stands in another's section and says something for the product, or for its group. */
        APPLIES,
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

    /** How a clause of these tags concerns it; empty where it does not. */
    public Optional<Way> way(BlockTags clause) {
        if (clause.governs().isEmpty()) {
            return Optional.of(Way.GENERAL);
        }
        for (Slug governed : clause.governs()) {
            if (sections.contains(governed)) {
                return Optional.of(Way.OWN);
            }
        }
        if (clause.applies().contains(id) || !Collections.disjoint(clause.applies(), groups)) {
            return Optional.of(Way.APPLIES);
        }
        if (clause.excludes().contains(id)) {
            return Optional.of(Way.EXCEPTED);
        }
        if (clause.mentions().contains(id)) {
            return Optional.of(Way.NAMED);
        }
        return Collections.disjoint(clause.mentions(), groups) ? Optional.empty() : Optional.of(Way.GROUP_NAMED);
    }

    /** How a clause concerns it that may have changed, in either version; the closer way of both. */
    public Optional<Way> way(ChangedTags change) {
        Optional<Way> old = change.old().flatMap(this::way);
        Optional<Way> now = change.now().flatMap(this::way);
        boolean older = old.isPresent() && (now.isEmpty() || old.get().compareTo(now.get()) < 0);
        return older ? old : now;
    }

    /** Whether a change in either version names it, whatever section it stands in. */
    public boolean isNamed(ChangedTags change) {
        return isNamed(change.old()) || isNamed(change.now());
    }

    private boolean isNamed(Optional<BlockTags> tags) {
        return tags.isPresent() && tags.get().mentions().contains(id);
    }
}
