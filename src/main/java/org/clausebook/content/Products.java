package org.clausebook.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.source.Place;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * What {@code products.yaml} says: which products the texts are about, and what each is called.
 *
 * @param makers words that may be left out of a name, such as the maker's
 * @param groups kinds of products that the texts speak of as one
 * @param products the products, those of a group in the order in which people should see them
 * @param components names that look like a product's and are none
 */
public record Products(List<String> makers, List<Product> groups, List<Product> products, List<Name> components) {
    /** The file's name in the content folder. */
    public static final String FILE = "products.yaml";

    /** What a collection without such a file knows. */
    public static final Products NONE = new Products(List.of(), List.of(), List.of(), List.of());

    /**
     * A product or a group of products: one identity, whatever it is called.
     *
     * @param id unique among products and groups
     * @param group the group that a product belongs to; empty for a group and for a product of none
     * @param names what it is called, at least one; the first that holds for an edition is the one to show
     * @param models names of its models, which count as its own
     */
    public record Product(Slug id, Optional<Slug> group, List<Name> names, List<Name> models) {
        public Product {
            names = List.copyOf(names);
            models = List.copyOf(models);
        }

        /** What it is called now, in the language of its first name. */
        public String name() {
            return names.get(0).text();
        }

        /** What it is called in a language: the first name that only this language has, or else what it is called now. */
        public String name(Language language) {
            return names.stream()
                    .filter(name -> name.language().isPresent() && name.isIn(language))
                    .findFirst()
                    .map(Name::text)
                    .orElseGet(this::name);
        }

        /** What an edition calls it: the first name of its language and version, or else of its version, or else any. */
        public String name(EditionId edition) {
            List<Name> then =
                    names.stream().filter(name -> name.holdsFor(edition)).toList();
            return then.stream()
                    .filter(name -> name.language().isPresent())
                    .findFirst()
                    .or(() -> then.stream().findFirst())
                    .orElse(names.get(0))
                    .text();
        }

        /** Every name that stands for it. */
        Stream<Name> all() {
            return Stream.concat(names.stream(), models.stream());
        }
    }

    /**
     * A name and where it is used.
     *
     * @param text as people write it
     * @param language the language whose texts use it; empty where all do
     * @param since the first version in which it is so called; empty where it always was
     * @param until the last; empty where it still is
     * @param place where it is written
     */
    public record Name(
            String text, Optional<Language> language, Optional<Version> since, Optional<Version> until, Place place) {
        /** Whether texts in a language use it. */
        public boolean isIn(Language other) {
            return language.isEmpty() || language.get().base().equals(other.base());
        }

        /** Whether an edition uses it. */
        public boolean holdsFor(EditionId edition) {
            Version version = edition.version();
            return isIn(edition.language())
                    && since.filter(first -> first.compareTo(version) > 0).isEmpty()
                    && until.filter(last -> last.compareTo(version) < 0).isEmpty();
        }

        /** Whether some edition could use both. */
        boolean meets(Name other) {
            boolean languages = language.isEmpty() || other.language.stream().allMatch(this::isIn);
            return languages && !isBefore(other) && !other.isBefore(this);
        }

        private boolean isBefore(Name other) {
            return until.isPresent() && other.since.isPresent() && until.get().compareTo(other.since.get()) < 0;
        }
    }

    public Products {
        makers = List.copyOf(makers);
        groups = List.copyOf(groups);
        products = List.copyOf(products);
        components = List.copyOf(components);
    }

    /** Groups, then products. */
    public List<Product> all() {
        return Stream.concat(groups.stream(), products.stream()).toList();
    }

    /** The product or group of an id. */
    public Optional<Product> find(Slug id) {
        return all().stream().filter(product -> product.id().equals(id)).findFirst();
    }

    /** The products of a group, in the file's order. */
    public List<Product> of(Slug group) {
        return products.stream()
                .filter(product -> product.group().equals(Optional.of(group)))
                .toList();
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return groups.isEmpty() && products.isEmpty();
    }
}
