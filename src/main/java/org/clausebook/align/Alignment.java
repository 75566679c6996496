package org.clausebook.align;

import java.util.List;
import org.clausebook.text.Edition;

/**
 * The links between the blocks of two editions.
 *
 * @param kind what the right edition is to the left one
 * @param left the source language's edition, or the older version
 * @param right the translation, or the newer version
 * @param links in the order of the left blocks, an added one after what stands before it on the right; every block of
 *     either side is in exactly one
 * @param lexicon which words of the two sides stand for each other, as the links themselves show
 */
public record Alignment(Kind kind, Edition left, Edition right, List<BlockLink> links, Lexicon lexicon) {
    /** What one edition is to the other. */
    public enum Kind {
        /** The same matter in another language. */
        TRANSLATION,
        /** Another version in the same language. */
        REVISION
    }

    public Alignment {
        links = List.copyOf(links);
    }

    /** What a pair of editions is: a revision where they share a language. */
    public static Kind kindOf(Edition left, Edition right) {
        return left.id().language().base().equals(right.id().language().base()) ? Kind.REVISION : Kind.TRANSLATION;
    }
}
