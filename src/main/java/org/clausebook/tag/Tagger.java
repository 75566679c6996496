package org.clausebook.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.content.Products;
import org.clausebook.tag.Names.Found;
import org.clausebook.text.Block;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;
import org.clausebook.text.Slug;

/** Says which blocks of an edition are about which products. Linear in the text and in the names. */
public final class Tagger {
    private final Edition edition;
    private final Rules rules;
    private final Names names;
    private final NewNames newNames;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<ClausePath, Set<Slug>> applies = new HashMap<>();
    private final Map<ClausePath, Set<Slug>> governs = new HashMap<>();
    private final Map<Slug, Set<Slug>> groups = new HashMap<>();

    private Tagger(Edition edition, Products products) {
        this.edition = edition;
        this.rules = Rules.of(edition.id().language());
        this.names = new Names(products, edition.id(), rules);
        products.products()
                .forEach(product -> product.group().ifPresent(group -> groups.put(product.id(), Set.of(group))));
        this.newNames = new NewNames(products, rules);
    }

    /**
     * Looks for the names of products in every block.
     *
     * @param edition the edition
     * @param products what is known of the collection's products
     * @return what governs, applies to, mentions and excludes each, and facts about what is not known
     */
    public static Tags tag(Edition edition, Products products) {
        return products.isEmpty() ? Tags.none(edition.id()) : new Tagger(edition, products).tag(products);
    }

    private Tags tag(Products products) {
        for (Block block : edition.blocks()) {
            int before = mentions.size();
            read(block, Mark.Field.HEADING, block.heading());
            boolean heading = block.kind().isHeading() && block.kind() != Block.Kind.TITLE;
            Set<Slug> named = ids(mentions.subList(before, mentions.size()));
            governs.put(
                    block.path(), heading && !named.isEmpty() ? named : governs.getOrDefault(block.parent(), Set.of()));
            read(block, Mark.Field.TEXT, block.text());
        }
        List<ProductFact> facts = new ArrayList<>(newNames.all());
        facts.addAll(withoutSection(products));
        return new Tags(edition.id(), blocks(), mentions, facts);
    }

    private void read(Block block, Mark.Field field, String text) {
        if (text.isEmpty()) {
            return;
        }
        NamedText named = names.text(text);
        FieldNames found = new FieldNames(named, names.in(named), rules);
        BitSet excluded = found.excluded();
        for (int i = 0; i < found.found().size(); i++) {
            Found name = found.found().get(i);
            Optional<Slug> product = name.alias().product();
            if (product.isPresent()) {
                mentions.add(new Mention(block.path(), field, found.span(name), product.get(), excluded.get(i)));
            }
        }
        newNames.read(block.path(), field, text, found);
        if (field == Mark.Field.TEXT) {
            Set<Slug> own = governs.getOrDefault(block.path(), Set.of());
            apply(block, found.heldFor(text, edition.id().language(), own.isEmpty()), found.found(), withGroups(own));
        }
    }

    private void apply(Block block, BitSet held, List<Found> found, Set<Slug> own) {
        Set<Slug> ids = applies.computeIfAbsent(block.path(), unused -> new LinkedHashSet<>());
        held.stream()
                .mapToObj(i -> found.get(i).alias().product())
                .flatMap(Optional::stream)
                .filter(product -> !own.contains(product))
                .forEach(ids::add);
    }

    /** A section's products and their groups, of which it is the section too. */
    private Set<Slug> withGroups(Set<Slug> own) {
        Set<Slug> all = new LinkedHashSet<>(own);
        own.forEach(product -> all.addAll(groups.getOrDefault(product, Set.of())));
        return all;
    }

    private static Set<Slug> ids(List<Mention> mentions) {
        Set<Slug> ids = new LinkedHashSet<>();
        mentions.forEach(mention -> ids.add(mention.product()));
        return ids;
    }

    private Map<ClausePath, BlockTags> blocks() {
        Map<ClausePath, List<Mention>> byBlock = new HashMap<>();
        mentions.forEach(mention -> byBlock.computeIfAbsent(mention.block(), unused -> new ArrayList<>())
                .add(mention));
        Map<ClausePath, BlockTags> blocks = new LinkedHashMap<>();
        for (Block block : edition.blocks()) {
            List<Mention> own = byBlock.getOrDefault(block.path(), List.of());
            List<Mention> excluded = own.stream().filter(Mention::excluded).toList();
            BlockTags tags = new BlockTags(
                    governs.getOrDefault(block.path(), Set.of()),
                    applies.getOrDefault(block.path(), Set.of()),
                    ids(own),
                    ids(excluded));
            if (!tags.isNone()) {
                blocks.put(block.path(), tags);
            }
        }
        return blocks;
    }

    private List<ProductFact> withoutSection(Products products) {
        Set<Slug> governing = new LinkedHashSet<>();
        governs.values().forEach(governing::addAll);
        Map<Slug, List<Occurrence>> places = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (!governing.contains(mention.product())) {
                places.computeIfAbsent(mention.product(), unused -> new ArrayList<>())
                        .add(mention.occurrence());
            }
        }
        return products.products().stream()
                .filter(product -> places.containsKey(product.id()))
                .map(product -> new ProductFact(
                        ProductFact.Kind.WITHOUT_SECTION,
                        product.name(edition.id()),
                        Optional.of(product.id()),
                        places.getOrDefault(product.id(), List.of())))
                .toList();
    }
}
