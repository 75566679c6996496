package org.clausebook.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Place;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;

/**
 * Proposes what {@code products.yaml} could say of texts whose products nobody has named: a section is taken for a
 * product's where its heading begins with a word that the text never writes small and its words recur in the text; not
 * where it is the title of a text, or names a legal paper.
 */
public final class ProductSuggester {
    private static final Slug ID = new Slug("product");

    /** Names that begin so are taken to begin with their maker's. */
    private static final int SEVERAL = 3;
    /** A component is named in so many places. */
    private static final int RECURRING = 2;

    /** A heading of an edition, in one of them or under one key in several. */
    private record Headed(Edition edition, Block block) {}

    private final List<Edition> editions;
    private final Map<ClauseAddress, ClauseKey> keys;
    private final Map<EditionId, Set<String>> small = new HashMap<>();
    private final Map<EditionId, WordRuns> texts = new HashMap<>();
    private final Map<ClauseAddress, Block> groups = new HashMap<>();
    private final List<String> makers = new ArrayList<>();
    private final Set<Slug> taken = new HashSet<>();
    /** The words of all titles. */
    private final Set<String> titles = new HashSet<>();

    private ProductSuggester(List<Edition> editions, Map<ClauseAddress, ClauseKey> keys) {
        this.editions = editions.stream()
                .sorted(Comparator.comparing((Edition edition) -> edition.isTranslation())
                        .thenComparing(edition -> edition.id().version(), Comparator.reverseOrder()))
                .toList();
        this.keys = keys;
    }

    /**
     * Reads headings and recurring names.
     *
     * @param editions of one work or several
     * @param keys the key of each block, so that a section is one product in all editions; where a block has none, its
     *     heading's words say so
     * @return groups, products and names for a person to correct; components are all other names that recur
     */
    public static Products propose(List<Edition> editions, Map<ClauseAddress, ClauseKey> keys) {
        return new ProductSuggester(editions, keys).propose();
    }

    private Products propose() {
        editions.forEach(this::read);
        Map<String, List<Headed>> sections = new LinkedHashMap<>();
        editions.forEach(edition -> sections(edition, sections));
        findMaker(sections);
        Map<String, Slug> groupIds = new LinkedHashMap<>();
        List<Product> groups = groups(sections, groupIds);
        List<Product> products = new ArrayList<>();
        sections.values()
                .forEach(headed ->
                        products.add(product(headed, groupOf(headed.get(0)).map(groupIds::get))));
        return withComponents(new Products(makers, groups, products, List.of()));
    }

    private void read(Edition edition) {
        titles.add(plain(edition.title()));
        Set<String> words = new HashSet<>();
        WordRuns text = new WordRuns();
        for (Block block : edition.blocks()) {
            if (block.kind() == Block.Kind.GROUP) {
                groups.put(new ClauseAddress(edition.id(), block.path()), block);
            }
            for (Token token : Token.in(block.text())) {
                if (!token.hasCapital()) {
                    words.add(token.form());
                }
                text.add(token.form(), token.hasCapital());
            }
        }
        small.put(edition.id(), words);
        texts.put(edition.id(), text);
    }

    private WordRuns text(Edition edition) {
        return texts.getOrDefault(edition.id(), new WordRuns());
    }

    /** The sections that are products, and the groups that are one themselves since none of their sections is. */
    private void sections(Edition edition, Map<String, List<Headed>> sections) {
        Set<ClausePath> above = new HashSet<>();
        Set<String> products = products(edition);
        for (Block block : edition.blocks()) {
            if (block.kind() == Block.Kind.SECTION && products.contains(block.heading())) {
                above.add(block.parent());
            }
        }
        for (Block block : edition.blocks()) {
            boolean section = block.kind() == Block.Kind.SECTION;
            boolean group = block.kind() == Block.Kind.GROUP && !above.contains(block.path());
            if ((section || group) && products.contains(block.heading())) {
                sections.computeIfAbsent(identity(edition, block), unused -> new ArrayList<>())
                        .add(new Headed(edition, block));
            }
        }
    }

    private String identity(Edition edition, Block block) {
        ClauseKey key = keys.get(new ClauseAddress(edition.id(), block.path()));
        return key == null ? plain(block.heading()) : edition.id().work() + " " + key;
    }

    private static String plain(String name) {
        return String.join(" ", Token.in(name).stream().map(Token::form).toList());
    }

