package org.clausebook.tag;

import java.util.List;
import org.clausebook.text.Clause;
import org.clausebook.text.Slug;

/**
 * What the sections of several products say each in a clause of their own.
 *
 * @param variants its wordings, that of most products first, of as many the earlier; at least one
 */
public record Topic(List<Variant> variants) {
    /**
     * A wording, the same in each clause but for the product's own name.
     *
     * @param clauses of different products, in document order, at least one
     */
    public record Variant(List<Owned> clauses) {
        public Variant {
            clauses = List.copyOf(clauses);
        }
    }

    /** A clause and the product in whose section it stands. */
    public record Owned(Slug product, Clause clause) {}

    public Topic {
        variants = List.copyOf(variants);
    }

    /** The clause of the first product in document order. */
    public Clause first() {
        return variants.get(0).clauses().get(0).clause();
    }
}
