package org.clausebook.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.text.Clause;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.clausebook.text.Slug;

/**
 * What the blocks of an edition have to do with products.
 *
 * @param edition the edition
 * @param blocks of each block that has to do with any product or group, in document order
 * @param mentions every name of a product or group, in the order of the text
 * @param facts what a reviewer may want to know, in the order of the text
 */
public record Tags(
        EditionId edition, Map<ClausePath, BlockTags> blocks, List<Mention> mentions, List<ProductFact> facts) {
    public Tags {
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
    }

    /** Of an edition whose products nobody looked for. */
    public static Tags none(EditionId edition) {
        return new Tags(edition, Map.of(), List.of(), List.of());
    }

    /** What a block has to do with products; {@link BlockTags#NONE} where nothing. */
    public BlockTags of(ClausePath block) {
        return blocks.getOrDefault(block, BlockTags.NONE);
    }

    /** What the blocks of a clause have to do with products together. */
    public BlockTags of(Clause clause) {
        List<ClausePath> all = new ArrayList<>();
        all.add(clause.head().path());
        clause.rest().forEach(block -> all.add(block.path()));
        return of(all);
    }

    /** What some blocks have to do with products together. */
    public BlockTags of(List<ClausePath> some) {
        return BlockTags.together(some.stream().map(this::of).toList());
    }

    /**
     * The blocks that have to do with a product or group, in document order.
     *
     * @param how in what way, such as {@code BlockTags::governs}
     */
    public List<ClausePath> with(Slug product, Function<BlockTags, Set<Slug>> how) {
        return blocks.entrySet().stream()
                .filter(block -> how.apply(block.getValue()).contains(product))
                .map(Map.Entry::getKey)
                .toList();
    }
}