    /** The headings that name products, of which many may have the same words. */
    private Set<String> products(Edition edition) {
        Rules rules = Rules.of(edition.id().language());
        return edition.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SECTION || block.kind() == Block.Kind.GROUP)
                .map(Block::heading)
                .distinct()
                .filter(heading -> isProduct(edition, heading, rules))
                .collect(Collectors.toSet());
    }

    private boolean isProduct(Edition edition, String heading, Rules rules) {
        List<Token> words = Token.in(heading);
        if (!isNamed(edition, words) || titles.contains(plain(heading)) || rules.isPaper(words)) {
            return false;
        }
        List<Token> withoutMaker = words.subList(1, words.size());
        return recurs(edition, words) || isNamed(edition, withoutMaker) && recurs(edition, withoutMaker);
    }

    /** Whether words begin with one that the text never writes small. */
    private boolean isNamed(Edition edition, List<Token> words) {
        return !words.isEmpty()
                && words.get(0).hasCapital()
                && !small.getOrDefault(edition.id(), Set.of())
                        .contains(words.get(0).form());
    }

    private boolean recurs(Edition edition, List<Token> words) {
        List<String> sought = words.stream().map(Token::form).toList();
        return words.stream().anyMatch(Token::hasCapital) && text(edition).hasName(sought);
    }

    /** A word that many headings begin with and that the texts leave out. */
    private void findMaker(Map<String, List<Headed>> sections) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Headed> headed : sections.values()) {
            Headed first = headed.get(0);
            List<Token> words = Token.in(first.block().heading());
            List<String> rest = words.stream().skip(1).map(Token::form).toList();
            boolean leftOut = words.size() > 1
                    && text(first.edition()).hasWithout(words.get(0).form(), rest);
            if (leftOut) {
                counts.merge(words.get(0).text(), 1, Integer::sum);
            }
        }
        counts.entrySet().stream()
                .filter(word -> word.getValue() >= SEVERAL)
                .max(Map.Entry.comparingByValue())
                .ifPresent(word -> makers.add(word.getKey()));
    }

    private List<Product> groups(Map<String, List<Headed>> sections, Map<String, Slug> ids) {
        Map<String, List<Headed>> groups = new LinkedHashMap<>();
        for (List<Headed> headed : sections.values()) {
            for (Headed section : headed) {
                parent(section)
                        .ifPresent(group -> groups.computeIfAbsent(
                                        identity(section.edition(), group), unused -> new ArrayList<>())
                                .add(new Headed(section.edition(), group)));
            }
        }
        List<Product> products = new ArrayList<>();
        groups.forEach((identity, headed) -> {
            Product group = product(headed, Optional.empty());
            ids.put(identity, group.id());
            products.add(group);
        });
        return products;
    }

    private Optional<String> groupOf(Headed section) {
        return parent(section).map(group -> identity(section.edition(), group));
    }

    private Optional<Block> parent(Headed section) {
        ClausePath above = section.block().parent();
        return Optional.ofNullable(
                groups.get(new ClauseAddress(section.edition().id(), above)));
    }

    private Product product(List<Headed> headed, Optional<Slug> group) {
        Map<String, Name> names = new LinkedHashMap<>();
        Headed newest = headed.get(0);
        for (Headed other : headed) {
            String plain = plain(other.block().heading());
            Language language = other.edition().id().language();
            boolean foreign = !language.equals(newest.edition().id().language());
            Version version = other.edition().id().version();
            boolean former = !foreign && version.compareTo(newest.edition().id().version()) < 0;
            names.putIfAbsent(
                    plain,
                    new Name(
                            other.block().heading(),
                            foreign ? Optional.of(language) : Optional.empty(),
                            Optional.empty(),
                            former ? Optional.of(version) : Optional.empty(),
                            Place.ofFile(Products.FILE)));
        }
        return new Product(id(newest.block().heading()), group, List.copyOf(names.values()), List.of());
    }

    private Slug id(String heading) {
        List<Token> words = Token.in(heading);
        boolean made = words.size() > 1 && makers.contains(words.get(0).text());
        String own = made ? heading.substring(words.get(1).span().start()) : heading;
        Slug base = Slug.of(own, ID.value());
        Slug id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = new Slug(base + "-" + i);
        }
        return id;
    }

    private Products withComponents(Products products) {
        Map<String, Name> components = new LinkedHashMap<>();
        if (!products.isEmpty()) {
            for (Edition edition : editions) {
                for (ProductFact fact : Tagger.tag(edition, products).facts()) {
                    if (fact.kind() == ProductFact.Kind.UNLISTED
                            && fact.places().size() >= RECURRING) {
                        components.putIfAbsent(Token.lower(fact.name()), component(fact.name()));
                    }
                }
            }
        }
        return new Products(
                products.makers(), products.groups(), products.products(), List.copyOf(components.values()));
    }

    private static Name component(String name) {
        return new Name(name, Optional.empty(), Optional.empty(), Optional.empty(), Place.ofFile(Products.FILE));
    }
}
