package org.clausebook.tag;

import java.util.List;
import java.util.Optional;
import org.clausebook.text.Slug;

/**
 * Something about the products of an edition that a reviewer may want to know.
 *
 * @param kind what it is
 * @param name what the text says
 * @param product the product, where it is a known one
 * @param places where the text says so, in its order, at least one
 */
public record ProductFact(Kind kind, String name, Optional<Slug> product, List<Occurrence> places) {
    /** What can be known. */
    public enum Kind {
        /** Something is named like a product, and nothing of that name is known. */
        UNLISTED,
        /** A product is named, and no section of the edition is about it. */
        WITHOUT_SECTION
    }

    public ProductFact {
        places = List.copyOf(places);
    }
}
