package org.clausebook.check;

import java.util.Optional;
import org.clausebook.tag.Occurrence;
import org.clausebook.tag.ProductFact;
import org.clausebook.tag.Tags;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;

/** Products that the products file does not know, or that an edition names and has no section about. */
final class ProductRule {
    private ProductRule() {}

    /** Each told once, where it is named first. */
    static void check(Edition edition, Tags tags, Findings findings) {
        Blocks blocks = new Blocks(edition);
        for (ProductFact fact : tags.facts()) {
            Occurrence first = fact.places().get(0);
            Block block = blocks.at(first.block());
            boolean unlisted = fact.kind() == ProductFact.Kind.UNLISTED;
            findings.at(
                    unlisted ? Rule.PRODUCT_UNLISTED : Rule.PRODUCT_WITHOUT_SECTION,
                    new ClauseAddress(edition.id(), first.block()),
                    first.field(),
                    first.span(),
                    first.span().of(block.in(first.field())),
                    Optional.empty(),
                    (unlisted ? Say.PRODUCT_UNLISTED : Say.PRODUCT_WITHOUT_SECTION)
                            .of(fact.name(), Findings.times(fact.places().size())),
                    unlisted ? Say.ADD_PRODUCT.of() : Say.NOTHING.of());
        }
    }
}
